import type { OutcomeTranslation } from '../../../model/translation.ts';
import type { outcomes } from '../../../plex-own-url/outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeTranslation> = {
  'red-behind-proxy': {
    title: 'Eine rote Seite hinter einem Proxy, und kein Fehler',
    symptom:
      'Bei Freunden läuft die Wiedergabe, im Dashboard steht nicht „Indirect“, und auf der Seite Remote Access von Plex steht „Not available outside your network“.',
    summary:
      'Die Seite von Plex prüft nur eines: ob Plex selbst unter deiner öffentlichen Adresse und seinem eigenen Port erreicht wird. Deine Zuschauer kommen stattdessen über deine eigene Adresse, und das klappt. Rot ist hier zu erwarten.',
    certain: [
      'Das ist angegeben, nicht gemessen: dass Apps von außen abspielen und dass bei keiner davon „Indirect“ steht.',
      'Steht bei einer App doch „Indirect“, läuft sie über Relay und nicht über deinen Weg hinein.',
      'Ist außerdem ein Port für Plex weitergeleitet, bezieht sich das Rot auf diesen zweiten Weg, und dort kann ein Fehler liegen.',
    ],
    action:
      'Lass die Seite, wie sie ist, und urteile danach, ob Apps unterwegs ohne „Indirect“ abspielen.',
    verify: 'Die Seite ist rot, und eine App spielt über mobile Daten ohne „Indirect“ ab.',
  },

  // The address that apps are told.
  'url-wrong-port': {
    title: 'Protokoll und Port der eigenen URL widersprechen sich',
    symptom:
      'Im Browser lässt sich der Name öffnen. Im Feld von Plex steht https:// mit :80 oder http:// mit :443, oder der Name steht dort zweimal, und Apps finden den Server nicht.',
    summary:
      'Bei https beginnt eine App sofort zu verschlüsseln, und auf Port 80 rechnet niemand damit. Manche Anleitungen geben genau diese Kombination vor. Jeder falsche Eintrag schickt Apps an eine Tür, die nicht aufgeht.',
    certain: [
      'Der Port für https ist 443, außer du hast selbst einen anderen gewählt.',
      'http mit :443 ist derselbe Fehler andersherum.',
      'Ein zweiter, richtiger Eintrag macht den falschen nicht harmlos.',
    ],
    action:
      'Ändere den Eintrag auf https://, dahinter den Namen, dahinter :443, und lösche jeden anderen Eintrag für diesen Namen.',
    verify:
      'Im Feld steht nur eine Adresse, mit https und :443, und von außen antwortet unter dem Namen Plex.',
  },
  'url-without-port': {
    title: 'In der eigenen URL fehlt der Port',
    symptom:
      'Der Name lässt sich in jedem Browser öffnen, aber keine App findet den Server, oder die Wiedergabe läuft „Indirect“.',
    summary:
      'Ein Browser nimmt Port 443, wenn keiner dasteht. Plex nicht: Es hängt 32400 an, und dort lauscht kein Tunnel und kein Proxy.',
    certain: [
      'Dass sich der Name im Browser öffnen lässt, beweist hier nichts: Der Browser fragt auf 443.',
      'Lauscht dein Proxy wirklich auf 32400, schreib diesen Port hin.',
      'Andere Einträge im Feld brauchen auch ihren Port.',
    ],
    action: 'Schreib den Port hinter den Namen: https://, dahinter der Name, dahinter :443.',
    verify: 'Im Feld steht der Port, und eine App spielt von außen ab.',
  },
  'url-malformed': {
    title: 'Die eigene URL ist keine vollständige Adresse',
    symptom:
      'Du hast den Namen in das Feld von Plex eingetippt, und nichts hat sich geändert. Es steht kein https:// davor, oder es stehen mehrere Adressen hintereinander.',
    summary:
      'Was im Feld steht, lässt sich nicht als Adresse lesen. Nötig sind Protokoll, Name und Port, und sonst nichts.',
    certain: [
      'Eine Adresse beginnt mit https:// oder http://, mit beiden Schrägstrichen.',
      'Darin stehen kein Benutzername, kein Passwort und kein Port über 65535.',
      'Zwischen mehreren Adressen stehen Kommas, nicht nur Leerzeichen.',
    ],
    action: 'Schreib sie neu: https://, dahinter der Name, dahinter :443.',
    verify: 'Bei der Frage nach dem Feld wird eine Adresse mit Port gefunden.',
  },
  'url-missing': {
    title: 'Der Weg hinein ist nicht bekannt gegeben',
    symptom:
      'Der Tunnel oder Proxy läuft, unter dem Namen öffnet sich Plex im Browser, und die Apps verhalten sich, als wäre er nicht da.',
    summary:
      'Plex nennt seinen Apps die Adressen, die es von sich aus kennt. Deinen Tunnel, deinen Proxy oder dein privates Netz kennt es nicht, bis du die Adresse bekannt gibst.',
    certain: [
      'Auch wenn du den Namen im Browser öffnen kannst, erfährt davon keine App.',
      'Relay und IPv6 brauchen hier keinen Eintrag.',
      'Ein Anschluss mit öffentlicher Adresse und weitergeleitetem Port braucht auch keinen.',
    ],
    action: 'Trag die Adresse mit ihrem Port unter „Custom server access URLs“ ein und speichere.',
    verify:
      'Im Feld steht die Adresse, und eine App, in der du dich ab- und wieder angemeldet hast, spielt von außen ab.',
  },
  'secure-connections-mismatch': {
    title: 'http trifft auf ein Plex, das https will, oder umgekehrt',
    symptom:
      'Der Proxy zeigt „502“, oder Apps scheitern an einer Adresse mit http://. Es begann, als „Secure connections“ auf Required gestellt oder das Ziel des Proxys geändert wurde.',
    summary:
      'Bei Required nimmt Plex keine unverschlüsselte Verbindung an. Eine bekannt gegebene Adresse oder ein Ziel des Proxys mit http:// scheitert dann. Mit https:// als Ziel lehnen manche Proxys das Zertifikat von Plex ab, weil es nicht für eine bloße Adresse ausgestellt ist.',
    certain: [
      'Eine bekannt gegebene Adresse mit http:// und „Secure connections“ auf Required schließen sich aus. Bei einem Proxy: Von http:// und https:// beantwortet Plex dort, wo er läuft, nur das, was nicht eingetragen ist, oder es antwortet nur, wenn sein Zertifikat nicht geprüft wird.',
      'Antwortet Plex dort auf keines von beiden, liegt es an der Adresse oder an einer Firewall, nicht am Protokoll.',
      'Sehen Besucher eine Warnung zum Zertifikat, geht es um das Zertifikat unter dem Namen, nicht um dieses.',
    ],
    action:
      'Stell „Secure connections“ auf Preferred; falls es einen Proxy gibt, trag http:// vor seinem Ziel ein.',
    verify:
      'Von außen zeigt die bekannt gegebene Adresse mit /identity dahinter „machineIdentifier“; wo ein Proxy läuft, zeigt es auch sein Ziel.',
  },

  // The name.
  'name-leads-nowhere': {
    title: 'Der Name führt zu keiner Adresse',
    symptom:
      'Zu Hause funktioniert der Name vielleicht; unterwegs meldet der Browser, dass er die Website nicht findet.',
    summary:
      'Von außen wird der Name deiner eigenen URL nicht gefunden. Niemand kommt bis zum Tunnel oder Proxy.',
    certain: [
      'Frag auch über mobile Daten: Das DNS bei dir zu Hause kennt vielleicht einen Namen, den die Welt nicht kennt.',
      'Ein Name, der vor wenigen Minuten angelegt wurde, braucht vielleicht noch etwas Zeit.',
      'Vergleiche Buchstabe für Buchstabe; ein Name, der in einem Buchstaben abweicht, ist ein anderer Name.',
    ],
    action:
      'Such in den DNS-Einträgen der Domain nach genau diesem Namen, und ergänze oder korrigiere ihn.',
    verify: 'Über mobile Daten abgefragt zeigt der Name auf eine Adresse.',
  },
  'name-holds-inside-address': {
    title: 'Der Name zeigt auf eine Adresse von innen',
    symptom:
      'Zu Hause funktioniert der Name. Unterwegs ging er noch nie, oder nicht mehr, seit sich der Anschluss geändert hat.',
    summary:
      'Der Name führt zu einer Adresse, die es nur in einem Heimnetz oder im Netz deines Anbieters gibt. Ein Updater, der die eigene Adresse des Routers abliest, trägt ein, was er dort findet, öffentlich oder nicht.',
    certain: [
      'Die Adresse hinter dem Namen beginnt mit 192.168., 10., 172.16. bis 172.31. oder 100.64. bis 100.127.',
      'Bei einem eigenen privaten Netz ist so eine Adresse richtig, und dessen App muss eingeschaltet sein.',
      'Hat dein Router zum Internet hin genau diese Adresse, liegt über ihm ein NAT, und an dem führt kein Name vorbei.',
    ],
    action:
      'Lass den Updater im Internet nach der Adresse fragen; finde dann heraus, ob über deinem Router ein NAT liegt.',
    verify:
      'Über mobile Daten abgefragt zeigt der Name auf die öffentliche Adresse, die man von außen sieht.',
  },
  'dns-updater-stuck': {
    title: 'Der Name behält eine alte Adresse',
    symptom:
      'Wochenlang ging es, dann hat sich der Anschluss neu verbunden, und seitdem führt der Name an eine Stelle, die nichts nützt. Wenn du den Namen von Hand neu speicherst, geht es wieder, bis zum nächsten Mal.',
    summary:
      'Dein Anschluss hat eine andere öffentliche Adresse bekommen, und das Programm, das sie eintragen sollte, hat es nicht getan. Vielleicht läuft es nicht mehr, hat seine Anmeldung verloren oder glaubt, dass sich nichts geändert hat.',
    certain: [
      'Der Name zeigt auf eine andere Adresse als die, die man von außen sieht, und dein Anschluss hatte sie früher.',
      'Eine Adresse, die dein Anschluss nie hatte, spräche stattdessen für ein VPN oder einen zweiten Anschluss.',
      'Wurde ein Eintrag erst vor wenigen Minuten korrigiert, ist anderswo vielleicht noch der alte gespeichert. Sieh nach einer Weile noch einmal nach.',
    ],
    action:
      'Sieh ins Log des Updaters, behebe, was er bemängelt, und lass ihn die Adresse einmal von Hand aktualisieren.',
    verify: 'Der Name zeigt auf die aktuelle öffentliche Adresse, und einen Tag später wieder.',
  },
  'name-at-another-door': {
    title: 'Der Name führt zu einer anderen Tür deines Zuhauses',
    symptom:
      'Der Name zeigt auf eine öffentliche Adresse, die nicht deinem Anschluss gehört, sondern einem VPN, deinem zweiten Anschluss oder deiner Ausfallsicherung über Mobilfunk.',
    summary:
      'Der Updater geht durch die falsche Tür ins Internet: durch ein VPN oder über einen Anschluss, der eine Zeit lang benutzt wurde. Er trägt die Adresse ein, die er dort sieht, und dort wird niemand hereingelassen.',
    certain: [
      'Es ist die Adresse, mit der ein VPN ins Internet geht, oder die eines anderen Anschlusses von dir; eine alte Adresse desselben Anschlusses hieße, dass der Updater stehen geblieben ist.',
      'Berichtet wird beides: Updater hinter einem VPN und Updater, die beim zweiten Anschluss geblieben sind.',
      'Sollen Besucher über den zweiten Anschluss kommen, braucht dieser die Portweiterleitung, und die Antworten müssen über ihn hinausgehen.',
    ],
    action:
      'Lass den Updater dort laufen, wo kein VPN dazwischenliegt, oder binde ihn an den Anschluss mit der Portweiterleitung.',
    verify:
      'VPN und zweiter Anschluss sind eingeschaltet, und der Name zeigt auf die Adresse des Anschlusses mit der Portweiterleitung.',
  },
  'ipv6-leads-elsewhere': {
    title: 'Die IPv6-Adresse des Namens ist nicht die des Servers',
    symptom:
      'Aus derselben Stadt kommen manche Zuschauer herein und andere nicht. Wer scheitert, hat IPv6, oft über mobile Daten.',
    summary:
      'Der Name hat zwei Adressen. Die mit Punkten stimmt. Die mit Doppelpunkten gehört dem Router oder einem anderen Gerät, oder sie ist veraltet, und Zuschauer mit IPv6 werden vielleicht dorthin geschickt.',
    certain: [
      'Über IPv6 hat jedes Gerät eine eigene Adresse: Es muss die des Rechners sein, auf dem der Proxy läuft, und nicht die des Routers.',
      'Ist auch die Adresse mit Punkten falsch, korrigiere zuerst diese.',
      'Stimmt die IPv6-Adresse, aber der Router lässt niemanden zu ihr herein, sieht das für Zuschauer genauso aus.',
    ],
    action:
      'Lösche den IPv6-Eintrag des Namens, oder trag die aktuelle IPv6-Adresse des Rechners ein, auf dem der Proxy läuft, und lass im Router den Port des Proxys zu ihr durch.',
    verify: 'Über mobile Daten mit IPv6 zeigt der Name mit /identity dahinter „machineIdentifier“.',
  },
  'name-leads-elsewhere': {
    title: 'Es fehlt: wem die Adresse hinter dem Namen gehört',
    symptom:
      'Der Name zeigt auf eine öffentliche Adresse, die weder deinem Anschluss gehört noch dir bekannt ist.',
    summary:
      'Der Name führt nicht dorthin, wohin er soll. Ob der Updater stehen geblieben ist oder durch die falsche Tür ins Internet geht, ist nicht bekannt, und beides wird verschieden behoben.',
    certain: [
      'Wann der Updater den Eintrag zuletzt geändert hat, und worauf.',
      'Mit welcher Adresse ein VPN ins Internet geht, und welche Adresse jeder Anschluss hat.',
      'Ob der Name so geschrieben ist wie in deiner Domain. Ein Name, der jemand anderem gehört, zeigt auf dessen Adresse.',
    ],
    action:
      'Öffne das Log des Updaters und vergleiche die letzte Adresse darin mit denen deiner Anschlüsse und deines VPN.',
    verify: 'Du kannst sagen, wem die Adresse gehört, und noch einmal antworten.',
  },

  // What answers at the name.
  'way-is-closed': {
    title: 'Unter dem Namen antwortet nichts',
    symptom:
      'Der Browser wartet lange auf den Namen oder meldet sofort, dass die Verbindung abgelehnt wurde.',
    summary:
      'Soweit bekannt, führt der Name zur richtigen Adresse, und dort antwortet niemand. Der Tunnel oder Proxy läuft nicht, oder nichts lässt Besucher zu ihm durch.',
    certain: [
      'Versuch es aus einem zweiten Netz: Das, aus dem du es probiert hast, hält es vielleicht auf.',
      'Der Name führt zu der Adresse, die gemeint ist. Hat die beiden noch niemand verglichen, tu das zuerst: Eine alte Adresse sieht genauso aus.',
      'Ein Proxy zu Hause braucht eine eigene Portweiterleitung: den Port deiner URL, zum Rechner, auf dem der Proxy läuft. Am NAT eines Anbieters endet sie wie jede andere.',
      'Ein Tunnel oder ein privates Netz braucht keine Portweiterleitung, aber das Programm dazu muss laufen, an beiden Enden.',
    ],
    action:
      'Sieh nach, ob der Tunnel, der Proxy oder das private Netz läuft, und bei einem Proxy zu Hause, ob der Port zu ihm weitergeleitet wird.',
    verify: 'Von außen zeigt deine eigene URL mit /identity dahinter „machineIdentifier“.',
  },
  'certificate-unfit': {
    title: 'Das Zertifikat passt nicht zum Namen',
    symptom: 'Der Browser warnt, bevor er den Namen öffnet, und Apps verbinden sich gar nicht.',
    summary:
      'Ein Browser warnt, und die Apps von Plex verbinden sich nicht mit einer Adresse, deren Zertifikat sie nicht vertrauen. In Apps gibt es keinen Knopf, um trotzdem weiterzumachen.',
    certain: [
      'Das Zertifikat muss genau den Host der eigenen URL nennen und darf nicht abgelaufen sein.',
      'Einem selbst erstellten Zertifikat vertraut kein Fernseher.',
      'Öffnest du statt des Namens eine Adresse, ist eine Warnung normal und beweist nichts.',
      'Warnen Browser nicht und scheitern nur Apps, ist stattdessen vielleicht das Zertifikat unvollständig.',
    ],
    action:
      'Lass den Tunnel oder Proxy ein Zertifikat für genau diesen Namen verwenden, von einer Zertifizierungsstelle, die Geräte kennen.',
    verify: 'Über mobile Daten lässt sich der Name ohne Warnung öffnen.',
  },
  'certificate-chain-incomplete': {
    title: 'Der Proxy schickt nur die Hälfte seines Zertifikats',
    symptom:
      'Jeder Browser zeigt das Schloss, aber Fernseher, ältere Handys oder alle Apps verweigern die Verbindung.',
    summary:
      'Zu einem Zertifikat gehört ein Bindeglied zur Zertifizierungsstelle darüber. Dein Proxy schickt nur seinen eigenen Teil. Browser holen den fehlenden Teil oder merken ihn sich; viele andere Programme nicht.',
    certain: [
      'Ein strenger Befehl bemängelt den Aussteller, während der Browser im selben Netz nicht warnt.',
      'Warnt auch der Browser, passt das Zertifikat nicht zum Namen oder ist abgelaufen.',
      'Welche Plex-Apps ein Zertifikat selbst vervollständigen, war nirgends zu finden; der Befehl ist strenger als manche.',
    ],
    action:
      'Gib dem Proxy die Datei mit der vollständigen Kette, oft fullchain.pem genannt, und lade ihn neu.',
    verify: 'Der strenge Befehl zeigt „machineIdentifier“ und bemängelt nichts mehr.',
  },
  'way-misses-plex': {
    title: 'Der Tunnel antwortet, erreicht aber Plex nicht',
    symptom:
      'Der Name lässt sich öffnen, das Schloss stimmt, und statt Plex kommt „502“, „503“, „530“ oder „Bad Gateway“.',
    summary:
      'Name und Zertifikat funktionieren; dahinter trifft man auf etwas anderes als Plex. Der Tunnel oder Proxy hat das falsche Ziel, oder Plex antwortet ihm nicht, oder er hält Plex für ausgefallen, obwohl es läuft.',
    certain: [
      'Bringt dort, wo der Proxy läuft, weder http:// noch https:// die Antwort von Plex, liegt es an Plex oder seiner Firewall, oder die Adresse ist falsch. In einem Container ist localhost der Container selbst.',
      'Wenn dort das andere von http:// und https:// funktioniert, liegt es am Protokoll und nicht an der Adresse.',
      'Eine Begrüßungsseite oder „404“ wäre ein anderer Fehler: Dann hätte der Proxy den Namen für eine andere Website gehalten.',
      'Ein Proxy, der seine Ziele prüft, hält Plex vielleicht für ausgefallen, obwohl es läuft, weil die Startseite ohne Anmeldung kein Erfolg ist. Ein Nutzer von HAProxy hat das erlebt.',
    ],
    action:
      'Öffne auf dem Rechner, auf dem der Tunnel oder Proxy läuft, genau das Ziel, das dort eingetragen ist, mit /identity dahinter; antwortet Plex, sieh nach, ob der Proxy seine Ziele prüft.',
    verify: 'Von außen zeigt deine eigene URL mit /identity dahinter „machineIdentifier“.',
  },
  'proxy-serves-another-site': {
    title: 'Der Proxy hält den Namen für eine andere Website',
    symptom:
      'Der Name lässt sich öffnen, aber es kommt eine Begrüßungsseite, „404“ oder ein anderer Dienst von dir, und von Plex keine Spur.',
    summary:
      'Der Proxy sortiert nach Namen. Für den angefragten Namen hat er keinen Eintrag, oder ein anderer kommt zuerst, also zeigt er seine allgemeine Seite.',
    certain: [
      'Er antwortet mit einer eigenen Seite oder mit der eines anderen Dienstes; „502“ hieße, dass er Plex gewählt und nicht erreicht hat.',
      'Der Eintrag muss den Host genau so nennen wie die eigene URL, ohne https:// und ohne den Port.',
      'Eine Änderung gilt erst, wenn der Proxy neu geladen wurde.',
    ],
    action:
      'Ergänze oder korrigiere im Proxy den Eintrag für genau diesen Namen, mit Plex als Ziel, und lade den Proxy neu.',
    verify: 'Der Name mit /identity dahinter zeigt „machineIdentifier“.',
  },
  'host-matched-without-port': {
    title: 'Der Proxy kennt seinen Namen mit dem Port dahinter nicht',
    symptom:
      'Im Browser ist alles in Ordnung. Auf einem iPhone oder einer Xbox, oder in Apps überhaupt, ist der Server nicht verfügbar, oder es kommt eine Seite des Proxys.',
    summary:
      'Apps fragen vielleicht nach dem Host mit seinem Port, also nach plex.example.org:443. Browser lassen den üblichen Port weg. Ein Proxy, der den Host Buchstabe für Buchstabe vergleicht, erkennt die lange Form nicht.',
    certain: [
      'Mit dem Port im Namen des Hosts antwortet etwas anderes, ohne ihn Plex. Das ist der ganze Beweis.',
      'Dem Hersteller eines Proxys wurde das von den Plex-Apps für iOS und Xbox gemeldet, und er hat es behoben; HAProxy vergleicht genau, wenn nichts anderes eingestellt ist.',
      'Bringen beide Formen Plex, liegt es nicht daran.',
    ],
    action:
      'Lass den Proxy den Namen mit und ohne Port annehmen, oder lass ihn nur den Namen vergleichen.',
    verify: 'Der strenge Befehl, mit dem Port im Namen des Hosts, zeigt „machineIdentifier“.',
  },
  'login-in-front': {
    title: 'Vor Plex steht eine Anmeldeseite',
    symptom:
      'Im Browser meldest du dich erst auf einer anderen Seite an, dann öffnet sich Plex. Keine App kommt hinein.',
    summary:
      'Eine eigene Anmeldung des Tunnels oder Proxys schützt den Namen. Die Apps von Plex kennen so eine Seite nicht und bleiben dort hängen.',
    certain: [
      'Die Seite ist nicht die von Plex; die Anmeldung von Plex ist auf app.plex.tv oder in der Seite von Plex selbst.',
      'Ein Browser, der sich einmal angemeldet hat, öffnet Plex vielleicht sofort. Sieh in einem privaten Fenster nach.',
      'Die Anmeldung von Plex bleibt. Von da an steht sie zwischen dem Namen und deinen Videos.',
    ],
    action: 'Nimm die Anmeldeseite von diesem einen Namen weg, und behalte die Anmeldung von Plex.',
    verify:
      'In einem privaten Fenster zeigt der Name mit /identity dahinter „machineIdentifier“, ohne jede Anmeldeseite.',
  },
  'answer-not-seen': {
    title: 'Es fehlt: was unter dem Namen antwortet',
    symptom:
      'Eine App scheitert über deine eigene Adresse, und noch niemand hat diese Adresse von außen geöffnet.',
    summary:
      'Ohne einen Blick von außen kann niemand sagen, ob der Weg offen ist. Diesen Blick kann dir keine Seite abnehmen.',
    certain: [
      'Ein Blick von zu Hause beweist nichts darüber, wie es von außen ist.',
      'Ein Handy mit ausgeschaltetem WLAN genügt.',
      'Kannst du nicht von außen nachsehen, bitte jemanden anderswo, die Adresse zu öffnen.',
    ],
    action:
      'Öffne über mobile Daten deine eigene URL mit /identity dahinter, und antworte noch einmal.',
    verify: 'Du hast einen kurzen Text, eine Fehlerseite, eine Warnung oder nichts gesehen.',
  },
  'way-is-open': {
    title: 'Von außen antwortet Plex unter dem Namen',
    symptom:
      'Von außen zeigt der Name Plex ohne Warnung, und trotzdem spielt die eine oder andere App nicht so ab, wie du willst.',
    summary:
      'Der Weg hinein ist offen, und sein Zertifikat passt. Was noch scheitert, liegt höchstwahrscheinlich an der App, am Konto oder an der Geschwindigkeit.',
    certain: [
      'Das ist angegeben, nicht gemessen: Diese Seite darf nicht lesen, was dort antwortet.',
      'Eine App, bei der „Indirect“ steht, hat diesen Weg nicht genommen; wenn du dich ab- und wieder anmeldest, lernt sie die neue Adresse.',
      'Eine App, die einen Pass verlangt, hat den Server gefunden. Das ist eine andere Sache.',
      'Wurde der strenge Befehl nicht ausgeführt, hält vielleicht immer noch ein unvollständiges Zertifikat oder der Port im Namen des Hosts Apps auf.',
    ],
    action:
      'Melde dich in der App ab und wieder an, spiel dann etwas ab und sieh nach, ob im Dashboard „Indirect“ steht.',
    verify: 'Die Wiedergabe läuft von außen ohne „Indirect“.',
  },

  // Everybody looks alike.
  'forwarded-for-missing': {
    title: 'Der Proxy sagt Plex nicht, wer zusieht',
    symptom:
      'Das Dashboard zeigt alle, die unterwegs sind, mit ein und derselben Adresse oder als lokal. Limits für Zuschauer von außen greifen nicht.',
    summary:
      'Der Proxy sieht die Adresse jedes Zuschauers und gibt sie nicht weiter, oder auf eine Art, die Plex nicht annimmt. Für Plex sind alle der Proxy.',
    certain: [
      'Im Log des Proxys steht die Adresse des Zuschauers; wäre es nicht so, läge es an etwas vor dem Proxy.',
      'Nach einem Zitat aus dem Forum von Plex nimmt Plex X-Forwarded-For nur an, wenn der Proxy von einer privaten Adresse kommt und die des Zuschauers öffentlich ist.',
      'Zuschauer zu Hause, die über den Proxy gehen, erscheinen trotzdem mit dessen Adresse: Nutzer, die die privaten Adressen solcher Zuschauer weitergaben, sahen, dass diese ignoriert wurden.',
    ],
    action:
      'Lass den Proxy X-Forwarded-For auf die Adresse des Zuschauers setzen, und verbinde ihn von einer privaten Adresse aus mit Plex.',
    verify: 'Ein Handy, das mobile Daten nutzt, erscheint im Dashboard mit seiner eigenen Adresse.',
  },
  'viewer-address-hidden': {
    title: 'Etwas vor dem Proxy verbirgt die Zuschauer',
    symptom:
      'Im Log des Proxys steht bei allen dieselbe Adresse: die eines Containers, des Routers oder eines Tunnels. Im Dashboard von Plex auch.',
    summary:
      'Ein Container-Netz, ein Load-Balancer, ein Tunnel oder eine Regel im Router ersetzt die Adresse des Zuschauers durch die eigene, bevor der Proxy sie sieht. Kein Header, den der Proxy setzt, kann sie zurückholen.',
    certain: [
      'Das Log des Proxys zeigt für ein Handy mit mobilen Daten dieselbe Adresse wie für alle anderen.',
      'Stünde im Log die Adresse des Handys, wäre es der Proxy, der sie nicht weitergibt.',
      'Der eigene Proxy von Docker vor einem veröffentlichten Port macht das bei manchen Verbindungen, zum Beispiel über IPv6.',
      'Eine Seite, die nur du zu Hause öffnest, beweist nichts: Der Router setzt bei Besuchen von innen vielleicht die Adresse um.',
    ],
    action:
      'Geh vom Proxy aus nach außen, finde den ersten Rechner, in dessen Log noch die eigene Adresse des Zuschauers steht, und lass ihn sie weitergeben.',
    verify:
      'Im Log des Proxys steht die eigene Adresse des Handys, und danach auch im Dashboard von Plex.',
  },
  'viewer-address-unseen': {
    title: 'Es fehlt: wessen Adresse der Proxy sieht',
    symptom:
      'Das Dashboard von Plex zeigt alle gleich, und ins Log des Proxys hat noch niemand gesehen.',
    summary:
      'Entweder gibt der Proxy die Adresse des Zuschauers nicht weiter, oder er sieht sie nie. Nur sein eigenes Log zeigt, was davon zutrifft.',
    certain: [
      'Das Zugriffslog des Proxys zu Hause, während ein Handy über mobile Daten den Namen öffnet.',
      'Die eigene öffentliche Adresse des Handys, zum Vergleich.',
      'Solange das nicht bekannt ist, lass die Liste der Netze ohne Anmeldung leer.',
    ],
    action:
      'Schalte das Zugriffslog des Proxys ein, öffne den Namen über mobile Daten und lies die Adresse ab.',
    verify: 'Du weißt, wessen Adresse im Log steht, und kannst noch einmal antworten.',
  },
  'open-without-sign-in': {
    title: 'Jeder, der über den Proxy kommt, gilt als Besitzer',
    symptom:
      'In einem privaten Fenster zeigt der Name deine Mediatheken und fragt niemanden, wer er ist. Fremde sehen dasselbe.',
    summary:
      'In der Liste der Netze ohne Anmeldung steht die Adresse des Proxys. Für Plex kommt jeder Besucher von dort, also lässt es alle herein, mit den Rechten eines Administrators.',
    certain: [
      'In einem privaten Fenster, unterwegs, erscheinen die Mediatheken ohne Anmeldung.',
      'Steht die Adresse des Proxys nicht in der Liste, ist der Grund ein anderer.',
      'Das Netz eines Containers, 127.0.0.1 oder der Bereich deines ganzen Heimnetzes kann den Proxy auch enthalten.',
    ],
    action: 'Leere jetzt die Liste und speichere, und such erst danach, weshalb sie nötig schien.',
    verify: 'In einem privaten Fenster über mobile Daten verlangt der Name eine Anmeldung.',
  },
  'open-door-unexplained': {
    title: 'Es fehlt: warum sich niemand anmelden muss',
    symptom:
      'Unter dem Namen öffnet sich Plex ohne Anmeldung, und die Liste der erlaubten Netze erklärt es nicht oder wurde nicht gelesen.',
    summary:
      'Ein Server, der zu einem Konto gehört, verlangt von allen eine Anmeldung. Hier tut er es nicht, und der Grund ist nicht bekannt. Behandle die Tür als offen, bis er bekannt ist.',
    certain: [
      'Ob es ein privates Fenster war. Ein angemeldeter Browser zeigt dasselbe.',
      'Ob der Server zu einem Konto gehört: Wenn ja, zeigt /identity „claimed“ als 1.',
      'Was in der Liste der Netze ohne Anmeldung steht, und von welcher Adresse der Proxy kommt.',
    ],
    action:
      'Schalte den Tunnel oder die Portweiterleitung aus, bis die Liste gelesen und der Server angemeldet ist.',
    verify: 'In einem privaten Fenster über mobile Daten verlangt der Name eine Anmeldung.',
  },
};
