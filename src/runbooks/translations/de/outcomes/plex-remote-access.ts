import type { OutcomeTranslation } from '../../../model/translation.ts';
import type { outcomes } from '../../../plex-remote-access/outcomes.ts';

export const wording: Record<keyof typeof outcomes, OutcomeTranslation> = {
  'works-now': {
    title: 'Im Moment funktioniert es',
    symptom:
      'Gerade läuft es bei allen, die es versucht haben. Vor einer Stunde ging es vielleicht nicht.',
    summary:
      'Im Moment geht bei niemandem etwas schief, also gibt es nichts zu reparieren. Ändere nichts. Wenn der Fehler kommt und geht, ist der Zustand, in dem es läuft, so viel wert wie der, in dem es nicht läuft.',
    certain: [
      'Du hast angegeben, dass es läuft oder dass es bei niemandem scheitert. Das ist angegeben, nicht gemessen.',
      'Dass es läuft, beweist noch keinen direkten Weg: Steht im Dashboard „Indirect“, geht es über Plex Relay.',
      'Wenn sich die Heimadresse des Servers ändert oder ein UPnP-Eintrag verfällt, geht es nach einem Neustart vielleicht wieder nicht.',
    ],
    action:
      'Schreib auf, wie jetzt alles steht, damit du vergleichen kannst, wenn es wieder nicht geht.',
    verify:
      'Die Prüfung von außen findet deinen Server, und unterwegs läuft ein Video ohne „Indirect“.',
  },

  // Other questions are the right ones.
  'plays-but-poorly': {
    title: 'Es läuft direkt, aber schlecht: Andere Fragen klären, warum',
    symptom:
      'Unterwegs läuft es und im Dashboard steht nicht „Indirect“, aber es ruckelt, hält zum Laden an oder sieht unscharf aus.',
    summary:
      'Der Weg hinein ist offen, also liegt es nicht am Router und nicht am NAT des Anbieters. Es bleibt die Geschwindigkeit: der Upload deines Anschlusses, ein Limit, das jemand eingestellt hat, ein Server, der zu langsam umwandelt, oder der Anschluss des Zuschauers.',
    certain: [
      'Ein Stream, der läuft, ist hereingekommen. Steht im Dashboard „Indirect“, kam er über Relay: Dann geh zurück und antworte, dass dort „Indirect“ steht.',
      'Dafür muss sich im Router nichts ändern.',
    ],
    action: 'Mach mit den Fragen zur schlechten Wiedergabe weiter.',
    verify: 'Dasselbe Video läuft in der Qualität durch, die dein Upload erlaubt.',
  },
  'fails-on-one-device': {
    title: 'Nur an einer Stelle geht es nicht: Andere Fragen klären, warum',
    symptom:
      'Nur ein Handy, ein Fernseher oder eine App kommt nicht herein. Andere kommen herein, von außen und zur selben Zeit.',
    summary:
      'Jemand kommt herein, also ist der Weg in dein Heimnetz offen. Es bleiben das Gerät, seine App, sein Netz oder seine Anmeldung. Bevor das geklärt ist, sollte sich zu Hause nichts ändern.',
    certain: [
      'Dafür muss heute jemand von außen hereingekommen sein, und nicht über Relay. Ist niemand hereingekommen, antworte, dass der Server nicht erreichbar ist.',
      'Geht es auf einem Gerät nirgends, deutet das auf das Gerät. Geht es nur an einem Ort nicht, deutet das auf den Ort.',
    ],
    action: 'Mach mit den Fragen zu einem einzelnen Gerät weiter.',
    verify: 'Das Gerät, auf dem es nicht ging, spielt unterwegs ab.',
  },
  'fails-only-at-home': {
    title: 'Nur zu Hause geht es nicht: Andere Fragen klären, warum',
    symptom:
      'Unterwegs läuft es. Im eigenen WLAN findet dieselbe App den Server nicht, oder für Plex zählt sie als unterwegs.',
    summary:
      'Unterwegs funktioniert es, also ist der Weg hinein offen. Vielleicht werden zu Hause die Namen deines Servers herausgefiltert, oder dein Router führt seine eigene öffentliche Adresse nicht wieder nach innen, oder das Gerät ist in einem anderen Netz als der Server.',
    certain: [
      'Öffnet sich zu Hause die LAN-Adresse des Servers mit :32400/web, ist der Server in Ordnung, und es liegt nur am Namen oder am Weg zurück.',
      'Ein DNS-Rebind-Schutz verwirft Namen, die zu privaten Adressen führen. plex.direct ist so ein Name. Er lässt sich ausnehmen, wenn dein DNS-Server das erlaubt.',
      'Ein Router ohne NAT-Loopback erreicht seine eigene öffentliche Adresse nicht von innen. Außerhalb ist dann nichts kaputt.',
    ],
    action: 'Mach mit den Fragen zu Problemen zu Hause weiter.',
    verify: 'Das Gerät, auf dem es nicht ging, spielt zu Hause ab und zählt als lokal.',
  },
  'only-web-fails': {
    title:
      'Nur app.plex.tv geht nicht, und nicht wegen einer abgelehnten Berechtigung: Andere Fragen klären, warum',
    symptom:
      'Apps spielen ab, die Heimadresse des Servers öffnet sich im selben Browser, aber app.plex.tv findet den Server nicht.',
    summary:
      'Soweit bekannt, liegt es nicht an der Berechtigung des Browsers für das lokale Netz. Es bleibt eine Erweiterung, die plex.direct blockiert, oder ein Filter in deinem DNS. Beides kommt bei den Fragen zu Problemen zu Hause dran.',
    certain: [
      'Eine abgelehnte Berechtigung würde schon allein genügen. Ein zweiter Blick in die Website-Einstellungen lohnt sich also.',
      'Dieselbe Seite in einem frischen Browser-Profil oder einem Gastfenster, also ohne Erweiterungen, zeigt, ob es an der Erweiterung oder am Filter liegt.',
      'Eine App, die im selben WLAN abspielt, schließt den Filter nicht aus: Vielleicht nutzt sie nur die Adresse, keinen Namen.',
    ],
    action:
      'Mach mit den Fragen zu Problemen zu Hause weiter und antworte dort, dass es nur in einem Browser nicht geht.',
    verify: 'app.plex.tv zeigt den Server in dem Browser, in dem es nicht ging.',
  },
  'fails-by-own-name': {
    title: 'Dein eigener Name, Tunnel oder Proxy geht nicht: Andere Fragen klären, warum',
    symptom:
      'Du hast einen eigenen Namen bekannt gegeben, über einen Tunnel oder einen Reverse-Proxy, und Apps kommen darüber nicht herein.',
    summary:
      'Wer zu dir will, kommt nicht auf dem Weg von Plex, sondern auf deinem eigenen. Dann kann die Seite Remote Access rot sein, ohne dass etwas falsch ist. Name, Zertifikat, Proxy und das, was Plex bekannt gibt, muss man sich nacheinander ansehen.',
    certain: [
      'Der Test von außen in diesem Runbook verbindet sich mit der Adresse deines Anschlusses und sagt nichts über einen Tunnel.',
      'Wenn du außerdem einen Port weiterleitest und diesen Weg wiederhaben willst, antworte, dass der Server nicht erreichbar ist.',
    ],
    action: 'Mach mit den Fragen zum eigenen Namen weiter.',
    verify:
      'Unter der bekannt gegebenen Adresse antwortet von außen Plex, und eine App spielt darüber ab.',
  },

  // Not the network.
  'no-entitlement': {
    title: 'Es liegt an einem fehlenden Pass, nicht am Netz',
    symptom:
      'Unterwegs findet die App den Server, verlangt aber bei Play einen Plex Pass oder einen Remote Watch Pass.',
    summary:
      'Die App hat deinen Server gefunden, direkt oder über Relay, und einen Pass verlangt. Seit dem 29. April 2025 verlangt Plex einen, um deine eigenen Videos unterwegs abzuspielen. Der Pass kommt zuerst; ob der direkte Weg offen ist, ist eine zweite Frage.',
    certain: [
      'Eine App, die einen Pass verlangt, hat den Server gefunden. Eine App, die keine Verbindung bekommt, meldet stattdessen das.',
      'Plex verlangt nur für Videos einen Pass: Wenn Musik oder Fotos laufen, zeigt das, dass nur Videos zurückgehalten werden. Musik und Fotos kommen vielleicht über Relay, also beweisen sie keinen offenen Weg.',
      'Hat der Besitzer oder der Zuschauer einen Pass, ist die App oder der Server höchstwahrscheinlich mit einem anderen Konto angemeldet.',
      'Stellt sich heraus, dass der Zuschauer zu Hause ist, ist es eine andere Ursache: Plex hält einen Zuschauer zu Hause für einen von außen.',
    ],
    action:
      'Finde heraus, ob das Konto, dem der Server gehört, einen Plex Pass hat, oder ob der Zuschauer einen Plex Pass oder einen Remote Watch Pass hat.',
    verify: 'Mit einem der drei spielt dieselbe App dasselbe Video am selben Ort ab.',
  },
  'home-seen-as-remote': {
    title: 'Plex hält einen Zuschauer zu Hause für einen von außen',
    symptom:
      'Auf dem Sofa, im eigenen WLAN, verlangt die App einen Pass oder spielt in schlechter Qualität ab, als wärst du unterwegs.',
    summary:
      'Auf einem Gerät bei dir zu Hause wird ein Pass verlangt. Für Plex zählt das als Zugriff von außen, weil das Gerät den Server nicht im selben Subnetz desselben Netzes erreicht. Das liegt an einem Gast-WLAN, einem zweiten Router, einem VPN oder einem Container dazwischen.',
    certain: [
      'Ist ein Zuschauer wirklich unterwegs, wird der Pass aus einem anderen Grund verlangt: Dann geht es um die Berechtigung zum Abspielen.',
      'Beginnen die Adressen von Zuschauer und Server mit denselben drei Zahlen und läuft Plex in einem Container, ist das Netz des Containers der wahrscheinliche Grund.',
      'Beginnen sie verschieden, liegt es am Netz des Zuschauers oder an einem VPN.',
    ],
    action:
      'Vergleiche die Adresse des Zuschauers mit der des Servers und bring beide ins selbe Netz, ohne VPN auf dem Gerät des Zuschauers.',
    verify: 'Dasselbe Gerät spielt zu Hause ab, ohne dass ein Pass verlangt wird.',
  },
  'browser-blocks-local-network': {
    title: 'Der Browser lässt app.plex.tv nicht in dein Heimnetz',
    symptom:
      'app.plex.tv meldet zu Hause im Browser, dass der Server nicht verfügbar ist. Die Apps auf Handy und Fernseher spielen dagegen ab.',
    summary:
      'Die Apps funktionieren, nur app.plex.tv in einem Browser zu Hause nicht. Chrome und Edge fragen ab Version 142, bevor eine Website Geräte bei dir zu Hause erreichen darf, und hier wurde das höchstwahrscheinlich abgelehnt.',
    certain: [
      'Öffnet sich die Heimadresse des Servers mit :32400/web, wenn du sie selbst eintippst, ist der Server in Ordnung: Wer direkt dorthin geht, braucht keine Berechtigung.',
      'Öffnet auch sie sich nicht, liegt es am Server oder an seiner Firewall, nicht am Browser.',
      'Geht es auch mit erteilter Berechtigung nicht, sieh als Nächstes nach einer Erweiterung, die plex.direct blockiert, oder nach einem Filter in deinem DNS.',
    ],
    action:
      'Erlaube app.plex.tv in den Website-Einstellungen des Browsers das lokale Netz und lade die Seite dann neu.',
    verify: 'app.plex.tv zeigt zu Hause deine Mediatheken.',
  },
  'remote-access-off': {
    title: 'Remote Access ist ausgeschaltet',
    symptom:
      'Auf der Seite von Plex steht „Not available outside your network“, und auf dem Knopf daneben steht „Enable Remote Access“.',
    summary:
      'Die rote Zeile von Plex bedeutet noch nichts: Dieselben Worte stehen auch da, wenn Remote Access nur ausgeschaltet ist. Es wurde nichts getestet, also ist auch nicht bekannt, dass etwas kaputt ist.',
    certain: [
      'Auf dem Knopf steht „Enable Remote Access“. Ist Remote Access an, bietet er an, es auszuschalten.',
      'Das Kästchen „Manually specify public port“ ist grau, solange Remote Access aus ist.',
      'Ein verschlossener Weg zeigt sich anders: Remote Access ist an, und die Zeile wird sofort oder nach einer halben Minute rot.',
    ],
    action:
      'Drücke in Plex Web › Settings › Remote Access auf „Enable Remote Access“ und warte eine Minute.',
    verify:
      'Die Zeile ist nach einer vollen Minute grün, und die Prüfung von außen findet deinen Server.',
  },

  // The outside gets in.
  'public-port-not-set': {
    title: 'Plex gibt nicht den Port bekannt, den du weiterleitest',
    symptom:
      'Ein Porttest meldet den Port als offen, aber die Seite von Plex bleibt rot oder nennt einen Port, den du nie weitergeleitet hast.',
    summary:
      'Soweit bekannt, ist der Weg in dein Heimnetz offen. Aber bei „Manually specify public port“ fehlt der Haken, oder dort steht eine andere Nummer. Deshalb nennt Plex seinen Apps vielleicht den falschen Port oder gar keinen. Das wird häufig übersehen.',
    certain: [
      'Hat dein eigenes Plex geantwortet, ist der Weg hinein offen. Ein Test auf einer anderen Website kann das nicht erkennen.',
      'Wäre der Haken gesetzt und die Nummer dieselbe, bliebe ein Filter gegen die Tests von Plex oder eine veraltete Meldung.',
      'Ohne den Haken versucht Plex es mit UPnP. Klappt das nicht, kann Plex eine Regel übergehen, die funktioniert. Wo UPnP funktioniert, ist ein fehlender Haken normal.',
    ],
    action:
      'Wenn UPnP den Port geöffnet hat, leg zuerst von Hand eine Regel an. Setze dann den Haken bei „Manually specify public port“, trag den externen Port der Regel ein und drücke einmal auf Retry oder Apply.',
    verify: 'Nach einer vollen Minute ist die Seite grün und zeigt diesen Port.',
  },
  'plex-checker-blocked': {
    title: 'Ein Filter weist den eigenen Test von Plex ab',
    symptom:
      'Freunde in deinem Land kommen herein, aber die Seite von Plex bleibt rot. Dein Router oder deine Firewall lässt nur manche Länder oder Adressen herein.',
    summary:
      'Ein Test von außen kam herein. Der eigene Test von Plex kam, soweit bekannt, nicht herein. Etwas bei dir zu Hause lässt nur manche Länder oder Adressen herein. Plex testet von eigenen Adressen aus, und die gehören höchstwahrscheinlich nicht dazu.',
    certain: [
      'Hat dein eigenes Plex geantwortet, liegt es nicht an der Regel im Router.',
      'Es gibt einen Filter nach Land oder Adresse. Ohne ihn wäre eine veraltete Meldung die wahrscheinlichere Ursache.',
      'Der Beweis ist ein Test: Ist der Filter für diesen einen Port aus, wird die Seite grün und bleibt grün.',
    ],
    action:
      'Schalte den Filter für diesen einen Port zehn Minuten lang aus und drücke in Plex einmal auf Retry oder Apply.',
    verify: 'Die Seite wird grün und bleibt länger als eine Minute grün.',
  },
  'publish-stale': {
    title: 'Die Meldung von Plex an den eigenen Dienst ist veraltet',
    symptom:
      'Der Port ist offen, die Nummern stimmen, aber die Seite von Plex bleibt rot. Sie war grün bis zu einem Neustart, einem Update oder einem neuen Anschluss.',
    summary:
      'Von außen kommt man herein. Soweit bekannt, stimmt der Port und nichts filtert. Es bleibt die Registrierung des Servers bei Plex. Sie kann einmal fehlschlagen und wird dann bis zu einem Neustart nicht wiederholt.',
    certain: [
      'Hat dein eigenes Plex geantwortet, sind Anbieter, Router und Firewall nicht die Ursache.',
      'Wenn bei „Manually specify public port“ noch nicht nachgesehen wurde, sieh dort zuerst nach.',
      'Eine Log-Zeile „Mapped - Not Published (No server)“ bestätigt diese Ursache. Fehlt die Zeile, schließt das die Ursache nicht aus.',
      'Hinter einem Reverse-Proxy kann die Seite rot sein, ohne dass etwas falsch ist: Entscheidend ist, ob Apps unterwegs abspielen.',
    ],
    action:
      'Drücke einmal auf Retry oder Apply, warte eine Minute, und wenn die Seite dann noch rot ist, starte Plex Media Server neu.',
    verify: 'Zwei Minuten nach dem Neustart ist die Seite grün.',
  },
  'viewer-network-blocks': {
    title: 'Das Netz des Zuschauers steht im Weg',
    symptom:
      'Mit mobilen Daten und bei Freunden zu Hause läuft es, im Büro, im Hotel oder in der Schule nicht.',
    summary:
      'Soweit bekannt, ist der Weg in dein Heimnetz offen, und nur von einem Ort aus geht es nicht. Höchstwahrscheinlich lässt das Netz dort manche Ports oder Namen nicht durch. Bei manchen Netzen in Büros, Hotels und Schulen ist das so, und bei manchen Mobilfunknetzen auch.',
    certain: [
      'Aus anderen Netzen kommt man herein, und nicht mit „Indirect“. Wenn du zu Hause nach Land filterst, liegt dieser Ort vielleicht auf der falschen Seite des Filters.',
      'Gehen dort auch die Server anderer Leute nicht, ist es fast sicher.',
      'Geht es auf demselben Gerät in keinem Netz, liegt es an der App und nicht am Ort.',
    ],
    action:
      'Bring das Gerät, auf dem es nicht geht, in ein anderes Netz, zum Beispiel mit mobilen Daten, und versuche es noch einmal.',
    verify: 'Im anderen Netz läuft es, und zu Hause wurde nichts geändert.',
  },
  'client-app-stale': {
    title: 'Eine App hält an einem alten Weg oder einer alten Anmeldung fest',
    symptom: 'Eine App oder ein Fernseher findet den Server nicht. Jedes andere Gerät findet ihn.',
    summary:
      'Soweit bekannt, ist der Weg in dein Heimnetz offen, und nur in einer App oder auf einer Art von Gerät geht es nicht. Apps merken sich die alte Adresse eines Servers und alte Anmeldungen eine Zeit lang. Alte Geräte können außerdem abgelaufene Zertifikate enthalten.',
    certain: [
      'Kommt eine andere App mit demselben Konto herein, sind Weg und Konto in Ordnung, und es bleibt nur diese App.',
      'Geht es bei allen und überall nicht, liegt es am Konto oder an der Anmeldung des Servers.',
      'Geht es auf allen Geräten einer Art seit derselben Stunde nicht mehr, liegt es an den Zertifikaten dieser App oder an einem Update.',
    ],
    action:
      'Melde dich in der App ab, in der es nicht geht, schließ sie ganz und melde dich mit demselben Konto wieder an.',
    verify: 'Der Server erscheint in dieser App, und unterwegs läuft ein Video.',
  },
  'account-mismatch': {
    title: 'Plex führt seine Apps nicht zum offenen Weg',
    symptom:
      'Niemand kommt herein, obwohl der Port offen ist: Auf jedem Gerät fehlt der Server in der Liste oder steht dort als nicht verfügbar.',
    summary:
      'Soweit bekannt, ist der Weg hinein offen, und trotzdem geht es bei niemandem. Fehlt der Server in der Liste, liegt es an einem Konto: ein anderer Besitzer, eine verlorene Anmeldung, eine fehlende Freigabe. Steht er in der Liste, aber als nicht verfügbar, gibt Plex nicht die Adresse oder den Port bekannt, die offen sind, oder das Zertifikat des Servers wird nicht akzeptiert.',
    certain: [
      'Eine Verbindung von außen kam durch. Sie hat das Zertifikat nicht geprüft, auf dem die Apps bestehen.',
      'Es geht bei niemandem und nirgends. Wäre es nur eine App oder nur ein Ort, würde das auf etwas anderes deuten.',
      'Das Feld „claimed“ in der Antwort des Servers auf /identity sagt, ob er überhaupt zu einem Konto gehört.',
    ],
    action:
      'Vergleiche das Konto, mit dem der Server angemeldet ist, mit dem Konto in einer der Apps, in denen es nicht geht.',
    verify:
      'Der Server erscheint unterwegs in einer App, die mit dem Konto des Besitzers angemeldet ist.',
  },
  'another-service-answers': {
    title: 'An diesem Port antwortet etwas anderes',
    symptom:
      'Der Port ist offen, aber statt Plex erscheint die Anmeldeseite eines Routers oder irgendein anderer Server.',
    summary:
      'Der Port ist offen, aber was antwortet, ist nicht dein Plex. Der Router hat die öffentliche Adresse selbst, also ist es ein Gerät von dir: die Seite des Routers, ein anderer Server oder eine alte Regel, die woandershin führt.',
    certain: [
      'Der Router hat die Adresse, die man von außen sieht. Es ist also kein Nachbar hinter einer geteilten Adresse.',
      'Was geantwortet hat, nannte einen anderen machineIdentifier oder gar keinen.',
      'Hast du einen Reverse-Proxy, antwortet er auf eine Adresse ohne Namen mit einer eigenen Seite: Teste ihn über seinen Namen (https://name/identity), bevor du etwas änderst.',
      'Manche Nummern sind von vornherein vergeben: 7547 gehört oft dem Gerät des Anbieters.',
    ],
    action:
      'Sieh nach, welches Gerät die Regel für diesen Port nennt. Brauchst du die Regel, lass sie stehen und gib Plex einen anderen externen Port. Braucht sie niemand, lösche sie.',
    verify: 'Die Prüfung von außen sagt: offen, und der Server, der antwortet, ist deiner.',
  },

  // A NAT above the router.
  cgnat: {
    title: 'Dein Anbieter gibt vielen dieselbe Adresse (CGNAT)',
    symptom:
      'Die Portweiterleitung stimmt, dreimal geprüft, und niemand kommt herein. Die Adresse in deinem Router beginnt mit 100., und Websites sehen eine andere.',
    summary:
      'Die Internetadresse des ersten Geräts am Anschluss stammt aus 100.64.0.0/10. Diesen Bereich verwenden Anbieter hinter ihrem eigenen NAT. Verbindungen von außen enden dort. Keine Einstellung in deinem Router holt sie über IPv4 herein.',
    certain: [
      'Nur Anbieter sollen diesen Bereich verwenden. Tailscale verwendet ihn auch, deshalb muss die Adresse von der Seite des Routers selbst stammen.',
      'Eine private Adresse wie 192.168. ließe offen, ob das NAT dir oder dem Anbieter gehört.',
      'Bei doppeltem NAT zu Hause würde das erste Gerät die öffentliche Adresse zeigen.',
    ],
    action:
      'Bitte deinen Anbieter um eine öffentliche IPv4-Adresse und wähle bis dahin einen der anderen Wege hinein.',
    verify: 'Nach der Umstellung zeigt der Router dieselbe Adresse, die man von außen sieht.',
  },
  'carrier-private-nat': {
    title: 'Das NAT deines Anbieters, mit privaten Adressen',
    symptom:
      'Bei dir zu Hause steht nur ein Gerät am Anschluss, und trotzdem beginnt seine Internetadresse mit 10., 172. oder 192.168.',
    summary:
      'Dein Router zeigt zum Internet hin eine private Adresse, und ein zweites Gerät am Anschluss gibt es bei dir nicht. Also gehört das NAT darüber dem Anbieter. Eine Portweiterleitung in deinem Router endet dort.',
    certain: [
      'Eine private Adresse allein sagt nicht, wessen NAT es ist. Dass kein zweites Gerät routet, sagt es.',
      'Ein Modem oder ein Glasfasergerät, das du für ein einfaches gehalten hast, kann doch routen: Öffnet sich seine Anmeldeseite unter der Adresse, die dein Router als Gateway nennt, ist es stattdessen doppeltes NAT.',
      'Eine Adresse von 100.64. bis 100.127. hätte dasselbe deutlicher gezeigt.',
    ],
    action:
      'Frag deinen Anbieter, ob du eine eigene öffentliche IPv4-Adresse hast, und nenne ihm die Adresse, die dein Router zeigt.',
    verify: 'Nach der Umstellung zeigt der Router dieselbe Adresse, die man von außen sieht.',
  },
  'carrier-squat-nat': {
    title: 'Vielleicht ein NAT des Anbieters mit Adressen, die öffentlich aussehen',
    symptom:
      'Dein Router oder das erste Gerät am Anschluss zeigt eine Adresse, die öffentlich aussieht, Websites sehen eine andere, und du verwendest kein VPN.',
    summary:
      'Der Router oder das erste Gerät am Anschluss zeigt eine öffentliche Adresse, von außen sieht man eine andere, und weder ein VPN noch ein zweiter Anschluss erklärt das. Manche Anbieter verwenden in ihrem eigenen Netz Adressen, die öffentlich aussehen. Das ist, was übrig bleibt; bewiesen ist es nicht.',
    certain: [
      'Ein VPN oder Relay-Dienst auf dem Gerät, mit dem getestet wurde, ist der häufigere Grund. Du hast angegeben, dass es so etwas nicht gibt.',
      'Ein zweiter Anschluss am Router würde es auch erklären. Du hast angegeben, dass es keinen gibt.',
      'Gewissheit gibt nur dein Anbieter. Gibt er dir eine eigene öffentliche Adresse, zeigt dein Router danach die Adresse, die man von außen sieht.',
    ],
    action:
      'Wiederhole den Vergleich auf dem Server selbst und frag dann deinen Anbieter, ob deine Adresse geteilt wird.',
    verify: 'Die Antwort des Anbieters oder gleiche Adressen bei einem neuen Vergleich.',
  },
  'ds-lite': {
    title: 'An deinem Anschluss läuft IPv4 in IPv6 (DS-Lite)',
    symptom:
      'Seit der Anschluss umgestellt wurde, kommt niemand herein. Der Router zeigt 192.0.0.2 oder das Wort „DS-Lite“.',
    summary:
      'Das Gerät hat eine IPv4-Adresse aus 192.0.0.0/29. Dieser Bereich wird dort verwendet, wo IPv4 in IPv6 verpackt zum Anbieter läuft und bei ihm übersetzt wird. Über IPv4 kann niemand herein.',
    certain: [
      'Dieser Bereich ist genau dafür reserviert. Kein Heimnetz und kein doppeltes NAT erklärt ihn also.',
      'Eine Adresse von 100.64. bis 100.127. würde gewöhnliches Carrier-Grade-NAT bedeuten; was du tun kannst, ist weitgehend dasselbe.',
      'Viele solche Anschlüsse haben IPv6. Ob darüber etwas herein darf, bestimmen der Router und der Anbieter; frag nach, bevor du dich darauf verlässt.',
    ],
    action:
      'Bitte deinen Anbieter um Dual Stack mit einer öffentlichen IPv4-Adresse, oder lass Verbindungen von außen über IPv6 herein.',
    verify:
      'Der Router zeigt eine öffentliche IPv4-Adresse, die man auch von außen sieht, oder ein Zuschauer mit IPv6 kommt herein.',
  },
  'ipv6-only': {
    title: 'Dein Anschluss hat keine eigene IPv4-Adresse',
    symptom:
      'Der Router zeigt eine lange IPv6-Adresse und gar keine IPv4-Adresse, und keine Portweiterleitung funktioniert.',
    summary:
      'Das Gerät zeigt eine IPv6-Adresse und keine IPv4-Adresse. IPv4 kommt dann vom Anbieter, und du teilst es dir mit anderen. An den meisten solchen Anschlüssen kann über IPv4 niemand herein; an MAP-E-Anschlüssen geht es nur über wenige Ports.',
    certain: [
      'Ein IPv4-Feld, das nach einem Neustart einen Moment lang leer ist, ist etwas anderes; sieh zweimal hin.',
      'Nennt dir der Anbieter einen Portbereich (MAP-E, zum Beispiel „v6 plus“), nimm deinen externen Port daraus.',
      'Dass Websites über IPv4 gehen, beweist nichts: Der Anbieter übersetzt auf dem Weg hinaus.',
      'Ein Test der IPv6-Adresse deines Handys oder Laptops sagt nichts über die des Servers; jedes Gerät hat seine eigene.',
    ],
    action:
      'Bitte deinen Anbieter um eine öffentliche IPv4-Adresse, oder frag ihn, ob IPv6 herein darf; dann muss der Router TCP 32400 zur IPv6-Adresse des Servers durchlassen.',
    verify:
      'Ein Zuschauer mit IPv6 kommt herein, oder der Router zeigt eine öffentliche IPv4-Adresse.',
  },
  'double-nat': {
    title: 'Zwei Router hintereinander: doppeltes NAT zu Hause',
    symptom:
      'Zwei Geräte routen: das des Anbieters und dein eigenes oder ein Mesh-Set. Die Internetadresse deines eigenen Routers beginnt mit 192.168. oder 10.',
    summary:
      'Dein Router bekommt seine Adresse von einem anderen Gerät bei dir zu Hause, das ebenfalls routet. Beide müssen Verbindungen von außen durchlassen. Das kannst du zu Hause lösen.',
    certain: [
      'Das erste Gerät am Anschluss zeigt die Adresse, die man von außen sieht; dann steht der Anbieter nicht im Weg. Hat das noch niemand abgelesen, lies es zuerst ab.',
      'Bei Carrier-Grade-NAT würde das erste Gerät eine Adresse von 100.64. bis 100.127. oder eine private zeigen.',
      'Zwei Regeln hintereinander funktionieren, auch wenn UPnP nur das innere Gerät fragt. Wären beide da, läge der Fehler dahinter.',
    ],
    action:
      'Stell eins der beiden Geräte auf Bridge- oder Access-Point-Modus um, oder leite den Port auf dem ersten Gerät zu deinem Router und auf deinem Router zum Server weiter.',
    verify:
      'Die Prüfung von außen findet deinen Server. Nach dem Wechsel in den Bridge-Modus zeigt auch dein Router die öffentliche Adresse.',
  },
  'routed-inner-router': {
    title: 'Das erste Gerät leitet nichts zum Server hinter deinem routenden Router',
    symptom:
      'In deinem eigenen Router ist NAT ausgeschaltet, er routet nur. Von außen kommt nichts herein, obwohl es nicht nach doppeltem NAT aussieht.',
    summary:
      'Dein Router gibt Pakete weiter, ohne sie zu übersetzen. Es gibt also nur ein NAT, das des ersten Geräts. Dorthin gehört die Regel, und sie führt direkt zur eigenen Adresse des Servers. Eine Regel in deinem Router bewirkt nichts.',
    certain: [
      'Das erste Gerät zeigt die Adresse, die man von außen sieht. Der Anbieter steht also nicht im Weg.',
      'Das erste Gerät muss den Weg zum Netz des Servers kennen: eine statische Route, die über deinen Router dorthin führt.',
      'Steht diese Regel dort schon, bleibt die Firewall deines Routers oder die des Servers.',
    ],
    action:
      'Leg auf dem ersten Gerät eine Regel an, die den externen Port zur eigenen Adresse des Servers leitet, Port 32400, TCP. Nimmt es keine Adresse außerhalb seines eigenen Netzes an, richte deinen Router als Access Point ein, oder schalte sein NAT ein und verwende zwei Regeln.',
    verify:
      'Die Prüfung von außen findet deinen Server; in deinem Router steht keine Regel für den Port.',
  },
  'several-lines': {
    title: 'Zwei Internetanschlüsse kommen sich in die Quere',
    symptom:
      'An einem Router hängen zwei Internetanschlüsse, und es geht nur manchmal oder nie, obwohl jede Einstellung richtig aussieht.',
    summary:
      'Dein Router hat mehr als einen Anschluss. Eine Verbindung kann über den einen hereinkommen, während die Antwort über den anderen hinausgeht, oder die Portweiterleitung gehört zum falschen Anschluss. Dann kommt nichts an, obwohl jede Einstellung richtig aussieht.',
    certain: [
      'Man sieht zwei verschiedene öffentliche Adressen, und der zweite Anschluss erklärt sie.',
      'Ein VPN würde dasselbe zeigen. Du hast angegeben, dass ein zweiter Anschluss der Grund ist.',
      'Ist der Server an einen einzigen Anschluss gebunden, müssen zwei Adressen übereinstimmen: die dieses Anschlusses auf der Statusseite des Routers und die öffentliche Adresse, vom Server aus gesehen.',
    ],
    action:
      'Binde den Datenverkehr des Servers an einen einzigen Anschluss und die Portweiterleitung an denselben.',
    verify:
      'Von außen sieht man die Adresse dieses Anschlusses, und die Prüfung von außen findet deinen Server.',
  },
  'server-vpn': {
    title: 'Ein VPN führt die Antworten von Plex durch eine andere Tür hinaus',
    symptom:
      'Alles lief, bis auf dem Server oder im Router ein VPN eingerichtet wurde. Ist das VPN aus, geht es wieder.',
    summary:
      'Auf dem Server oder im Router läuft ein VPN. Besucher klopfen bei dir zu Hause an, aber die Antworten von Plex gehen durch das VPN hinaus, oder Plex gibt die Adresse des VPN bekannt. Beides sieht wie ein geschlossener Port aus.',
    certain: [
      'Hat der Server eine andere öffentliche Adresse als der Router, passt das dazu. Ein zweiter Anschluss sähe genauso aus.',
      'Ein VPN nur auf dem Gerät, mit dem du testest, würde den Test verderben, nicht den Server.',
      'Der Beweis sind zehn Minuten ohne VPN: dann offen, mit VPN geschlossen.',
    ],
    action: 'Trenne das VPN zehn Minuten lang und starte die Prüfung von außen.',
    verify:
      'Offen ohne VPN; später, wenn Plex nicht mehr durch das VPN läuft, auch mit verbundenem VPN offen.',
  },

  // Inside the home.
  'no-forward': {
    title: 'Keine Regel lässt jemanden herein',
    symptom:
      'Zu Hause ist alles gut, unterwegs antwortet nichts. Du hast im Router nie eine Regel angelegt, oder ein neuer Router hat den alten ersetzt.',
    summary:
      'Der Router hat die öffentliche Adresse, aber keine Portweiterleitung für Plex, und UPnP ist aus. Er lässt keine Verbindung von außen herein. So soll es sein, bis man ihm etwas anderes sagt.',
    certain: [
      'Der Router hat die Adresse, die man von außen sieht, also ist kein gewöhnliches NAT im Weg; an einem MAP-E-Anschluss funktionieren nur bestimmte externe Ports.',
      'Von außen ist der Port geschlossen, oder er wurde nicht getestet.',
      'Wäre UPnP an und keine Regel da, wäre die Ursache, dass UPnP nicht geklappt hat; die Abhilfe ist dieselbe.',
    ],
    action:
      'Leg eine Regel an: von deinem externen Port zur Adresse des Servers, Port 32400, TCP; trag dann diesen externen Port in Plex ein.',
    verify:
      'Die Prüfung von außen findet deinen Server, und die Seite von Plex bleibt eine Minute lang grün.',
  },
  'upnp-failed': {
    title: 'Der automatische Weg (UPnP) hat nicht funktioniert',
    symptom:
      'Du verlässt dich auf UPnP. Es ging früher einmal oder noch nie, und nach einem Neustart des Routers ist es wieder rot.',
    summary:
      'Du hast die Portweiterleitung Plex und dem Router überlassen, und soweit bekannt, wurden sich die beiden nicht einig. UPnP kann ausgeschaltet sein, falsch beantwortet werden oder nach einem Neustart veralten. Eine Regel von Hand hängt nicht davon ab.',
    certain: [
      'Der Router hat die Adresse, die man von außen sieht, also erklärt kein NAT über ihm den Fehler.',
      'Es gibt keine eigene Regel, die falsch sein könnte.',
      'Eine Log-Zeile mit „didn’t find usable IGD“ bestätigt es. Ist der Port von Hand gesetzt, haben solche Zeilen nichts zu sagen.',
    ],
    action:
      'Leg von Hand eine Regel an und setze den Haken bei „Manually specify public port“ mit demselben externen Port; UPnP darf an bleiben.',
    verify: 'Die Prüfung von außen findet deinen Server, auch nach einem Neustart des Routers.',
  },
  'lan-address-changed': {
    title: 'Die Regel zeigt auf eine Adresse, die der Server nicht mehr hat',
    symptom:
      'Es ging, bis der Server oder der Router neu gestartet wurde. Die Regel im Router nennt noch die alte Adresse.',
    summary:
      'Die Portweiterleitung führt zu einer Adresse in deinem Heimnetz, an der der Server im Moment nicht ist. Router teilen Adressen auf Zeit zu, und nach einem Neustart hat der Server vielleicht eine andere.',
    certain: [
      'Die Regel nennt eine andere Adresse als die, die der Server jetzt hat, oder ein Router hat etwa drei Sekunden lang nach dem Ziel gesucht und kein Gerät gefunden. Ein Server, der aus ist oder schläft, führt zu denselben drei Sekunden.',
      'Hat jetzt ein anderes Gerät diese Adresse, wird der Port abgelehnt, oder etwas anderes antwortet.',
      'Fehlt die Regel oder verwirft eine Firewall, kommt keine Antwort oder eine Ablehnung, aber kein „unerreichbar“ nach drei Sekunden.',
    ],
    action:
      'Sorge dafür, dass der Server an und wach ist, reserviere seine jetzige Adresse im Router (die des Rechners selbst, nicht die mit 172.17. von einem Container) und trag genau diese Adresse in die Regel ein.',
    verify:
      'Die Prüfung von außen findet deinen Server, auch nachdem der Server neu gestartet wurde.',
  },
  'wrong-port-forwarded': {
    title: 'Die Regel hat einen falschen Port oder ein falsches Protokoll',
    symptom:
      'Die Regel ist da und nennt das richtige Gerät, und trotzdem ist der Port geschlossen.',
    summary:
      'Die Regel zeigt auf das richtige Gerät, aber eine Nummer oder das Protokoll stimmt nicht. Sie muss von deinem externen Port zu Port 32400 des Servers führen, über TCP.',
    certain: [
      'Die Regel nennt die Adresse des Servers, also liegt es nicht an einer geänderten Adresse.',
      'Bei einem falschen internen Port wird die Verbindung abgelehnt, oder es kommt keine Antwort; bei einer Regel für UDP kommt gar keine Antwort.',
      'Hat das Gerät des Anbieters kein Feld für den internen Port, kann nur 32400 auf 32400 funktionieren.',
    ],
    action:
      'Stell die Regel auf deinen externen Port, internen Port 32400 und TCP und speichere sie.',
    verify: 'Die Prüfung von außen findet deinen Server an diesem externen Port.',
  },
  'gateway-security': {
    title: 'Die Sicherheitsfunktion im Gerät des Anbieters weist Besucher ab',
    symptom:
      'Die Regel stimmt, und in der App des Anbieters steht eine Zeile über eine blockierte Bedrohung oder einen blockierten Zugriff.',
    summary:
      'Soweit bekannt, stimmt die Regel, und eine Sicherheitsfunktion im Gerät des Anbieters hat zur Zeit des Tests etwas blockiert. Bei Xfinity und Rogers heißt sie Advanced Security und führt eine Liste dessen, was sie blockiert hat.',
    certain: [
      'Die Regel passt zum Server, also liegt es nicht an der Regel.',
      'Ein Eintrag in dieser Liste zur Zeit deines Tests ist ein Beweis; dass die Funktion an ist, ist nur ein Hinweis.',
      'Gibt es keinen Eintrag, sieh dir die Firewall des Servers an, bevor du etwas ausschaltest.',
    ],
    action:
      'Such in der App des Anbieters den blockierten Zugriff, erlaube ihn und starte die Prüfung von außen.',
    verify: 'Die Prüfung von außen findet deinen Server. Bei Xfinity gilt die Erlaubnis 30 Tage.',
  },
  'host-firewall': {
    title: 'Die Firewall auf dem Server sperrt Besucher aus',
    symptom:
      'Auf dem Server selbst öffnet sich Plex, von anderen Geräten aus oder nur von außen nicht. Es begann nach einem Update oder einem neuen Sicherheitsprogramm.',
    summary:
      'Der Rechner, auf dem Plex läuft, lässt nicht jeden an Port 32400. Das entscheidet eine Firewall, ein Sicherheitsprogramm oder ein Netz, das als öffentlich gekennzeichnet ist, oft nach einem Update.',
    certain: [
      'Plex antwortet auf seinem eigenen Rechner, also läuft das Programm; hat das noch niemand versucht, versuche es zuerst. Am wahrscheinlichsten bleibt eine Firewall dort. Genauso sieht es aus, wenn ein Dienst nur auf 127.0.0.1 lauscht, ein WLAN seine Geräte voneinander trennt oder ein Server auf https besteht.',
      'Versuche es mit einem Gerät, das per Kabel am selben Router hängt, bevor du eine Firewall änderst.',
      'Kommen Geräte zu Hause doch herein, erklärt eine Regel, die nur das Heimnetz erlaubt, warum von außen niemand hereinkommt.',
    ],
    action: 'Leg auf dem Server eine Regel an: eingehend, TCP, Port 32400, von jeder Adresse.',
    verify: 'Ein anderes Gerät zu Hause öffnet den Server, und die Prüfung von außen findet ihn.',
  },
  'server-not-running': {
    title: 'Plex Media Server läuft nicht',
    symptom: 'Plex öffnet sich nirgends, nicht einmal in einem Browser auf dem Server selbst.',
    summary:
      'Plex antwortet nicht einmal auf seinem eigenen Rechner. Bis es das tut, kann von außen nichts gehen, und kein Router ist schuld.',
    certain: [
      'Es wurde auf dem Server selbst versucht, wo weder ein Router noch ein Netz dazwischen ist.',
      'Würde Plex dort antworten und sonst nirgends, wäre die Firewall des Rechners die wahrscheinliche Ursache.',
      'Eine Log-Zeile „Error binding acceptor“ bedeutet, dass Plex startet, aber ein anderes Programm seinen Port belegt.',
    ],
    action:
      'Starte Plex Media Server und öffne dann http://127.0.0.1:32400/identity auf diesem Rechner.',
    verify:
      'Dort erscheint ein kurzer Text mit machineIdentifier, danach auch auf einem anderen Gerät zu Hause.',
  },

  // What is missing before a cause can be named.
  'wan-unknown': {
    title: 'Es fehlt: die Adresse des Routers oder eine zum Vergleich',
    symptom:
      'Von außen erreicht niemand dein Plex, und du hast nicht gesehen, welche Adresse dein Router zum Internet hin hat, oder hast nichts zum Vergleich.',
    summary:
      'Ob über deinem Router noch das NAT von jemand anderem liegt, ist nicht bekannt. Es fehlt entweder die Adresse, die der Router zum Internet hin hat, oder die, die man von außen sieht. Die zweite fehlt, wenn der Companion in deinem Heimnetz steht und die Adresse nicht von Echo-Diensten erfahren hat, die übereinstimmen.',
    certain: [
      'Von außen kam nichts herein, oder es ließ sich nicht testen, oder es antwortete etwas, das nicht dein Plex ist. Das allein passt zu einem NAT des Anbieters ebenso wie zu einer fehlenden Regel.',
      'Beginnt die Adresse im Router mit 10., 100.64. oder 192.168., lässt sie sich ohne Vergleich deuten. Zu einer öffentlichen braucht man die Adresse, die man von außen sieht.',
      'Bevor das bekannt ist, sollte keine Regel im Router geändert werden.',
    ],
    action:
      'Lies die IPv4-Adresse auf der Statusseite des Routers ab und vergleiche sie mit einer Seite der Art „Wie ist meine IP“, zu Hause und ohne VPN geöffnet.',
    verify:
      'Die Frage nach der Internetadresse des Routers lässt sich mit einem ihrer Ergebnisse beantworten.',
  },
  'wan-misread': {
    title: 'Es fehlt: die Adresse von der Seite des Routers selbst',
    symptom:
      'Du hast eine Adresse gefunden, die mit 100. beginnt, aber auf dem Server oder in einer App, nicht auf der Seite des Routers selbst.',
    summary:
      'Die Adresse, die mit 100. beginnt, wurde auf dem Server oder in einer App abgelesen. Tailscale verwendet denselben Bereich für sein eigenes Netz, also sagt sie nichts über deinen Anschluss.',
    certain: [
      'Nur die Adresse auf der Statusseite des Routers selbst zeigt, ob der Anbieter sie teilt.',
      'Tailscale auf dem Server und ein NAT des Anbieters können sogar gleichzeitig da sein; das eine schließt das andere nicht aus.',
    ],
    action:
      'Öffne die Statusseite des Routers und lies dort ab, welche IPv4-Adresse er zum Internet hin hat.',
    verify:
      'Du hast eine Adresse von der Seite des Routers und kannst die Frage noch einmal beantworten.',
  },
  'nat-above-unknown': {
    title: 'Es fehlt: wessen NAT über deinem Router liegt',
    symptom:
      'Die Internetadresse deines Routers beginnt mit 192.168., 10. oder 172., und du weißt nicht, wessen NAT davor liegt.',
    summary:
      'Dein Router hat zum Internet hin eine private Adresse, also liegt ein NAT über ihm. Ob nur Geräte bei dir zu Hause dahinterstecken oder auch dein Anbieter, ist nicht bekannt. Die Abhilfe ist jeweils eine andere.',
    certain: [
      'Nur die Internetadresse des ersten Geräts am Anschluss unterscheidet die beiden: Eine öffentliche bedeutet doppeltes NAT, 100.64. bis 100.127. bedeutet den Anbieter.',
      'Zeigt auch das erste Gerät eine private Adresse, gibt es ein drittes NAT oder einen Anbieter, der private Adressen verwendet.',
      'Die zweite Station eines Traceroute ist ein Hinweis, kein Beweis.',
    ],
    action:
      'Such das erste Gerät am Anschluss und lies die Internetadresse auf seiner eigenen Statusseite ab; ist auch sie privat, frag deinen Anbieter, ob du eine öffentliche IPv4-Adresse hast.',
    verify:
      'Du kennst die Adresse des ersten Geräts oder die Antwort des Anbieters und kannst diese Frage beantworten.',
  },
  'both-rules-yet-closed': {
    title: 'Es fehlt: was hinter zwei richtigen Regeln Besucher abweist',
    symptom:
      'Zwei Geräte routen hintereinander, beide haben ihre Regel, und trotzdem kommt niemand herein.',
    summary:
      'Das erste Gerät am Anschluss hat die öffentliche Adresse, und beide Geräte leiten den Port weiter. Zwei Regeln hintereinander funktionieren, also liegt es, soweit bekannt, nicht am doppelten NAT. Was bleibt, liegt dahinter: die Firewall des Servers, seine Adresse oder Plex selbst.',
    certain: [
      'Führt eine Regel zu einer Adresse, die sich geändert hat, sieht sie nur richtig aus, und vielleicht antwortet dort ein anderes Gerät: Vergleiche beide Ziele mit den jetzigen Adressen.',
      'Ein abgelehnter Port deutet auf einen Server, auf dem nichts lauscht, oder auf eine Firewall, die abweist. Gar keine Antwort deutet auf eine Firewall, die verwirft.',
      'Ob ein anderes Gerät zu Hause den Server öffnet, zeigt, ob es an Firewall und Adresse liegt oder an den Regeln.',
    ],
    action:
      'Öffne den Server von einem anderen Gerät zu Hause aus und sieh dir dann seine Firewall an und die Adresse, die die innere Regel nennt.',
    verify: 'Die Prüfung von außen findet deinen Server.',
  },
  'visitor-vpn': {
    title: 'Es fehlt: ein Test von zu Hause, ohne VPN oder Relay-Dienst',
    symptom:
      'Als du nachgesehen hast, waren ein VPN, Private Relay oder mobile Daten eingeschaltet, oder du warst nicht zu Hause.',
    summary:
      'Das Gerät, das du benutzt, geht nicht über deinen Anschluss zu Hause ins Internet, sondern über ein VPN, einen Proxy, iCloud Private Relay, mobile Daten oder von einem anderen Ort aus. Was von außen getestet wurde, war diese andere Adresse, nicht dein Zuhause.',
    certain: [
      'Der Router oder das erste Gerät am Anschluss zeigt eine eigene öffentliche Adresse, und das ist ein gutes Zeichen.',
      'Alles, was durch das VPN gemessen wurde, sagt nichts über dein Zuhause, ob offen oder geschlossen.',
    ],
    action:
      'Geh zurück ins Netz des Servers, schalte auf diesem Gerät mobile Daten, VPN und Private Relay aus und starte die Prüfungen noch einmal.',
    verify: 'Die öffentliche Adresse, die man von außen sieht, ist die im Router.',
  },
  'addresses-disagree': {
    title: 'Es fehlt: warum man zwei öffentliche Adressen sieht',
    symptom:
      'Dein Router oder das erste Gerät am Anschluss zeigt eine öffentliche Adresse, Websites zeigen eine andere, und du kannst nicht sagen, warum.',
    summary:
      'Der Router oder das erste Gerät am Anschluss zeigt eine öffentliche Adresse, und von außen sieht man eine andere. Das kann an einem VPN, einem zweiten Anschluss oder dem Netz deines Anbieters liegen. Was davon es ist, ist nicht bekannt.',
    certain: [
      'Ein VPN oder Relay-Dienst auf dem Gerät lässt sich bei Weitem am einfachsten ausschließen und kommt deshalb zuerst.',
      'Derselbe Test auf dem Server selbst zeigt, ob der Server oder nur dieses Gerät einen anderen Weg nimmt.',
      'Der Unterschied allein beweist kein NAT des Anbieters.',
    ],
    action:
      'Wiederhole den Test auf einem anderen Gerät zu Hause ohne VPN und einmal auf dem Server selbst.',
    verify: 'Die Adressen stimmen überein, oder du kannst sagen, warum nicht.',
  },
  'other-port-tested': {
    title: 'Es fehlt: ein Test des richtigen Ports',
    symptom: 'Getestet wurde nicht der Port aus deiner Regel, oder nicht der, den Plex zeigt.',
    summary:
      'Der Test galt einem anderen Port als dem, der weitergeleitet oder bekannt gegeben wird. Deshalb sagt er nichts über deine Regel.',
    certain: [
      'Im Formular steht zuerst 32400; deine Regel oder UPnP verwendet vielleicht eine andere Nummer.',
      'Die richtige Nummer steht auf der Seite von Plex, hinter dem Doppelpunkt der öffentlichen Adresse.',
      'Grün allein ist kein Beweis, also lohnt es sich, den Test zu wiederholen.',
    ],
    action:
      'Starte die Prüfung noch einmal mit dem externen Port der Regel. Zeigt Plex eine andere Nummer, setze den Haken bei „Manually specify public port“ und trag die Nummer der Regel ein.',
    verify: 'Die Prüfung lief mit der Nummer, die die Regel und Plex gemeinsam haben.',
  },
  'server-unreachable-inside': {
    title: 'Es fehlt: ein Test unter der jetzigen Adresse des Servers',
    symptom:
      'Zu Hause öffnet kein anderes Gerät den Server. Entweder hast du es auf dem Server selbst nicht versucht, oder seine Adresse dort ist eine andere als die, mit der du es versucht hast.',
    summary:
      'Zu Hause erreicht kein anderes Gerät den Server unter der Adresse, die versucht wurde. Vielleicht ist das eine alte Adresse, oder Plex läuft nicht, oder eine Firewall hält die anderen fern. Was davon zutrifft, ist noch nicht bekannt.',
    certain: [
      'Solange zu Hause niemand hereinkommt, kommt es weder auf die Regel im Router noch auf den Anbieter an.',
      'Antwortet Plex auf seinem eigenen Rechner und kommt unter dessen jetziger Adresse kein anderes Gerät hinein, ist die Firewall dort die wahrscheinliche Ursache.',
      'Eine falsche oder alte Adresse in deinem Browser sieht genauso aus; lies die Adresse des Servers neu ab.',
    ],
    action:
      'Öffne auf dem Rechner, auf dem Plex läuft, http://127.0.0.1:32400/identity und lies die eigene Adresse des Rechners ab; versuche dann diese Adresse von einem anderen Gerät aus.',
    verify:
      'Du kannst sagen, ob dieser kurze Text auf dem Rechner selbst erscheint und, unter seiner jetzigen Adresse, auf einem anderen Gerät.',
  },
  'forward-unknown': {
    title: 'Es fehlt: was in der Portweiterleitung steht',
    symptom:
      'Niemand kommt herein, und niemand hat die Regel im Router angesehen: Du kommst dort nicht hinein oder findest die Liste nicht.',
    summary:
      'Der Router hat die öffentliche Adresse. Zwischen ihm und dem Server liegt die Portweiterleitung, und die hat noch niemand gesehen.',
    certain: [
      'Eine Regel kann fehlen, auf eine alte Adresse zeigen oder einen falschen Port haben; für jedes gibt es eine eigene Abhilfe.',
      'Eine App des Anbieters verbirgt vielleicht Regeln, die die eigene Seite des Routers zeigt.',
      'Kommst du nicht in den Router, brauchst du für diesen einen Blick jemanden, der hineinkommt.',
    ],
    action: 'Öffne im Router die Liste der Portweiterleitungen und mach ein Foto davon.',
    verify: 'Du kannst Adresse, Ports und Protokoll mit dem vergleichen, was dort stehen sollte.',
  },
  'our-test-filtered': {
    title: 'Es fehlt: ein Test, den dein Filter hereinlässt',
    symptom:
      'Dein Router oder deine Firewall lässt nur manche Länder oder Adressen herein, und kein Test von außen kam herein.',
    summary:
      'Ein Filter nach Land oder Adresse ist an. Vielleicht weist er Tests von außen ab und lässt deine Zuschauer herein. Ein geschlossener Port beweist hier also nichts.',
    certain: [
      'Ist die Seite von Plex grün und kommen Zuschauer herein, tut der Filter, was er soll.',
      'Ist der Filter für diesen einen Port aus, sagt derselbe Test, wie es um den Port wirklich steht.',
    ],
    action:
      'Schalte den Filter für diesen einen Port zehn Minuten lang aus und starte die Prüfung von außen.',
    verify: 'Du weißt, was die Prüfung ergibt, wenn der Filter aus ist.',
  },
  'fails-for-whom-unknown': {
    title: 'Es fehlt: bei wem es nicht geht',
    symptom:
      'Der Weg hinein ist offen, und niemand hat es mit einer zweiten App oder von einem zweiten Ort aus versucht.',
    summary:
      'Soweit bekannt, ist dein Server von außen erreichbar, und doch geht etwas nicht. Ob es auf einem Gerät, an einem Ort oder bei allen nicht geht, ist nicht bekannt, und jedes davon hat eine andere Ursache.',
    certain: [
      'Eine weitere Person mit einer anderen App an einem anderen Ort klärt das.',
      'Eine zweite App auf demselben Handy und im selben Netz zeigt, ob es an der App oder am Ort liegt.',
      'Vorher muss sich zu Hause nichts ändern.',
    ],
    action:
      'Bitte jemanden an einem anderen Ort, ein Video abzuspielen, und probiere selbst ein zweites Gerät.',
    verify: 'Du kannst sagen, wer hereinkommt und wer nicht.',
  },
  unexplained: {
    title: 'Es fehlt: was Besucher abweist',
    symptom: 'Alles sieht richtig aus, eins nach dem anderen, und trotzdem kommt niemand herein.',
    summary:
      'Soweit bekannt, liegt kein NAT über dem Router, der Server funktioniert zu Hause, die Regel stimmt, und nichts filtert. Trotzdem kommt von außen niemand herein, oder niemand hat es richtig getestet. Wir kennen die Ursache nicht.',
    certain: [
      'Was angegeben wurde, stimmt vielleicht nur zum Teil: eine Regel, die gespeichert, aber nicht eingeschaltet ist, oder ein Sicherheitsprogramm, das ausgeschaltet wurde und wiederkam.',
      'Wenn kein Test wirklich von außen kam, gibt es vielleicht gar keinen Fehler.',
      'Manche Anschlüsse geben einem Haushalt nur bestimmte Ports (MAP-E); dann funktioniert ein Port aus diesem Bereich, andere nicht.',
      'Ob dein Anbieter diesen Port sperrt, ist nicht bekannt; ein anderer externer Port klärt das schnell.',
    ],
    action:
      'Mach einen Test, der wirklich von außen kommt, mit dem Port, den Plex zeigt, und dann denselben mit einem anderen externen Port.',
    verify:
      'Ein anderes Ergebnis als vorher: Jedes Ergebnis deutet auf eine Schicht. Bleiben beide, wie sie waren, frag deinen Anbieter, ob er Verbindungen von außen sperrt.',
  },
};
