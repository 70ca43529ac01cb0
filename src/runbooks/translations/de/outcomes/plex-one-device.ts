import type { OutcomeTranslation } from '../../../model/translation.ts';
import type { outcomes } from '../../../plex-one-device/outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeTranslation> = {
  'plays-everywhere': {
    title: 'Im Moment läuft es auf jedem Gerät',
    symptom: 'Auf einem Gerät ging es nicht, und jetzt läuft es auch dort.',
    summary:
      'Gerade hat niemand das Problem, also gibt es nichts zu reparieren. Kommt der Fehler auf demselben Gerät wieder, vergleichst du mit dem, was du heute aufschreibst.',
    certain: [
      'Das hast du angegeben; gemessen wurde nichts.',
      'Dass es läuft, beweist keinen direkten Weg. „Indirect“ im Dashboard bedeutet Plex Relay.',
      'Auf einem Gerät, das zwischen WLAN und mobilen Daten wechselt, geht es vielleicht nur in einem davon nicht.',
    ],
    action:
      'Schreib auf, mit welchem Gerät, welcher App, welchem Netz und welchem Konto es jetzt läuft, und ändere nichts.',
    verify: 'Morgen läuft es immer noch, auf demselben Gerät am selben Ort.',
  },
  'not-one-device': {
    title: 'Es fehlt: die Ursache bei allen, nicht bei einem Gerät',
    symptom: 'Unterwegs geht es bei niemandem und nirgends.',
    summary:
      'Was auf keinem Gerät geht, liegt nicht an einem einzelnen. Zuerst kommen der Weg in dein Heimnetz, der Server oder das Konto.',
    certain: [
      'Bei mehreren Leuten an mehreren Orten geht es zur selben Zeit nicht.',
      'Benutzen alle dieselbe Art Gerät, sind es noch nicht alle: Lass einen von ihnen einen Browser ausprobieren.',
      'Zu Hause läuft es vielleicht trotzdem; das beweist nichts darüber, wie es von außen ist.',
    ],
    action:
      'Mach mit dem Runbook zum Fernzugriff weiter. Es beginnt mit dem, was der Server zeigt.',
    verify: 'Du weißt, ob man von außen in dein Heimnetz kommt.',
  },
  'only-inside-the-home': {
    title: 'Es fehlt: warum es nur zu Hause nicht geht',
    symptom: 'Über mobile Daten läuft es auf dem Gerät. Im eigenen WLAN nicht.',
    summary:
      'Der Weg hinein ist offen. Zu Hause ist etwas im Weg: ein DNS, das die Namen des Servers filtert, eine Berechtigung des Browsers, das Gast-WLAN oder ein Router, der seine eigene Adresse nicht wieder nach innen führen kann.',
    certain: [
      'Auf demselben Gerät läuft es unterwegs.',
      'Wenn sich zu Hause http://, dahinter die Heimadresse des Servers, dahinter :32400/web öffnen lässt, ist der Server in Ordnung, und der Name oder der Rückweg scheitert.',
      'Lässt sich auch das nicht öffnen, ist das Gerät höchstwahrscheinlich in einem anderen Netz als der Server, zum Beispiel im Gast-WLAN.',
    ],
    action:
      'Öffne zu Hause auf dem betroffenen Gerät http://, dahinter die Heimadresse des Servers, dahinter :32400/web.',
    verify: 'Du weißt, ob sich die Adresse dort öffnen lässt, wo die Plex-App scheitert.',
  },
  'scope-unknown': {
    title: 'Es fehlt: ob es am Gerät oder am Ort liegt',
    symptom: 'Irgendwo geht es nicht, und noch niemand hat es anderswo versucht.',
    summary:
      'Auf einem Gerät an einem Ort geht es nicht, und das passt zu beidem. Zwei Versuche zeigen den Unterschied: dasselbe Gerät in einem anderen Netz und ein anderes Gerät im selben Netz.',
    certain: [
      'Läuft es auf dem Gerät in einem anderen Netz, liegt es am Ort.',
      'Läuft es am selben Ort auf einem anderen Gerät, liegt es am betroffenen Gerät, an seiner App oder an seinem Konto.',
      'Geht beides nicht, sieh zu Hause nach.',
    ],
    action:
      'Geh mit dem betroffenen Gerät in ein anderes Netz, zum Beispiel über mobile Daten, und versuch es noch einmal.',
    verify: 'Du kannst sagen, ob es ein einzelner Ort oder ein einzelnes Gerät ist.',
  },

  'place-blocks-plex': {
    title: 'Das Netz an diesem Ort lässt Plex-Server nicht durch',
    symptom:
      'Im Büro, im Hotel oder in der Schule öffnet sich kein Plex-Server, und überall sonst öffnet sich deiner.',
    summary:
      'An diesem Ort gehen auch die Server anderer Leute nicht, also ist dein Zuhause nicht die Ursache. Manche Netze lassen nur bestimmte Ports oder Namen durch.',
    certain: [
      'In einem anderen Netz läuft die Wiedergabe von deinem Server, und zu Hause wurde nichts geändert.',
      'Auch die Server anderer Leute gehen dort nicht. Liefen sie, wären dein Port oder ein Filter bei dir zu Hause verdächtig.',
      'Geht es auf diesem Gerät in keinem Netz, liegt es am Gerät und nicht am Ort.',
    ],
    action:
      'Nimm an diesem Ort mobile Daten, oder frag beim Betreiber des Netzes nach. Ändere zu Hause nichts.',
    verify: 'Auf demselben Gerät läuft es im anderen Netz.',
  },
  'place-or-home': {
    title: 'Es fehlt: welche Seite diesen Ort abweist',
    symptom: 'Von einem Ort aus ist dein Server nicht erreichbar, von anderen aus schon.',
    summary:
      'Aus einem Netz geht es nicht, und die Server anderer Leute laufen dort, oder niemand hat das versucht. Entweder lässt dieses Netz nur manche Ports hinaus und deiner ist nicht dabei, oder ein Filter bei dir zu Hause lässt diesen Ort nicht herein.',
    certain: [
      'Ein Filter zu Hause, der nach Land oder Adresse geht, weist einen ganzen Ort ab und lässt andere herein.',
      'Läuft dort der Server von jemand anderem, benutzt er vielleicht einen anderen Port als deiner.',
      'Solange es dort niemand mit dem Server von jemand anderem versucht hat, kann es sein, dass der Ort Plex ganz blockiert.',
    ],
    action:
      'Versuch es an diesem Ort mit dem Server von jemand anderem, falls einer für dich freigegeben ist, und such zu Hause nach einem Filter nach Land oder Adresse.',
    verify: 'Du weißt, welche der beiden Seiten den Ort abweist.',
  },

  'device-dns-blocks': {
    title: 'Das eigene DNS des Geräts findet plex.direct nicht',
    symptom:
      'Auf einem Handy öffnet sich kein Plex-Server, in keinem Netz. Ein Browser meldet ERR_NAME_NOT_RESOLVED. Auf anderen Handys daneben läuft es.',
    summary:
      'Das Gerät fragt ein eigenes DNS nach Namen: „Private DNS“ von Android, ein VPN oder eine App, die Werbung blockiert. Dieses DNS antwortet nicht auf Namen, die auf plex.direct enden, und ohne sie findet keine App einen Server.',
    certain: [
      'Sind privates DNS, VPN und Blocker-Apps ausgeschaltet, geht es. Das ist der Beweis.',
      'Auf einem anderen Gerät im selben Netz läuft es mit demselben Konto.',
      'Ginge es an diesem Ort auf keinem Gerät, läge es am DNS des Netzes.',
      'Wird der Name gefunden und das Zertifikat abgelehnt, kommt als Nächstes die Uhr oder das Alter des Geräts infrage.',
    ],
    action:
      'Erlaube plex.direct in der App oder in dem DNS, das es blockiert; wo das nicht geht, lass diese App aus oder „Private DNS“ auf „Automatic“.',
    verify: 'Auf demselben Gerät läuft es im WLAN und über mobile Daten.',
  },
  'clock-wrong': {
    title: 'Die Uhr des Geräts geht falsch',
    symptom:
      'Ein Gerät beschwert sich über ein Zertifikat oder eine sichere Verbindung. Oft war es lange ohne Strom.',
    summary:
      'Zertifikate gelten von einem Tag bis zu einem anderen. Das Gerät glaubt, es sei ein anderer Tag oder ein anderes Jahr, und lehnt sie ab, weil sie noch nicht gültig oder schon abgelaufen seien.',
    certain: [
      'Das Datum oder das Jahr in seinen Einstellungen ist falsch.',
      'Auch andere sichere Seiten gehen darauf nicht. Geht nur Plex nicht, ist es nicht die Uhr.',
      'Stimmt das Datum und kommt dieselbe Meldung, liegt es am Alter des Geräts.',
      'Ob die Apps von Plex dabei dasselbe tun wie Browser, haben wir nicht getestet.',
    ],
    action: 'Stell Datum, Uhrzeit und Zeitzone des Geräts auf automatisch, und starte es neu.',
    verify: 'Das Datum stimmt, und der Server öffnet sich.',
  },
  'old-root-certificates': {
    title: 'Die Liste der Zertifizierungsstellen im Gerät ist zu alt',
    symptom:
      'Alle Fernseher oder Boxen einer Art gehen seit derselben Stunde nicht mehr. Auf Handys und in Browsern im selben Haushalt läuft es weiter.',
    summary:
      'Ein Gerät vertraut einer Liste von Zertifizierungsstellen, die es mitgebracht hat. Läuft eine davon ab und bringt kein Update die nächste, lehnt es jedes Zertifikat ab, das auf der nächsten beruht. Am 30. September 2021 ging es vielen alten Fernsehern und Boxen auf einmal so, als eine Zertifizierungsstelle hinter Let’s Encrypt ablief. Die Zertifikate von Plex Media Server kommen von Let’s Encrypt.',
    certain: [
      'Jedes Gerät dieser Art geht seit derselben Stunde nicht mehr, auch in anderen Haushalten.',
      'Auf einem Gerät anderer Art läuft es am selben Ort mit demselben Konto.',
      'Geht nur ein einzelnes Gerät nicht mehr, ist die Ursache eine andere: seine Uhr, sein Konto, seine App.',
      'Den Server neu zu starten oder zurückzusetzen ändert daran nichts.',
    ],
    action:
      'Aktualisiere das Gerät und seine Plex-App. Wo es kein Update gibt, schließ eine neuere Box an den Fernseher an.',
    verify: 'Auf dem Gerät läuft es wieder, oder auf der neueren Box.',
  },
  'extension-blocks-away': {
    title: 'Eine Browser-Erweiterung hält plex.direct fern',
    symptom:
      'app.plex.tv öffnet sich im Browser, und dein Server ist weiterhin nicht verfügbar. In Apps läuft es, und in einem privaten Fenster auch.',
    summary:
      'Die Seite kommt von plex.tv, und der Server antwortet unter einem Namen, der auf plex.direct endet. Für eine Erweiterung sieht das aus wie ein Tracker auf einer fremden Seite. Vielleicht hat sie das von selbst gelernt.',
    certain: [
      'In einem privaten Fenster oder in einem anderen Browser ohne Erweiterungen funktioniert es.',
      'Geht es auch dort nicht und war dort keine Erweiterung erlaubt, liegt es nicht an einer Erweiterung.',
      'Zu Hause fragt ein Browser vielleicht auch, ob er auf das lokale Netz zugreifen darf. Unterwegs stellt sich diese Frage nicht.',
      'Wir kennen einen alten Bericht über so eine Erweiterung und plex.tv. Welche Erweiterungen das heute tun, wurde nicht getestet.',
    ],
    action: 'Schalte die Erweiterung für app.plex.tv aus, oder erlaube darin plex.direct.',
    verify:
      'app.plex.tv zeigt deinen Server im gewohnten Fenster, und für alle anderen Websites ist die Erweiterung eingeschaltet.',
  },

  'account-without-server': {
    title: 'Das Konto auf diesem Gerät hat deinen Server nicht',
    symptom: 'Auf einem Gerät fehlt dein Server in der Liste. Anderswo ist er da.',
    summary:
      'Ein Server wird für ein Konto freigegeben, und das Gerät ist mit einem anderen angemeldet, als anderer Benutzer eines Plex Home oder gar nicht. Genauso sieht eine Einladung aus, die niemand angenommen hat.',
    certain: [
      'Der Server steht gar nicht in der Liste. Steht er dort und ist nicht erreichbar, liegt es an der Verbindung.',
      'Ein Gerät, auf dem es läuft, zeigt in seinen Einstellungen ein anderes Konto oder einen anderen Benutzer. Zeigen beide dasselbe, sieh nach, ob der Server unter „More“ steht.',
      'In manchen Apps steht ein Server unter „More“, bis er angeheftet wird.',
    ],
    action:
      'Lies nach, mit welchem Konto und welchem Benutzer das Gerät angemeldet ist und für wen die Mediathek freigegeben ist.',
    verify: 'Der Server erscheint auf diesem Gerät in der Liste.',
  },
  'pass-asked-there': {
    title: 'Für dieses Konto oder diese App fehlt ein Pass',
    symptom:
      'Beim Druck auf Play verlangt ein Gerät einen Plex Pass oder einen Remote Watch Pass, und andere spielen denselben Film ab.',
    summary:
      'Die App hat deinen Server gefunden, also liegt es an keinem Netz. Unterwegs verlangt Plex einen Pass vom Besitzer oder vom Zuschauer. Wo es bei anderen läuft, haben sie selbst einen, oder sie sind zu Hause, oder ihre App verlangt noch keinen.',
    certain: [
      'Die App nennt einen Pass. Eine App, die sich nicht verbinden kann, sagt stattdessen das.',
      'Läuft dort der Server von jemand anderem, hat dessen Besitzer vielleicht einen Pass.',
      'Ist das Gerät zu Hause, hält Plex es für eines von außen. Das ist eine andere Ursache.',
    ],
    action:
      'Finde heraus, mit welchem Konto dieses Gerät angemeldet ist und wessen Pass dafür gelten sollte.',
    verify: 'Dasselbe Gerät spielt denselben Film am selben Ort ab.',
  },
  'secure-required': {
    title: 'Der Server besteht auf Verschlüsselung, die diese App vielleicht nicht beherrscht',
    symptom:
      'Eine alte App oder Box kommt nicht hinein, und die daneben schon. Es begann, als „Secure connections“ geändert wurde.',
    summary:
      '„Secure connections“ steht auf dem Server auf „Required“. Plex selbst rät davon ab, weil sich Apps, die nicht verschlüsseln, dann nicht mehr verbinden können. Voreingestellt ist „Preferred“.',
    certain: [
      'Mit „Preferred“ für einen Versuch funktioniert es. Das ist der Beweis.',
      'Mit „Required“ stehen im Log des Servers Zeilen mit „rejected because secure connections are required“ aus dem Moment, in dem diese App es versucht hat.',
      'In neueren Apps läuft die Wiedergabe mit „Required“. Geht es in einer App von heute nicht, ist die Ursache eine andere.',
    ],
    action:
      'Stell „Secure connections“ für einen Versuch auf „Preferred“, und teste die App, in der es nicht geht.',
    verify:
      'Die App, in der es nicht ging, spielt mit „Preferred“ ab und scheitert mit „Required“.',
  },
  'secure-disabled': {
    title: 'Der Server verschlüsselt nicht, und diese App besteht darauf',
    symptom:
      'Manche alten Apps kommen hinein, und eine neuere App oder app.plex.tv im Browser nicht.',
    summary:
      '„Secure connections“ steht auf dem Server auf „Disabled“. Apps, deren Einstellung keine unsicheren Verbindungen erlaubt, und Seiten, die selbst verschlüsselt kamen, verbinden sich dann nicht.',
    certain: [
      'Mit „Preferred“ für einen Versuch funktioniert es. Das ist der Beweis.',
      'Je älter die App, desto weniger kann das die Ursache sein.',
      'In der App unsichere Verbindungen zu erlauben würde auch helfen. Passwörter und Filme werden dann lesbar übertragen, deshalb ist das unterwegs der schlechtere Weg.',
    ],
    action: 'Stell „Secure connections“ auf „Preferred“.',
    verify: 'In der App, in der es nicht ging, läuft die Wiedergabe.',
  },
  'app-held-an-old-route': {
    title: 'Die App hielt an einem alten Weg zum Server fest',
    symptom:
      'Nachdem du den Router, den Port oder die Adresse geändert hattest, ging es in einer App weiter nicht, bis sich jemand ab- und wieder anmeldete.',
    summary:
      'Eine App merkt sich eine Weile, wie sie einen Server erreicht hat. Nach einer Änderung zu Hause versucht sie weiter den alten Weg. Meldet man sich neu an, fragt sie Plex nach dem aktuellen.',
    certain: [
      'Nach dem Ab- und Anmelden war es anders. Das ist der Beweis.',
      'Andere Apps mit demselben Konto waren die ganze Zeit in Ordnung.',
      'Kommt es nach einem Tag wieder, gibt der Server eine Adresse bekannt, die nicht funktioniert. Sieh dann beim Server nach.',
    ],
    action:
      'Mach dasselbe in jeder App, in der es immer noch nicht geht: abmelden, ganz schließen, wieder anmelden.',
    verify: 'Die App spielt morgen immer noch ab.',
  },

  'name-not-found': {
    title: 'Es fehlt: welches DNS den Namen nicht findet',
    symptom:
      'Das Gerät meldet, dass ein Name nicht gefunden wurde, und noch keine Einstellung erklärt es.',
    summary:
      'Das Gerät bekommt keine Adresse zum Namen des Servers. Ein eigenes DNS des Geräts wurde ausgeschlossen oder nicht ausprobiert. Übrig bleiben das DNS des Netzes, ein VPN oder ein Name, den es wirklich nicht mehr gibt.',
    certain: [
      'Finden andere Geräte an diesem Ort den Server, liegt es an diesem Gerät.',
      'Geht es dort auf keinem, liegt es am DNS dieses Netzes.',
      'Hat dein Server einen eigenen Namen, ist es vielleicht der, und nicht plex.direct.',
    ],
    action:
      'Versuch es mit demselben Gerät in einem anderen Netz und mit einem anderen Gerät in diesem Netz, und schalte dabei privates DNS und VPN aus.',
    verify: 'Du weißt, ob der Name am Gerät oder am Netz scheitert.',
  },
  'certificate-refused': {
    title: 'Es fehlt: warum das Zertifikat abgelehnt wird',
    symptom:
      'Das Gerät meldet, dass es einem Zertifikat nicht vertraut, zum Beispiel mit einem Fehler wie −202, und sein Datum stimmt oder wurde nicht angesehen.',
    summary:
      'Das Gerät nimmt das Zertifikat des Servers nicht an. Soweit bekannt, geht seine Uhr richtig, und nicht alle Geräte seiner Art sind auf einmal ausgefallen. Übrig bleibt ein altes System, ein selbst erstelltes Zertifikat oder ein Netz, das in verschlüsselten Verkehr hineinsieht.',
    certain: [
      'Wird es in einem anderen Netz angenommen, sieht höchstwahrscheinlich das Netz, in dem es abgelehnt wird, in verschlüsselten Verkehr hinein.',
      'Hat dein Server ein eigenes Zertifikat oder einen eigenen Namen mit einem Zertifikat, muss dieses Zertifikat von einer Zertifizierungsstelle kommen, die Fernseher kennen.',
      'Hat das Gerät seit Jahren kein Update bekommen, ist das am wahrscheinlichsten.',
    ],
    action:
      'Such nach einem Update für das Gerät und für seine Plex-App, und versuch es dann in einem anderen Netz.',
    verify: 'Du weißt, ob das Zertifikat überall oder an einem Ort abgelehnt wird.',
  },
  'sign-in-untested': {
    title: 'Es fehlt: einmal ab- und wieder anmelden',
    symptom:
      'Ein Gerät kommt nicht zum Server, und noch niemand hat sich in seiner App ab- und wieder angemeldet.',
    summary:
      'Die App hält vielleicht an einem alten Weg zum Server fest. Ab- und wieder anmelden ist Test und Abhilfe in einem, und es geht dabei nichts verloren.',
    certain: [
      'Funktioniert es danach, war der Weg veraltet.',
      'Funktioniert es nicht, liegt es an etwas anderem, zum Beispiel am Alter der App oder am Konto.',
      'Melde dich nur in der App ab. Den Server abzumelden ist etwas anderes, dabei stehen Freigaben auf dem Spiel.',
    ],
    action:
      'Melde dich in der betroffenen App ab, schließ sie ganz und melde dich mit demselben Konto wieder an.',
    verify: 'Du kannst sagen, ob es jetzt funktioniert.',
  },
  'device-unexplained': {
    title: 'Es fehlt: was auf diesem Gerät anders ist',
    symptom:
      'Auf einem Gerät oder in einem Browser geht es nicht, und nichts, was versucht wurde, macht einen Unterschied.',
    summary:
      'Was wir zu so einem Gerät zu fragen wissen, wurde gefragt und erklärt nichts, oder es ließ sich nicht sagen. Etwas ist auf diesem Gerät anders, und wir wissen nicht, was.',
    certain: [
      'Was angegeben wurde, stimmt vielleicht nur zum Teil: ein VPN, das von selbst wieder startet, eine App, die nicht ganz geschlossen war.',
      'Eine zweite App auf demselben Gerät zeigt, ob es an der App oder am Gerät liegt.',
      'Dasselbe Konto in derselben App auf einem anderen Gerät zeigt, ob es am Gerät oder am Konto liegt.',
      'Steht im Log des Servers keine Zeile von diesem Gerät, ist seine Anfrage nie angekommen.',
    ],
    action:
      'Schreib jedes der fünf Dinge auf, die anders sein könnten (App, Gerät, Konto, Netz, Server), und ändere immer nur eines davon.',
    verify: 'Du weißt, woran es hängt: an App, Gerät, Konto, Netz oder Server.',
  },
};
