import type { OutcomeTranslation } from '../../../model/translation.ts';
import type { outcomes } from '../../../plex-at-home/outcomes.ts';
import { wording as remoteAccess } from './plex-remote-access.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeTranslation> = {
  // The viewer.
  'viewer-on-another-network': {
    title: 'Der Zuschauer ist zu Hause in einem anderen Netz',
    symptom:
      'Auf dem Fernseher im Wohnzimmer läuft die Wiedergabe. Von einem Handy im Gast-WLAN oder einem Gerät hinter dem Mesh wird ein Pass verlangt, oder es findet nichts.',
    summary:
      'Das Gerät ist bei dir zu Hause, aber nicht im Netz des Servers. Ein Gast-WLAN, ein zweiter Router oder ein Mesh, das selbst routet, gibt ihm eine Adresse, die anders beginnt. Plex zählt es dann als Zugriff von außen, oder es erreicht den Server gar nicht.',
    certain: [
      'Seine Adresse und die des Servers beginnen nicht gleich, oder sein WLAN ist das Gast-WLAN.',
      'Beginnen sie gleich und der Server lässt sich trotzdem nicht öffnen, dann sind stattdessen die Geräte voneinander getrennt.',
      'Beginnen sie gleich und er lässt sich öffnen, dann sieh dir die private Adresse an, die Plex zeigt: Mit der inneren Adresse eines Containers zählt jeder Zuschauer als Zugriff von außen.',
      'Ist ein VPN eingeschaltet, sagt die eigene Adresse des Geräts nichts über sein WLAN.',
    ],
    action:
      'Verbinde das Gerät mit demselben WLAN oder Kabelnetz wie den Server und starte die Wiedergabe noch einmal.',
    verify:
      'Die Adresse des Geräts beginnt wie die des Servers, und die Wiedergabe läuft, ohne dass ein Pass verlangt wird.',
  },
  'viewer-kept-apart': {
    title: 'Geräte in deinem Netz sind voneinander getrennt',
    symptom:
      'Auf diesem einen Gerät lässt sich die Heimadresse des Servers nicht öffnen. Auf einem anderen Gerät daneben, mit einer Adresse der gleichen Art, geht es.',
    summary:
      'Der Server funktioniert, und soweit bekannt, ist das Gerät in seinem Netz. Trotzdem dürfen die beiden nicht miteinander reden. Access Points können Geräte im WLAN voneinander trennen (Client Isolation), und eine Firewall auf dem Gerät kann dasselbe bewirken.',
    certain: [
      'Ein anderes Gerät öffnet die Heimadresse. Für dieses andere Gerät sind der Server und seine Firewall also in Ordnung.',
      'Das gilt, wenn die Adresse des betroffenen Geräts wie die des Servers beginnt. Wenn nicht, ist es in einem anderen Netz.',
      'Öffnet dasselbe Gerät den Server, wenn es am Kabel hängt, liegt es am Access Point und nicht am Gerät.',
    ],
    action:
      'Häng das Gerät zum Test an ein Kabel oder in ein WLAN mit anderem Namen und such dann im Access Point nach einer Isolation.',
    verify: 'Die Heimadresse lässt sich auf diesem Gerät öffnen.',
  },
  'viewer-behind-vpn': {
    title: 'Ein VPN oder privates Netz führt den Zuschauer aus deinem Heimnetz hinaus',
    symptom:
      'Zu Hause läuft die Wiedergabe, bis ein VPN, ein Proxy oder ein privates Netz eingeschaltet wird, und zwar auf genau dem Gerät, mit dem geschaut wird.',
    summary:
      'Das Gerät schickt seine Daten durch ein VPN oder ein privates Netz. Deshalb kommt es aus dem Internet zurück oder erreicht dein Heimnetz gar nicht. Für Plex ist es jemand, der woanders ist.',
    certain: [
      'Läuft die Wiedergabe auf demselben Gerät sofort, sobald das VPN oder das private Netz aus ist, und zählt sie als lokal, ist das der Beweis.',
      'Tailscale lässt das Gerät zu Hause, solange kein Exit Node gewählt ist. Läuft die Wiedergabe ohne Exit Node und zeigt Plex eine Adresse von 100.64. bis 100.127., ist das eine andere Ursache.',
      'Ein VPN auf dem Server oder dem Router versperrt allen den Weg hinein, nicht nur einem Gerät.',
    ],
    action:
      'Schalte das VPN oder das private Netz auf diesem Gerät aus, schließ die App ganz und starte die Wiedergabe noch einmal.',
    verify: 'Ist es aus, zeigt das Dashboard die eigene Heimadresse des Geräts.',
  },
  'overlay-seen-as-remote': {
    title: 'Plex zählt dein privates Netz (Tailscale) als Zugriff von außen',
    symptom:
      'Auf dem Sofa zeigt das Dashboard eine Adresse, die mit 100. beginnt, und die App verlangt einen Pass oder zeigt „Remote“.',
    summary:
      'Der Zuschauer erreicht den Server über eine Adresse eines privaten Netzes, etwa 100.64. bis 100.127. bei Tailscale. Nichts ist kaputt: Der Stream verlässt dein Zuhause vielleicht gar nicht. In den Berichten, die wir kennen, zählt Plex so eine Adresse als Zugriff von außen.',
    certain: [
      'Auf diesem Gerät ist das private Netz eingeschaltet, oder das Dashboard zeigt eine Adresse daraus und keine aus deinem Heimnetz.',
      'Bei einem VPN, durch das alle Daten laufen, würde das Dashboard eine öffentliche Adresse zeigen, oder es liefe gar nichts.',
      'Ist das private Netz zu Hause ausgeschaltet, müsste dasselbe Gerät seine Heimadresse zeigen.',
      'Ob man Plex beibringen kann, diesen Bereich als lokal zu zählen: Dazu haben wir keine Seite von Plex gefunden. Seine Liste „LAN Networks“ wird als eine Liste für die Bandbreite beschrieben.',
    ],
    action:
      'Schalte zu Hause das private Netz beim Zuschauer aus oder sorg dafür, dass die Heimadresse des Servers bekannt gegeben ist, damit Apps sie nehmen können.',
    verify:
      'Zu Hause zeigt das Dashboard die Heimadresse des Geräts, und es wird kein Pass verlangt.',
  },
  'extension-blocks-plex': {
    title: 'Eine Browser-Erweiterung blockiert plex.direct',
    symptom:
      'In dem Browser, den ich jeden Tag benutze, sagt app.plex.tv, dass der Server nicht verfügbar ist. In einem frischen Profil geht es.',
    summary:
      'Eine Erweiterung gegen Tracker, Werbung oder neugierige Websites blockiert die Namen, über die app.plex.tv deinen Server erreicht. Die Seite sagt das nicht. Es sieht aus, als wäre der Server ausgefallen.',
    certain: [
      'Ohne Erweiterungen geht es, im selben Browser und auf demselben Gerät. Das ist der Beweis.',
      'Eine abgelehnte Berechtigung für das lokale Netz sieht genauso aus. Ein frisches Profil fragt neu danach; sieh sie dir also auch in deinem eigenen Profil an.',
      'Bei einem DNS-Filter ginge es auch im frischen Profil nicht, und in Apps auch nicht.',
      'Die eigene Liste von uBlock Origin gegen Websites, die ins Heimnetz wollen, lässt plex.direct auf app.plex.tv durch. Auf anderen Seiten blockiert sie es, etwa unter einem eigenen Domainnamen.',
    ],
    action:
      'Schalte die Erweiterungen für app.plex.tv eine nach der anderen aus und mach in der, an der es liegt, eine Ausnahme für plex.direct.',
    verify: 'app.plex.tv zeigt den Server in deinem eigenen Profil.',
  },

  // What Plex tells its apps.
  'container-bridge-network': {
    title: 'Plex sitzt im eigenen Netz eines Containers',
    symptom:
      'Seit Plex in Docker läuft, zählt zu Hause jeder Zuschauer als Zugriff von außen oder findet nichts. Die Seite Remote Access zeigt eine private Adresse wie 172.17.0.2.',
    summary:
      'Mit Bridge-Netzwerk hat der Container ein eigenes Netz innerhalb des Rechners. Plex nennt seinen Apps diese innere Adresse, und die kann kein Gerät bei dir zu Hause erreichen. Die Apps nehmen den Umweg über das Internet oder Relay, und Plex hält sie für Fremde.',
    certain: [
      'Die private Adresse, die Plex zeigt, ist nicht die des Rechners selbst.',
      'Reicht Docker den Port weiter, öffnet ein Browser zu Hause die Adresse des Rechners mit :32400/web trotzdem, aber diese Adresse wird den Apps nicht genannt.',
      'In Docker Desktop beginnt die innere Adresse meist mit 192.168.65., und Host-Netzwerk ist dort etwas anderes.',
      'Ein Gastnetz würde einzelne Geräte treffen. Das hier trifft alle.',
    ],
    action:
      'Sichere die Einstellungen des Containers und lass ihn dann mit Host-Netzwerk laufen. Wenn das nicht möglich ist, gib die Heimadresse des Rechners bekannt.',
    verify:
      'Die private Adresse auf der Seite Remote Access ist die des Rechners selbst, und bei einem Zuschauer zu Hause läuft die Wiedergabe ohne Pass.',
  },
  'docker-desktop-network': {
    title: 'Docker Desktop steht zwischen Plex und deinem Heimnetz',
    symptom:
      'Plex läuft in Docker unter Windows oder auf einem Mac. Seine private Adresse beginnt mit 192.168.65., und alle Zuschauer erscheinen mit ein und derselben Adresse oder als Zugriff von außen.',
    summary:
      'Docker Desktop lässt Container in einer eigenen kleinen Maschine laufen. Plex zeigt die innere Adresse dieser Maschine. In den Berichten, die wir kennen, kommt für Plex jeder Zuschauer vom Gateway von Docker.',
    certain: [
      'Die private Adresse ist eine innere, und Plex läuft in Docker Desktop, nicht in Docker unter Linux.',
      'Unter Linux kann ein Container das Netz des Hosts ganz übernehmen. Docker Desktop bietet das seit Version 4.34 an, und selbst dann kann der Container die Schnittstellen des Rechners selbst nicht sehen.',
      'Was Plex aus dem Host-Netzwerk von Docker Desktop macht, hat niemand aufgeschrieben, den wir gefunden haben.',
    ],
    action:
      'Gib jetzt die Heimadresse des Rechners bekannt. Zählen Zuschauer danach immer noch als Zugriff von außen, hol Plex aus dem Container heraus.',
    verify:
      'In einer App zu Hause läuft die Wiedergabe über die Heimadresse, und das Dashboard zeigt nicht „Indirect“.',
  },
  'wsl-nat': {
    title: 'Plex läuft hinter dem NAT von WSL 2',
    symptom:
      'Ich habe Plex in Linux innerhalb von Windows installiert. Es zeigt eine private Adresse, die kein anderes Gerät zu Hause hat, und Apps finden dort nichts oder zählen als Zugriff von außen.',
    summary:
      'WSL 2 gibt Linux eine virtuelle Netzwerkkarte mit eigener Adresse, hinter Windows. Die übrigen Geräte bei dir zu Hause erreichen sie nur, wenn Windows den Port weiterreicht oder sein Netz teilt. Plex nennt seinen Apps trotzdem diese innere Adresse.',
    certain: [
      'Plex läuft in WSL, und die private Adresse, die es zeigt, ist nicht die von Windows.',
      'Läge es nur an einer Firewall von Windows, stünde auf der Seite von Plex die richtige private Adresse.',
      'Auch Docker Desktop benutzt WSL. Aber Plex in einem Container ist eine andere Ursache und braucht eine andere Abhilfe.',
    ],
    action:
      'Nimm stattdessen Plex für Windows, oder stell das Netz von WSL auf „mirrored“. Geht beides nicht, lass Windows den Port 32400 weiterreichen und gib die Heimadresse von Windows bekannt.',
    verify:
      'Ein anderes Gerät öffnet http://, gefolgt von der Heimadresse von Windows und :32400/web, und in einer App zu Hause läuft die Wiedergabe über diese Adresse.',
  },
  'wrong-interface': {
    title: 'Plex zeigt die Adresse der falschen Schnittstelle',
    symptom:
      'Seit auf dem Server ein VPN, eine zweite Netzwerkkarte oder virtuelle Maschinen dazugekommen sind, finden Apps zu Hause nichts oder nehmen den Umweg über das Internet.',
    summary:
      'Der Server hat mehrere Adressen, und Plex nennt seinen Apps eine, die bei dir zu Hause nirgendwohin führt. Die Einstellung „Preferred network interface“ sagt, welche Plex nimmt.',
    certain: [
      'Die private Adresse gehört zu genau diesem Rechner, ist aber nicht die in deinem Heimnetz.',
      'Stammt sie aus einem Netz innerhalb des Rechners, etwa 172.17., ist ein Container die Ursache.',
      'Mit Host-Netzwerk gibt Plex möglicherweise die Adressen aller Schnittstellen bekannt. Apps probieren dann auch die falschen, und das hält sie auf.',
    ],
    action:
      'Wähle unter Plex Web › Settings › Network › Preferred network interface die Schnittstelle mit der Heimadresse und starte Plex neu.',
    verify:
      'Die Seite Remote Access zeigt die Heimadresse als private Adresse, auch nach einem Neustart.',
  },
  'advertised-home-address': {
    title: 'Eine von Hand eingetragene Adresse, die nicht nötig ist',
    symptom:
      'Der Container hat das Netz des Hosts, oder Plex ist ganz normal installiert. Trotzdem steht eine Heimadresse in „Custom server access URLs“ oder ADVERTISE_IP. Apps warten, oder es geht nicht.',
    summary:
      'Plex zeigt von selbst die richtige Adresse, und eine zweite wurde von Hand eingetragen. Das Image von Plex sagt, dass das nur für Bridge-Netzwerk gedacht ist. In einem Bericht ging der Zugriff von außen wieder, nachdem sie entfernt war. Mit einer alten Adresse klopfen Apps an eine Tür, die es nicht mehr gibt.',
    certain: [
      'Soweit bekannt, ist die private Adresse, die Plex zeigt, die des Rechners selbst. Ergänzt werden muss also nichts.',
      'Das bleibt übrig, bewiesen ist es nicht: Nimm die Adresse heraus und sieh, ob sich etwas ändert.',
      'Mit Bridge-Netzwerk wird der gleiche Eintrag gebraucht. Dann rühr ihn nicht an.',
    ],
    action:
      'Vergewissere dich, dass die private Adresse in Plex die des Rechners selbst ist. Kopiere dann den Inhalt des Feldes, nimm die Heimadresse heraus, speichere und starte Plex Media Server neu.',
    verify: 'In der App zu Hause läuft die Wiedergabe, und sie findet den Server, ohne zu warten.',
  },
  'home-takes-public-way': {
    title: 'Apps zu Hause nehmen den öffentlichen Weg',
    symptom:
      'Zu Hause läuft die Wiedergabe, aber das Dashboard zeigt meine eigene öffentliche Adresse oder „Remote“; oder eine App findet nichts. Ich habe einen Domainnamen oder eine öffentliche Adresse bekannt gegeben.',
    summary:
      'Plex nennt seinen Apps die Heimadresse und daneben den Namen, den du bekannt gegeben hast. Zu Hause nehmen sie anscheinend den Namen, gehen zu deinem Router hinaus und wieder herein und zählen als Zugriff von außen.',
    certain: [
      'Soweit bekannt, ist alles in Ordnung, was Apps zu Hause brauchen: Die private Adresse stimmt, und ihr Name führt dorthin.',
      'Der Beweis ist ein Test: Ist Remote Access zehn Minuten lang aus oder das Feld leer, zählt die Wiedergabe in derselben App als lokal.',
      'Zeigt das Dashboard die Heimadresse des Routers oder eines Proxys, dann verdeckt auch ein Source-NAT den Zuschauer.',
    ],
    action:
      'Lass den bekannt gegebenen Namen zu Hause zur Heimadresse führen oder leere zum Test das Feld.',
    verify: 'Zu Hause zeigt das Dashboard die eigene Adresse des Geräts.',
  },

  // What stands between.
  'dns-rebind-filter': {
    title: 'Ein DNS-Rebind-Schutz hält plex.direct zurück',
    symptom:
      'Manche Apps zu Hause finden den Server nicht, oder die Wiedergabe läuft als „Indirect“. Über mobile Daten läuft sie in derselben App. Die Heimadresse des Servers lässt sich im Browser öffnen.',
    summary:
      'Apps erreichen den Server über einen Namen unter plex.direct, der zu seiner Heimadresse führt. Dein Router oder DNS-Filter verwirft Antworten, die in ein Heimnetz führen, auch diese.',
    certain: [
      'Das DNS in deinem Heimnetz nennt die Adresse zu dem Namen nicht, ein DNS-Server anderswo schon. Das ist der Beweis.',
      'Apps, die auch die bloße Adresse probieren, funktionieren weiterhin. Deshalb geht es nur auf manchen Geräten nicht.',
      'Bei einer Browser-Erweiterung ginge es nur in einem Browser nicht, und nslookup bekäme trotzdem eine Antwort.',
      'Steht in deinem Filter schon eine Ausnahme für plex.direct, filtert ein weiterer DNS-Server dahinter auch.',
    ],
    action: 'Trag plex.direct bei den Ausnahmen des Filters ein und lass den Schutz eingeschaltet.',
    verify: 'Auf einem Gerät zu Hause nennt nslookup zum Namen des Servers dessen Heimadresse.',
  },
  'second-resolver-filters': {
    title: 'Ein zweiter DNS-Server filtert plex.direct ebenfalls',
    symptom:
      'Ich habe die Ausnahme für plex.direct gemacht, und zu Hause wird es immer noch nicht gefunden.',
    summary:
      'Deine DNS-Fragen laufen über mehr als einen DNS-Server: den Router, dann Pi-hole, Unbound, den Anbieter oder einen DNS-Dienst. Einer davon lässt plex.direct durch, ein anderer verwirft es.',
    certain: [
      'Die Ausnahme ist eingetragen und gespeichert. Trotzdem nennt das DNS in deinem Heimnetz keine Adresse, ein DNS-Server anderswo schon.',
      'Eine Ausnahme, die nicht gespeichert wurde, oder eine alte Antwort, die einige Minuten aufgehoben wird, sieht genauso aus: Starte diesen DNS-Server neu und frag noch einmal.',
      'Einzeln gefragt, verrät sich der DNS-Server, der filtert.',
    ],
    action:
      'Frag jeden DNS-Server der Kette nach dem Namen, den letzten zuerst, und mach die Ausnahme dort, wo die Antwort verloren geht.',
    verify: 'Jeder DNS-Server der Kette nennt die Heimadresse des Servers.',
  },
  'viewers-share-one-address': {
    title: 'Alle Zuschauer erscheinen mit derselben Adresse (Source-NAT)',
    symptom:
      'Das Dashboard zeigt für alle dieselbe Adresse. Wer unterwegs ist, zählt als lokal, oder wer zu Hause ist, als Zugriff von außen.',
    summary:
      'Ein Gerät auf dem Weg schreibt seine eigene Adresse über die des Zuschauers: ein Router, der Zugriffe von innen zurückleitet, ein Load Balancer, ein Proxy oder das Gateway eines Containers. Plex kann nicht mehr erkennen, wer zu Hause ist.',
    certain: [
      'Zwei Zuschauer an zwei Orten erscheinen mit ein und derselben Adresse, oder Zuschauer unterwegs zählen als lokal.',
      '„Indirect“ ist etwas anderes: So ein Stream kommt durch Plex Relay.',
      'Ein Gateway wie 172.17.0.1 oder 192.168.65.1 steht für einen Container, die eigene Adresse des Routers für NAT-Loopback oder Source-NAT, eine dritte Adresse für einen Proxy oder Load Balancer.',
    ],
    action:
      'Finde heraus, wessen Adresse das ist, und lass dieses Gerät die eigene Adresse des Zuschauers weitergeben, oder geh an ihm vorbei.',
    verify: 'Zwei Zuschauer erscheinen mit zwei Adressen.',
  },
  'no-hairpin': {
    title: 'Der Router leitet deine eigene Adresse nicht zurück (kein NAT-Loopback)',
    symptom:
      'Meine öffentliche Adresse oder mein eigener Domainname lässt sich von überall öffnen, nur nicht von zu Hause. Dort kommt nichts, oder die Anmeldeseite des Routers.',
    summary:
      'Ruft ein Gerät zu Hause die öffentliche Adresse deines Zuhauses auf, muss der Router es zurückleiten (NAT-Loopback). Deiner tut das nicht. Den Zugriff von außen berührt das nicht, und die Apps von Plex brauchen es zu Hause nicht.',
    certain: [
      'Von außen ist der Port offen, und von innen geht dieselbe Adresse nicht.',
      'Wäre er auch von außen zu, läge es an der Portweiterleitung, nicht am Loopback.',
      'An echten Linux-NATs gemessen: Von innen kann die eigene Seite des Routers antworten, während man von außen den richtigen Server bekommt.',
    ],
    action:
      'Nimm zu Hause die Heimadresse. Bei einem eigenen Namen lass das DNS in deinem Heimnetz die Heimadresse nennen.',
    verify: 'Zu Hause führt der Name zu einer Heimadresse und lässt sich öffnen.',
  },

  // What is missing before a cause can be named.
  'local-network-refused': {
    ...remoteAccess['browser-blocks-local-network'],
    title: 'Es fehlt: die Berechtigung des Browsers für dein Heimnetz',
  },
  'inner-network-unplaced': {
    title: 'Es fehlt: wovon das innere Netz stammt',
    symptom:
      'Plex zeigt eine private Adresse wie 172.20.0.3, die kein Gerät bei mir zu Hause hat, und ich weiß nicht, woher sie kommt.',
    summary:
      'Plex nennt seinen Apps eine Adresse innerhalb seines eigenen Rechners, die bei dir zu Hause niemand erreichen kann. Welches Programm dieses Netz angelegt hat, entscheidet, wie man da herauskommt.',
    certain: [
      'Container, virtuelle Maschinen und WSL 2 legen solche Netze an, manche VPNs auch.',
      'Benutzt dein Heimnetz selbst Adressen von 172.16. bis 172.31., ist es vielleicht gar kein inneres Netz.',
      'Bei jedem davon hilft es, die Heimadresse des Rechners bekannt zu geben, wenn der Rechner den Port 32400 weiterreicht.',
    ],
    action: 'Finde auf dem Rechner mit Plex heraus, in welchem Programm Plex läuft.',
    verify: 'Du kannst sagen, wo Plex läuft, und diese Frage beantworten.',
  },
  'name-not-proven': {
    title: 'Es fehlt: ob der plex.direct-Name nach Hause führt',
    symptom:
      'Soweit ich sehe, sind der Server und seine private Adresse in Ordnung, und eine App oder ein Browser zu Hause nimmt trotzdem einen Umweg oder findet nichts.',
    summary:
      'Zwischen der App und dem Server bleibt, soweit bekannt, noch der Name, den sie benutzt. Noch hat niemand gesehen, was das DNS in deinem Heimnetz dazu antwortet, oder kein DNS-Server kannte ihn so, wie er geschrieben war.',
    certain: [
      'Kennt kein DNS-Server einen Namen, ist meist ein Buchstabe oder ein Bindestrich falsch.',
      'Lenkt ein Netz jede DNS-Frage zu seinem eigenen DNS-Server, sehen zwei DNS-Server wie einer aus.',
      'Nur beide Antworten nebeneinander zeigen, ob es ein Filter oder ein Fehler ist.',
    ],
    action:
      'Lies die 32 Ziffern und Buchstaben aus dem Zertifikat des Servers ab und frag zwei DNS-Server nach dem Namen.',
    verify: 'Du hast beide Antworten und kannst sie hier geben.',
  },
  'server-not-reached-at-home': {
    title: 'Es fehlt: ein Gerät zu Hause, das den Server erreicht',
    symptom:
      'Weder das betroffene Gerät noch ein anderes öffnet die Heimadresse des Servers, oder es wurde kein zweites Gerät probiert.',
    summary:
      'Solange zu Hause niemand die Heimadresse öffnet, kommt es auf Namen, Pässe und Netze nicht an. Entweder läuft der Server nicht, oder seine Firewall weist alle ab, oder die Adresse ist eine alte.',
    certain: [
      'Ob sich Plex auf dem Rechner öffnen lässt, auf dem es läuft, unter http://127.0.0.1:32400/web.',
      'Die jetzige Adresse des Rechners, abgelesen auf diesem Rechner.',
      'Öffnet ein zweites Gerät sie doch, liegt es am ersten.',
    ],
    action:
      'Probiere die Heimadresse auf einem zweiten Gerät und dann auf dem Server selbst. Das andere Runbook macht dort weiter.',
    verify:
      'Du weißt, ob sich Plex auf dem Rechner öffnen lässt, auf dem es läuft, und unter welcher Adresse.',
  },
  'closed-from-outside': {
    title: 'Es fehlt: ein Weg von außen hinein',
    symptom: 'Meine öffentliche Adresse lässt sich weder zu Hause noch unterwegs öffnen.',
    summary:
      'Der Port ist auch von außen zu. Um das Loopback des Routers geht es also nicht. Zuerst muss der Weg hinein gefunden werden.',
    certain: [
      'Ein Test, der von außen kommt, sagt: geschlossen.',
      'Solange von außen niemand hereinkommt, sagt ein Fehlschlag von innen nichts.',
      'Das andere Runbook findet, was den Weg versperrt.',
    ],
    action: 'Finde heraus, was von außen niemanden hereinlässt.',
    verify: 'Die Prüfung von außen findet deinen Server.',
  },
  'outside-not-tested': {
    title: 'Es fehlt: ein Test von außen',
    symptom:
      'Zu Hause lässt sich meine öffentliche Adresse nicht öffnen, und niemand hat es von woanders versucht.',
    summary:
      'Von innen sehen ein Router ohne Loopback und ein geschlossener Port gleich aus. Nur ein Test, der von außen kommt, unterscheidet sie.',
    certain: [
      'Eine Website für Port-Tests, zu Hause geöffnet, testet von außen.',
      'Ein Handy mit mobilen Daten testet es auch, wenn du deine eigene öffentliche Adresse mit ihrem Port öffnest.',
      'Läuft die Wiedergabe in den Apps zu Hause und unterwegs, gibt es nichts zu reparieren.',
    ],
    action: 'Lass von zu Hause aus eine Website deinen Port testen und antworte dann noch einmal.',
    verify: 'Du weißt, ob der Port von außen offen ist.',
  },
  'browser-unexplained': {
    title: 'Es fehlt: was diesen Browser vom Server fernhält',
    symptom:
      'app.plex.tv geht im Browser nicht. Soweit ich weiß, ist keine Berechtigung abgelehnt, keine Erweiterung schuld, und der Name führt nach Hause.',
    summary:
      'Soweit bekannt, scheiden die drei üblichen Gründe aus. Es bleiben ein Zertifikat, ein Sicherheitsprogramm, das in verschlüsselte Daten hineinsieht, oder die Einstellungen des Servers selbst.',
    certain: [
      'Ob sich http://, gefolgt von der Heimadresse und :32400/web, im selben Browser öffnen lässt.',
      'Was die Entwicklertools des Browsers zur Anfrage an plex.direct sagen: blockiert, keine Antwort oder ein Zertifikat, das nicht angenommen wird.',
      'Ob es in einem anderen Browser auf demselben Gerät auch nicht geht, und ob im selben Browser auf einem anderen Gerät.',
    ],
    action:
      'Öffne die Heimadresse mit :32400/web im selben Browser und probiere dann einen zweiten.',
    verify: 'Du weißt, ob es diesen Browser betrifft, dieses Gerät oder jeden Browser.',
  },
  'unexplained-at-home': {
    title: 'Es fehlt: warum es als Zugriff von außen zählt oder nicht gefunden wird',
    symptom:
      'Dasselbe Netz, die richtige private Adresse, der richtige Name. Trotzdem zählt es als Zugriff von außen, oder der Server wird nicht gefunden.',
    summary:
      'Soweit bekannt, sieht jede Seite die richtige Adresse. Die Ursache kennen wir nicht. Woran genau Plex entscheidet, dass ein Zuschauer von außen kommt: Dazu haben wir keine vollständige Seite von Plex gefunden.',
    certain: [
      'Die Masken der Netze: Zwei Adressen, die gleich beginnen, können trotzdem in zwei Netzen sein.',
      'Ob sich eine andere App genauso verhält, oder dieselbe App nach dem Abmelden und Anmelden.',
      'Ob sich die private Adresse des Servers in letzter Zeit geändert hat: Apps behalten eine alte noch eine Weile.',
      'Was der Eintrag im Dashboard in dem Moment zeigt, in dem er als Zugriff von außen bezeichnet wird.',
    ],
    action:
      'Schreib auf, was jede Seite sieht, melde dich in der App ab und wieder an und vergleiche.',
    verify:
      'Du hast ein Paar gefunden, das nicht zusammenpasst, oder es hat sich von selbst geändert.',
  },
};
