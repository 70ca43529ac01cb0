import type { OutcomeTranslation } from '../../../model/translation.ts';
import type { outcomes } from '../../../plex-red-though-open/outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeTranslation> = {
  // The log, or the account answer, names it.
  'port-taken': {
    title: 'Etwas anderes belegt auf dem Server den Port von Plex',
    symptom:
      'Plex scheint zu laufen, aber niemand erreicht es, nicht einmal zu Hause. In seinem Log steht „Error binding acceptor“.',
    summary:
      'Plex konnte Port 32400 nicht öffnen, weil ihn auf diesem Rechner ein anderes Programm belegt: oft ein zweites Plex, ein Container neben einem installierten Paket oder ein alter Prozess. Router und Anbieter spielen keine Rolle.',
    certain: [
      'Es ist die letzte Aussage im Log. Eine ältere Zeile, auf die noch eine zur Portzuordnung folgt, wäre nur Vergangenheit.',
      'Würde Plex bloß nicht laufen, dann würde auf 32400 nichts lauschen. Hier lauscht etwas, und es ist nicht dieses Plex.',
      'Eine Firewall auf dem Server würde Plex starten lassen, und im Log ginge es mit der Portzuordnung weiter.',
    ],
    action:
      'Finde auf dem Server heraus, welches Programm auf Port 32400 lauscht, und beende das, das dort nicht lauschen soll.',
    verify:
      'Der Server antwortet unter http://127.0.0.1:32400/identity, und ein frisches Log endet nicht mit dieser Zeile.',
  },
  'certificate-refused': {
    title: 'Plex lehnt die Zertifikatsanfrage des Servers ab',
    symptom:
      'Die Seite kann sogar grün sein, aber Apps sagen, dass sie sich nicht sicher verbinden können. Im Log steht immer wieder „Failed to upload CSR“.',
    summary:
      'Apps kommen über einen Namen, der auf plex.direct endet, und verlangen dafür ein Zertifikat. Der Server hat Plex um eines gebeten, und Plex hat abgelehnt. Steht hinter der Zeile 429, hat er zu oft gefragt, höchstwahrscheinlich, weil er das Zertifikat bei jedem Start verliert.',
    certain: [
      'Im Log steht es wörtlich so. Ein Zertifikat, das nur abgelaufen ist, führt allein nicht zu dieser Zeile.',
      'Der Weg hinein kann offen sein, und der Test von Plex kann gelingen: Beides braucht das Zertifikat nicht.',
      'Eine andere Zahl als 429 heißt, dass der Grund ein anderer ist. Genauer kennen wir keinen anderen Fall.',
    ],
    action:
      'Starte nicht immer wieder neu. Finde heraus, was den Ordner Cache leert, und lass den Server dann in Ruhe.',
    verify:
      'Ein Log vom nächsten Tag enthält keine solche Zeile, und der Server zeigt ein Zertifikat für plex.direct.',
  },
  'publish-failed': {
    title: 'Der Server konnte sich nicht bei Plex melden',
    symptom:
      'Alles ist wie vorher, und nach einem Neustart des Rechners sind die Mediatheken leer, oder der Server ist aus allen Apps verschwunden. Die Seite ist rot.',
    summary:
      'Der Dienst von Plex hat die Meldung des Servers nicht angenommen. Im Log ist das eine Antwort 422 oder „Mapped - Not Published (No server)“; die Konto-Antwort nennt es „publisherror“. In dem einen Fall, den wir genauer kennen, wurde es vor dem nächsten Start nicht noch einmal versucht.',
    certain: [
      '„Not Published (Not Reachable)“ wäre ein anderer Fehler: Dort hat Plex die Meldung bekommen, und sein Test ist gescheitert.',
      'Auch ein abgemeldeter Server kann diese Zeile im Log haben. Ob er es ist, sagt die Konto-Antwort oder Settings › General. Dann kommt zuerst die Anmeldung.',
      'Kommt die Prüfung von außen durch, spricht das nicht dagegen: Am Weg hinein ist nichts gescheitert.',
    ],
    action:
      'Starte Plex Media Server einmal neu, wenn sein Netzwerk seit einigen Minuten läuft, und füge das Log noch einmal ein.',
    verify: 'Im Log steht eine Antwort 201, und Apps finden den Server.',
  },
  'server-signed-out': {
    title: 'Der Server ist bei keinem Konto angemeldet',
    symptom:
      'Seit das Passwort geändert wurde, fehlt der Server in jeder App oder meldet „Not authorized“. Sonst wurde nichts angefasst.',
    summary:
      'Der Server läuft, gehört aber im Moment zu keinem Konto, also führt auch keines zu ihm. Wird das Passwort mit „sign out connected devices“ geändert, wird auch der Server abgemeldet.',
    certain: [
      'Die Konto-Antwort sagt es, oder Settings › General zeigt den Server als „unclaimed“; das Feld claimed in /identity ist dann 0 oder false.',
      'Ist nur die Meldung an Plex gescheitert, ist der Server angemeldet. Eine 422 oder „No server“ im Log kann bei beidem stehen.',
      'Hat nur eine einzige App den Server verloren, ist diese App mit einem anderen Konto angemeldet, und am Server liegt es nicht.',
    ],
    action:
      'Öffne den Server zu Hause über seine eigene Adresse und melde dich unter Settings › General an.',
    verify:
      'General nennt das Konto, und eine App, die mit diesem Konto angemeldet ist, zeigt den Server.',
  },

  // Open, and Plex says red.
  'published-port-first': {
    title: 'Es fehlt: der offene Port in den Einstellungen von Plex',
    symptom:
      'Ich habe den Port weitergeleitet, ein Test von außen kommt durch, und Plex sagt „Not available outside your network“.',
    summary:
      'Die Portnummer in Plex ist nicht die des offenen Ports. Oder bei „Manually specify public port“ fehlt das Häkchen, sodass Plex es mit UPnP versucht und deine Regel womöglich ignoriert. Das wird häufig übersehen, und das andere Runbook hat den Schritt dazu.',
    certain: [
      'Wären das Häkchen gesetzt und die Nummer dieselbe, blieben noch ein Filter, die Anmeldung oder die Meldung an Plex.',
      'Hat UPnP den Port geöffnet, der antwortet, ist ein fehlendes Häkchen normal. Dann muss Plex den Port aus dem UPnP-Eintrag zeigen.',
      'Im Router muss nichts geändert werden: Von außen kommt man durch.',
    ],
    action:
      'Vergleiche den Port, den Plex zeigt, mit dem offenen. Hast du eine eigene Regel, setze das Häkchen bei „Manually specify public port“, trage den externen Port der Regel ein und drücke einmal auf Retry oder Apply.',
    verify: 'Nach einer vollen Minute ist die Seite grün und zeigt den offenen Port.',
  },
  'checkers-filtered': {
    title: 'Es fehlt: der Test von Plex ohne deinen Filter',
    symptom:
      'Meine Zuschauer kommen durch und ein Test von außen auch, nur Plex sagt „Not available outside your network“. Ich lasse nur mein eigenes Land herein.',
    summary:
      'Plex testet von eigenen Adressen aus, und die können in einem anderen Land stehen. Ein Filter, der nur bestimmte Länder oder Adressen hereinlässt, weist sie womöglich ab. Dann wird die Seite rot, obwohl der Weg hinein offen ist.',
    certain: [
      'Unser Test kam durch, der von Plex kommt von anderen Adressen, und es gibt einen solchen Filter.',
      'Intrusion Prevention zeigt sich genauso, nur ohne eine Liste von Ländern. Gibt es keinen Filter, wird nach der Anmeldung auch nach ihr gefragt.',
      'Der Beweis ist ein Test: Ist der Filter für diesen einen Port aus, wird die Seite grün und bleibt grün.',
    ],
    action:
      'Schalte den Filter für diesen einen Port zehn Minuten lang aus und drücke in Plex einmal auf Retry oder Apply.',
    verify: 'Die Seite wird grün und bleibt länger als eine Minute grün.',
  },
  'silent-prevention': {
    title: 'Die Intrusion Prevention verwirft stillschweigend den Test von Plex',
    symptom:
      'Die Regel stimmt, von einem Filter weiß ich nichts, und kein Log sagt, dass etwas blockiert wurde. Es kommt und geht.',
    summary:
      'Die Intrusion Prevention des Routers hält manche Zugriffe für einen Angriff und verwirft sie. Danach kann sie die Adresse, von der sie kamen, minutenlang sperren, und nicht alles, was sie verwirft, hinterlässt einen Eintrag.',
    certain: [
      'Du hast es gesehen: grün ohne sie, rot mit ihr, und dazwischen hat sich sonst nichts geändert.',
      'Ein Filter nach Ländern hätte eine eigene Liste und würde jedes Mal dieselben Adressen treffen.',
      'Eine leere Liste von Ereignissen beweist nichts. Ein Eintrag aus der Minute, in der du auf Retry gedrückt hast, wäre ein Beweis.',
    ],
    action:
      'Schalte sie wieder ein und lege eine einzige kleine Ausnahme für Port 32400 des Servers an.',
    verify: 'Mit eingeschalteter Intrusion Prevention und dieser Ausnahme bleibt die Seite grün.',
  },
  'stale-cache': {
    title: 'Der Server hat noch seinen alten Ort gespeichert',
    symptom:
      'Ich habe Plex auf einen anderen Rechner umgezogen oder wiederhergestellt. Die Regel stimmt, ein Test von außen kommt durch, und es bleibt rot.',
    summary:
      'Was der Server in seinem Ordner Cache aufbewahrt, kann noch den alten Rechner betreffen. Dass nach einem Umzug ein neuer Ordner half, wissen wir nur aus zweiter Hand, aus Berichten im Forum von Plex; eine Seite, die es sagt, haben wir nicht gefunden. Das ist hier, was übrig bleibt, und nicht bewiesen: Wir haben es nicht getestet.',
    certain: [
      'Es begann gleich nach einem Umzug. Ohne Umzug bliebe eher eine gescheiterte Meldung an Plex übrig.',
      'Nach Nummern, Filter, Anmeldung und Intrusion Prevention wurde zuerst gefragt; jedes davon ist häufiger. Was du davon nicht wusstest, sieh dir zuerst an.',
      'Eine Zeile „Failed to upload CSR“ im Log spricht gegen diesen Versuch: Das Zertifikat liegt im selben Ordner.',
    ],
    action:
      'Starte Plex einmal neu. Ist es dann noch rot und steht im Log kein „Failed to upload CSR“, beende Plex und benenne den Ordner Cache um.',
    verify: 'Die Seite ist zwei Minuten nach dem Start grün, und im Log steht eine Antwort 201.',
  },
  'switched-off': {
    title: 'Es fehlt: Remote Access, das ausgeschaltet ist',
    symptom:
      'Da steht „Not available outside your network“, und auf dem Knopf steht „Enable Remote Access“.',
    summary:
      'Dieselben roten Worte erscheinen, wenn Remote Access nur ausgeschaltet ist. Eine Regel, die du von Hand angelegt hast, bleibt trotzdem offen; deshalb kann ein Test von außen durchkommen.',
    certain: [
      'Auf dem Knopf steht „Enable Remote Access“. Ist es eingeschaltet, bietet der Knopf das Ausschalten an.',
      'Ein gescheiterter Test würde Rot bei eingeschaltetem Remote Access zeigen, oft nach einer halben Minute Grün.',
    ],
    action:
      'Drücke auf „Enable Remote Access“, setze das Häkchen bei „Manually specify public port“, trage den Port deiner Regel ein und warte eine Minute.',
    verify: 'Die Seite ist länger als eine Minute grün und zeigt diesen Port.',
  },

  // Green, and apps fail.
  'certificate-ended': {
    title: 'Das Zertifikat des Servers ist abgelaufen oder fehlt',
    symptom:
      'Die Seite ist grün und der Port ist offen, und von einem Tag an verbindet sich keine App mehr. Ein Browser warnt wegen des Zertifikats.',
    summary:
      'Apps nehmen nur ein Zertifikat an, das für den plex.direct-Namen des Servers gilt und nicht abgelaufen ist. Plex erneuert es von selbst; soweit bekannt, ist das hier nicht geschehen. Die Seite Remote Access sieht sich das Zertifikat nicht an.',
    certain: [
      'Sein letzter Tag ist vorbei, oder es gibt keines für plex.direct; steht „Secure connections“ auf „Disabled“, ist keines zu sehen. Eine Warnung nur bei der bloßen Adresse ist normal.',
      'Steht „Failed to upload CSR“ im Log, wurde die Erneuerung abgelehnt. Dann muss die Anfrage erst ruhen.',
      'Geht es auf allen Geräten einer Art nicht und auf anderen schon, ist auf diesen Geräten die Liste der Zertifizierungsstellen alt, und der Server ist in Ordnung.',
      'Ein Server mit falschem Datum hält gute Zertifikate für abgelaufen, auch sein eigenes.',
    ],
    action:
      'Prüfe die Uhr des Servers und starte Plex einmal neu. Kommt kein neues Zertifikat und steht im Log kein „Failed to upload CSR“, leg die Datei cert-v2.p12 beiseite und lösche sie auf keinen Fall.',
    verify: 'Der Server zeigt ein Zertifikat für plex.direct, dessen letzter Tag noch bevorsteht.',
  },
  'mtu-too-large': {
    title: 'Der Server verschickt Pakete, die für das Internet zu groß sind',
    symptom:
      'Der Haken ist grün, der Server wird angezeigt, sogar die Mediatheken beginnen zu laden, und dann steht alles still. Zu Hause läuft es.',
    summary:
      'Die Netzwerkkarte hat eine MTU über 1500. Der Test von Plex ist kurz und kommt durch, also ist die Seite grün. Was groß ist, eine Liste oder ein Film, geht auf dem Weg verloren, wenn niemand dem Server sagt, dass er weniger auf einmal senden soll.',
    certain: [
      'Die MTU der benutzten Karte liegt über 1500. Das allein ist oft harmlos: Der Beweis ist, dass es mit 1500 läuft.',
      'Ein geschlossener Port würde auch auf den kurzen Test nicht antworten.',
      'Bei langsamem Upload lädt es nach und läuft weiter; hier fängt es gar nicht erst an.',
      'Dass das bei Plex vorkommt, stützt sich auf Berichte in dessen Forum, die wir nicht selbst gelesen haben. Dass große Pakete so verschwinden, ist für TCP allgemein dokumentiert.',
    ],
    action:
      'Setze die MTU der Netzwerkkarte des Servers auf 1500 und spiele über mobile Daten einen Film ab.',
    verify: 'Von außen läuft es, ohne „Indirect“.',
  },

  // Closed by itself.
  'vpn-port-lapsed': {
    title: 'Der Port, den das VPN dir zugeteilt hat, gehört dir nicht mehr',
    symptom:
      'Tagelang lief es über den Port meines VPN, und dann war er zu, ohne dass etwas geändert wurde.',
    summary:
      'Ein VPN-Anbieter teilt einen Port auf Zeit zu. Läuft die Zuteilung ab oder verbindet sich das VPN neu, kann eine andere Nummer kommen oder die alte ungültig werden, und Plex gibt weiter die alte bekannt. Die Regel in deinem eigenen Router spielt keine Rolle.',
    certain: [
      'Der öffentliche Port in Plex kommt vom VPN. Nennt die App des VPN jetzt einen anderen oder keinen, ist das der Beweis.',
      'Zu Hause und ohne das VPN gestartet, testet die Prüfung von außen deinen eigenen Anschluss und nicht die Adresse des VPN: Ein geschlossener Port dort sagt nichts über die Zuteilung.',
      'Ein VPN, das bloß im Weg ist, zeigt sich anders: Dort sollte Plex gar nicht im VPN sein.',
      'Stimmen beide Nummern überein und ist der Port zu, dann gilt die Zuteilung nicht mehr; eine neue Verbindung des VPN bringt eine andere.',
    ],
    action:
      'Lies den Port ab, der in diesem Moment zugeteilt ist, und trage ihn in Plex ein, oder halte Plex aus dem VPN heraus.',
    verify: 'Plex zeigt den zugeteilten Port, und dein Server antwortet unter der Adresse des VPN.',
  },
  'answers-leave-elsewhere': {
    title: 'Anfragen kommen über einen Anschluss, Antworten gehen über den anderen',
    symptom:
      'Ich habe zwei Internetanschlüsse. Die Regel stimmt, und niemand kommt herein, oder nur manchmal.',
    summary:
      'Die Weiterleitung gehört zu einem Anschluss, und was der Server sendet, nimmt einen anderen. Die Antwort trägt die falsche Absenderadresse, also wirft das Gerät des Besuchers sie weg. Jede Einstellung für sich sieht richtig aus.',
    certain: [
      'Die eigene öffentliche Adresse des Servers ist nicht die des Anschlusses mit der Weiterleitung, oder sie wechselt von Versuch zu Versuch.',
      'Bei einem VPN auf dem Server sieht es genauso aus; dann gehört die Adresse zu keinem deiner Anschlüsse.',
      'Ist es immer die Adresse dieses Anschlusses, liegt der Fehler woanders auf dem Weg.',
    ],
    action:
      'Schicke den Verkehr des Servers über den Anschluss nach außen, zu dem die Weiterleitung gehört.',
    verify:
      'Der Server zeigt jedes Mal die Adresse dieses Anschlusses, und die Prüfung von außen findet ihn.',
  },
  'green-then-red': {
    title: 'Das Grün war nur eine Portzuordnung; der Test von Plex ist gescheitert',
    symptom: 'Es wird grün, und eine halbe Minute später ist es wieder rot. Jedes Mal.',
    summary:
      'Grün am Anfang heißt, dass Plex um eine Portzuordnung gebeten oder deine vorausgesetzt hat. Dann hat Plex versucht, von außen hereinzukommen, und konnte es nicht. Behandle den Port als geschlossen: Das andere Runbook findet das Gerät, das die Verbindung nicht durchlässt.',
    certain: [
      'Es wurde von selbst rot, nach etwa einer halben Minute. Ist die Seite sofort rot, wurde gar kein Port zugeordnet.',
      'Auch unsere eigene Prüfung kommt nicht durch. Käme sie durch, wäre ein Filter oder der Port in Plex die Ursache.',
      'Ein frisches Log würde dasselbe sagen: „Not Published (Not Reachable)“ oder „reachability“ mit 0.',
    ],
    action: 'Mach mit dem anderen Runbook weiter, wie bei jedem geschlossenen Port.',
    verify:
      'Die Prüfung von außen findet deinen Server, und die Seite ist länger als eine Minute grün.',
  },

  // What the router was asked to open.
  'upnp-off': {
    title: 'Der Router macht kein UPnP, und von einer Regel ist nichts bekannt',
    symptom:
      'Plex sagt, dass es alles von selbst eingerichtet hat, aber es ging nie, oder seit dem neuen Router nicht mehr.',
    summary:
      'Ohne eine Regel von Hand ist Plex darauf angewiesen, dass der Router auf Anfrage einen Port öffnet. Bei diesem Router ist das ausgeschaltet, oder er hat es nicht.',
    certain: [
      'Das steht auf der Seite des Routers selbst. Eine bloß leere Liste ließe andere Ursachen offen.',
      'Eine Zeile im Log, dass kein brauchbares Gateway gefunden wurde, passt dazu. Hast du doch von Hand eine Regel angelegt, ist UPnP egal: Nimm dann stattdessen die Antwort mit der eigenen Regel.',
    ],
    action:
      'Lege von Hand eine Regel an und trage in Plex denselben Port ein. UPnP musst du nicht einschalten.',
    verify: 'Die Prüfung von außen findet deinen Server, auch nach einem Neustart des Routers.',
  },
  'upnp-stale': {
    title: 'Der UPnP-Eintrag im Router ist veraltet',
    symptom:
      'Es ging, bis der Router oder der Server neu gestartet wurde. Plex zeigt einen Port, und die Liste des Routers zeigt einen anderen.',
    summary:
      'Der Router hat noch eine Portzuordnung von früher: für eine Adresse, die der Server nicht mehr hat, oder für einen anderen Port als den, den Plex jetzt bekannt gibt.',
    certain: [
      'Der Eintrag ist da, und eine seiner Zahlen stimmt nicht. Eine Liste ganz ohne Eintrag wäre ein anderer Fehler.',
      'Ein Druck auf Retry kann es bis zum nächsten Neustart beheben; dass es wiederkommt, ist das Zeichen.',
      'Ändert sich die Adresse des Servers, veraltet eine Regel von Hand genauso, außer wenn die Adresse reserviert ist.',
    ],
    action:
      'Lege von Hand eine Regel zu einer reservierten Adresse an und trage in Plex denselben Port ein.',
    verify:
      'Die Prüfung von außen findet deinen Server, auch nachdem Router und Server neu gestartet wurden.',
  },
  'upnp-collides': {
    title: 'Ein UPnP-Eintrag und deine eigene Regel beanspruchen denselben Port',
    symptom:
      'Ich habe eine Regel angelegt, UPnP war schon an, und seitdem ist es Zufall, ob es geht.',
    summary:
      'Zwei Portzuordnungen für einen externen Port widersprechen sich. Der Router lehnt eine davon mit einem Fehler wie 718 oder 729 ab, oder er nimmt eine und vergisst die andere nach einem Neustart.',
    certain: [
      'Beide sind da: der Eintrag in der UPnP-Liste und die Regel, mit demselben externen Port.',
      'Zwei Regeln von Hand für einen Port wären derselbe Fehler, ohne UPnP-Eintrag.',
      'Ein Eintrag mit einem anderen externen Port kommt der Regel nicht in die Quere; er ist dann vielleicht nur veraltet.',
    ],
    action:
      'Behalte die Regel, setze das Häkchen bei „Manually specify public port“, trage ihren Port ein und lösche den UPnP-Eintrag.',
    verify:
      'Für diesen Port ist eine einzige Portzuordnung übrig, und die Prüfung von außen findet deinen Server.',
  },
  'ssdp-filtered': {
    title: 'Die UPnP-Suche des Servers kommt nicht beim Router an',
    symptom:
      'Die Konsole und das Handy bekommen ihre Ports vom Router, der Server nicht. Im Log kann stehen, dass kein brauchbares Gateway gefunden wurde.',
    summary:
      'UPnP beginnt mit einem Ruf an alle im Netz. Ein Switch, ein getrenntes Netz, eine virtuelle Maschine oder ein Container kann diesen Ruf aufhalten. NAT-PMP fragt den Router direkt und kann deshalb daneben funktionieren.',
    certain: [
      'Anderen antwortet der Router über UPnP und dem Server nicht, oder der Server hat seinen Eintrag nur über NAT-PMP.',
      'Auch ein Log mit „didn’t find usable IGD“ und danach „Received public IP from router“ zeigt es: UPnP ist gescheitert, NAT-PMP hat geantwortet.',
      'Bekommt niemand einen Eintrag, bleibt der Router selbst stumm.',
    ],
    action:
      'Such nicht nach dem Filter: Lege von Hand eine Regel an und trage in Plex denselben Port ein.',
    verify:
      'Die Prüfung von außen findet deinen Server; die Zeile im Log kann trotzdem wiederkommen.',
  },
  'forward-swallows-upnp': {
    title: 'Eine Regel nimmt dem UPnP-Dienst des Routers den Port weg',
    symptom:
      'Seit ich einen ganzen Bereich geöffnet oder ein Gerät zur DMZ gemacht habe, bekommt kein Programm mehr von selbst einen Port.',
    summary:
      'UPnP ist ein Dienst auf dem Router und hat dort einen eigenen Port. Eine Regel für einen Bereich, für alle Ports oder genau für diesen kann ihn an ein anderes Gerät geben; wer dann den Router fragt, bekommt keine Antwort.',
    certain: [
      'Es gibt eine solche Regel, und die UPnP-Liste ist leer, obwohl UPnP an ist.',
      'Der Beweis ist ein Test: Ohne diese Regel erscheinen wieder Einträge in der Liste. Dass es auf deinem Router so ist, ist wahrscheinlich, nicht sicher.',
      'Einzelne Regeln für andere Ports schaden nicht.',
    ],
    action:
      'Ersetze den Bereich oder die DMZ durch einzelne Regeln, oder nimm die eigenen Ports des Routers davon aus.',
    verify: 'Nach einem Neustart des Routers steht in der Liste ein Eintrag für den Server.',
  },
  'upnp-silent': {
    title: 'UPnP ist an, und der Router antwortet niemandem',
    symptom:
      'UPnP ist im Router eingeschaltet, seine Liste bleibt leer, und Plex bekommt nie einen Port.',
    summary:
      'Der Router gibt an, dass er UPnP macht, und ordnet keinen Port zu. Warum, ist hier nicht bekannt: Manche tun es erst nach einem Neustart, und manche weigern sich hinter einem weiteren NAT. Für eine Regel von Hand ist das egal.',
    certain: [
      'Niemand hat einen Eintrag, also geht nicht nur die Suche des Servers verloren.',
      'Es ist keine Regel bekannt, die den eigenen Port des Routers belegt.',
      'Ist die Internetadresse des Routers privat oder beginnt sie mit 100.64. bis 100.127., ist das NAT über ihm die Ursache, und hier hilft keine Regel.',
    ],
    action: 'Lege von Hand eine Regel an und trage in Plex denselben Port ein.',
    verify: 'Die Prüfung von außen findet deinen Server.',
  },

  // What is missing before a cause can be named.
  'way-in-untested': {
    title: 'Es fehlt: ein Blick von außen',
    symptom: 'Die Seite ist rot, und niemand hat den Port bisher von außen ausprobiert.',
    summary:
      'Solange niemand von außen nachgesehen hat, ist unklar, ob der Weg hinein zu ist oder ob Plex das nur sagt. Beides hat nichts gemeinsam außer der roten Zeile.',
    certain: [
      'Ein Test aus deinem Heimnetz beweist nichts, und ein grüner Haken auch nicht.',
      'Die Prüfung muss zu Hause gestartet werden, im selben Netz wie der Server und ohne VPN.',
      'Auch ein frisches Log hilft, wenn seine letzte Aussage einen anderen Fehler nennt als „Not Reachable“: Füge es ein und fang noch einmal an.',
    ],
    action: 'Starte die Prüfung von außen mit dem Port, den Plex zeigt.',
    verify:
      'Du weißt, was man von außen antrifft: deinen Server, etwas anderes, eine Ablehnung oder nichts.',
  },
  'other-answers': {
    title: 'Es fehlt: wer da antwortet',
    symptom: 'Der Port ist offen, aber was dort antwortet, ist nicht mein Plex.',
    summary:
      'Von außen antwortet etwas, und es ist nicht dein Server: ein anderes Gerät, die Seite eines Routers oder ein Nachbar hinter einer geteilten Adresse. Solange das so ist, ist eine rote Seite nur richtig.',
    certain: [
      'Ein eigener Reverse-Proxy antwortet unter einer bloßen Adresse mit einer eigenen Seite; teste ihn unter seinem Namen.',
      'Mit einem anderen externen Port in der Regel und in Plex erledigt sich die Frage vielleicht.',
    ],
    action:
      'Sieh nach, welches Gerät die Regel für diesen Port nennt, und mach dann mit dem anderen Runbook weiter.',
    verify: 'Die Prüfung von außen sagt: offen, und der Server, der antwortet, ist deiner.',
  },
  'port-closed': {
    title: 'Es fehlt: welches Gerät die Verbindung nicht durchlässt',
    symptom: 'Ein Test von außen kommt nicht durch, egal, was die Seite in Plex sagt.',
    summary:
      'Der Weg hinein ist zu, also ist eine rote Seite richtig. In diesem Runbook geht es um eine Seite, die rot ist, obwohl der Weg hinein offen ist. Das andere geht mit seinen Fragen Anbieter, Router, Adresse und Firewall durch.',
    certain: [
      'Von dem, was von selbst zugeht, wurde nichts gefunden, soweit danach gefragt wurde und es bekannt ist: kein zugeteilter Port, kein zweiter Anschluss, der antwortet, kein UPnP-Eintrag, der fehlt oder nicht stimmt.',
      'Ist Remote Access aus, schalte es zuerst ein; eine Portzuordnung, um die Plex gebeten hat, ist so lange geschlossen.',
      '„Unerreichbar“ nach drei Sekunden heißt, dass unter der Adresse in der Regel kein Gerät gefunden wurde: Niemand hat sie, oder das Gerät ist aus oder im Ruhezustand.',
    ],
    action: 'Mach mit dem anderen Runbook weiter, wie bei jedem geschlossenen Port.',
    verify: 'Die Prüfung von außen findet deinen Server.',
  },
  'line-unseen': {
    title: 'Es fehlt: über welchen Anschluss der Server antwortet',
    symptom: 'Ich habe zwei Internetanschlüsse und weiß nicht, welchen der Server benutzt.',
    summary:
      'Bei zwei Anschlüssen kann die Antwort den falschen nehmen. Ob sie das tut, zeigt nur die eigene öffentliche Adresse des Servers.',
    certain: [
      'Einmal nachsehen reicht nicht, wenn der Router die Last verteilt: Frag dreimal.',
      'Die Adresse muss auf dem Server abgefragt werden, nicht auf deinem Handy oder Laptop.',
    ],
    action:
      'Frag auf dem Server dreimal seine öffentliche Adresse ab und vergleiche sie mit der jedes Anschlusses.',
    verify: 'Du kannst sagen, ob es immer der Anschluss ist, zu dem die Regel gehört.',
  },
  'upnp-unseen': {
    title: 'Es fehlt: die UPnP-Liste des Routers',
    symptom:
      'Plex soll den Port von selbst öffnen, und ich kann nicht sehen, was der Router daraus gemacht hat.',
    summary:
      'Ob der Router Plex gehört hat, ob er abgelehnt hat oder ob er einen alten Eintrag hat, steht in seiner UPnP-Liste. Ohne sie sehen mehrere Ursachen gleich aus.',
    certain: [
      'Eine Regel von Hand behebt die meisten davon, und du kannst sie anlegen, ohne zu wissen, welche es war.',
      'Manche Router zeigen die Liste nur in ihrer App, manche gar nicht.',
    ],
    action:
      'Finde die UPnP-Liste im Router, oder lege von Hand eine Regel an und trage in Plex denselben Port ein.',
    verify:
      'Du kannst sagen, ob dort ein Eintrag für den Server steht und mit welcher Adresse und welchem Port.',
  },
  'mapping-without-word': {
    title: 'Es fehlt: was der Test von Plex ergeben hat',
    symptom:
      'Im Log steht, dass kein brauchbares Gateway gefunden wurde, aber der Port ist zugeordnet, oder ich habe selbst eine Regel angelegt.',
    summary:
      'Diese Zeile im Log spricht nur von UPnP. Stimmt die Portzuordnung, oder gibt es eine Regel von Hand mit demselben Port in Plex, ist die Zeile egal. Was zählt, ist das Ergebnis des Tests von Plex, und das steht noch nicht im Log.',
    certain: [
      'Die Zeile wurde vor dem Test geschrieben; eine letzte Aussage zur Portzuordnung kommt bis zu einer Minute später.',
      'Hast du eine eigene Regel und fehlt bei „Manually specify public port“ das Häkchen, setze es zuerst.',
      'Kommt man von außen nicht durch, obwohl die Portzuordnung stimmt, ist der Port weiter außen geschlossen.',
    ],
    action: 'Drücke einmal auf Retry, warte eine volle Minute und füge das Log noch einmal ein.',
    verify: 'Das Log hat eine letzte Aussage, die jünger ist als dein Druck auf Retry.',
  },
  'open-and-red': {
    title: 'Es fehlt: was das Log selbst sagt',
    symptom:
      'Von außen kommt man durch. Soweit ich weiß, stimmt die Nummer und nichts filtert, und die Seite ist rot.',
    summary:
      'Übrig bleiben Fehler im Server, die nur sein Log nennt: Die Meldung an Plex ist gescheitert oder alt. Ohne eine Zeile, die das sagt, nennen wir es nicht so.',
    certain: [
      'Hinter einem Reverse-Proxy, einem Tunnel oder IPv6 ist eine rote Seite nicht unbedingt ein Fehler: Richte dich danach, ob Apps unterwegs abspielen.',
      'Plex neu zu starten ist das bekannte Mittel gegen eine gescheiterte Meldung und schadet nicht.',
      'Wo du auf dem Weg hierher eine Antwort nicht wusstest, kann sich eine der anderen Ursachen verbergen: Filter, Anmeldung, Intrusion Prevention.',
    ],
    action:
      'Füge ein frisches Log ein. Wenn du das nicht kannst, starte Plex Media Server einmal neu und warte zwei Minuten.',
    verify: 'Das Log hat eine letzte Aussage, oder die Seite ist grün.',
  },
  'open-and-green': {
    title: 'Es fehlt: bei wem es nicht geht',
    symptom:
      'Plex sagt, dass alles in Ordnung ist, der Port ist offen, und trotzdem kommt jemand nicht herein.',
    summary:
      'Nach allem, was bekannt ist, ist der Weg hinein offen, und Plex weiß es. Was übrig bleibt, liegt beim Zuschauer: ein Ort, eine App, ein Konto.',
    certain: [
      'Zertifikat und Paketgröße wurden angesehen oder sind nicht bekannt; beides kann noch einmal angesehen werden.',
      'Gehen beim selben Zuschauer auch die Server anderer Leute nicht, liegt es am Netz des Zuschauers.',
      'Eine App, die einen Pass verlangt, hat den Server gefunden.',
    ],
    action: 'Mach mit dem anderen Runbook weiter und beantworte, bei wem es nicht geht.',
    verify: 'Du kannst sagen, wer hereinkommt und wer nicht.',
  },
};
