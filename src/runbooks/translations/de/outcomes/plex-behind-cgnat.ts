import type { OutcomeTranslation } from '../../../model/translation.ts';
import type { outcomes } from '../../../plex-behind-cgnat/outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeTranslation> = {
  'public-ipv4': {
    title: 'Eine öffentliche IPv4-Adresse von deinem Anbieter',
    symptom:
      'An meinem Anschluss ist, so wie er ist, kein Port zu haben. Mein Anbieter gibt aber auf Anfrage, in einem bestimmten Tarif oder gegen eine Gebühr eine öffentliche Adresse.',
    summary:
      'Damit gibt es kein NAT des Anbieters mehr. Ein einziger weitergeleiteter Port reicht dann für jede App und jeden Zuschauer, mit der vollen Geschwindigkeit deines Anschlusses, und niemand steht dazwischen.',
    certain: [
      'Frag nach einer Adresse, die dir allein gehört, mit allen Ports. Eine geteilte Adresse mit ein paar Ports ist nicht dasselbe.',
      'Es muss keine feste Adresse sein: Plex nennt seinen Apps die aktuelle.',
      'Nach der Umstellung muss das erste Gerät am Anschluss diese Adresse zeigen. Solange es das nicht tut, hat sich nichts geändert.',
    ],
    action:
      'Frag deinen Anbieter nach einer öffentlichen IPv4-Adresse und leite dann einen Port weiter, wie es das andere Runbook sagt.',
    verify:
      'Das erste Gerät am Anschluss zeigt die Adresse, die man von außen sieht, und die Prüfung von außen findet deinen Server.',
  },
  'private-network': {
    title: 'Ein privates Netz zwischen deinen eigenen Geräten',
    symptom:
      'Von außen wird nur auf meinen eigenen Handys und Computern geschaut, und ich kann auf jedem davon eine App installieren.',
    summary:
      'Tailscale, oder WireGuard von Hand eingerichtet, verbindet deine Geräte und deinen Server, als stünden sie in einem Haus. Nach außen wird nichts geöffnet, und beide übertragen meist so viel, wie dein Anschluss hergibt.',
    certain: [
      'Jedes Gerät, auf dem etwas abgespielt wird, braucht die App, und sie muss dabei eingeschaltet sein.',
      'Plex zählt solche Zuschauer möglicherweise als Zugriff von außen. Dann wird ein Pass verlangt, wie überall unterwegs.',
      'Wo Tailscale keinen direkten Weg findet, läuft es über eine Zwischenstation, und das kann langsamer sein. WireGuard allein braucht ein Ende, das erreichbar ist.',
    ],
    action:
      'Installiere die App des privaten Netzes auf dem Server und auf einem Handy und öffne über mobile Daten die Adresse, die der Server in diesem Netz hat.',
    verify:
      'Über mobile Daten läuft die Wiedergabe auf dem Handy, und das Dashboard zeigt nicht „Indirect“.',
  },
  ipv6: {
    title: 'IPv6, für einen Port hereingelassen',
    symptom: 'Mein Anschluss hat IPv6, und alle, die zuschauen, haben es auch.',
    summary:
      'Über IPv6 hat dein Server eine eigene öffentliche Adresse. Der Router lässt einen Port zu ihm durch. Das kostet nichts, und kein Unternehmen steht dazwischen.',
    certain: [
      'Ein Zuschauer ohne IPv6 bekommt gar nichts. Lass deshalb Relay daneben eingeschaltet.',
      'Die Adresse des Servers kann sich ändern, wenn sich der Anschluss neu verbindet. Eine Regel, die ihre zweite Hälfte nennt, passt weiterhin.',
      'Wie Plex seinen Apps eine IPv6-Adresse nennt, haben wir nicht getestet. Die Seite Remote Access bleibt vielleicht rot.',
    ],
    action:
      'Schalte IPv6 in Plex ein und lass TCP 32400 zur eigenen IPv6-Adresse des Servers herein.',
    verify:
      'Ein Gerät, das draußen ist und IPv6 hat, öffnet die IPv6-Adresse des Servers, und die Wiedergabe läuft.',
  },
  relay: {
    title: 'Plex Relay, so wie es ist',
    symptom:
      'Musik, ein kleiner Bildschirm oder ein schlechtes Bild reichen vorerst, und eingerichtet werden darf nichts.',
    summary:
      'Dein Server baut die Verbindung zu Plex auf, und Plex reicht den Stream weiter. Geöffnet werden muss nichts. Relay ist auf 1 Mbit/s begrenzt, mit einem Plex Pass auf 2 Mbit/s, und kann keine Downloads.',
    certain: [
      'Begrenzt ist die Bitrate, nicht die Bildgröße. Was darüber liegt, wandelt dein Server um.',
      'Relay ersetzt den Pass nicht: Seit dem 29. April 2025 braucht man einen, um unterwegs Videos abzuspielen.',
      'Plex kann seine Limits ändern. Lies sie bei Plex nach, bevor du dich darauf verlässt.',
    ],
    action: 'Stell sicher, dass Relay eingeschaltet ist, und spiel mit 2 Mbit/s oder weniger ab.',
    verify: 'Unterwegs läuft die Wiedergabe, und das Dashboard zeigt „Indirect“.',
  },
  'own-host': {
    title: 'Ein gemieteter Rechner mit öffentlicher Adresse',
    symptom:
      'Fernseher von Leuten, die nichts installieren, müssen hereinkommen, in guter Qualität, und ich kann mich um einen kleinen Rechner kümmern.',
    summary:
      'Ein kleiner Rechner mit öffentlicher Adresse nimmt die Verbindungen an und reicht sie durch ein privates Netz zu dir nach Hause weiter. Jede App funktioniert, und die Verschlüsselung kann in deiner Hand bleiben.',
    certain: [
      'Alle Videos gehen dort hinein und hinaus: Sieh nach, wie viel Datenverkehr im Angebot enthalten ist.',
      'Er ist Tag und Nacht dem Internet ausgesetzt. Um Updates kümmerst du dich.',
      'Mit einem Reverse-Proxy liest der Rechner, was durchläuft. Ein Port, der unverändert weitergereicht wird, lässt die Verschlüsselung von Plex unberührt und ist schwerer einzurichten.',
    ],
    action:
      'Miete den kleinsten Rechner in der Nähe deines Zuhauses, verbinde ihn über WireGuard mit deinem Server und teste mit einem Port.',
    verify: 'Von außen antwortet unter dem Namen Plex, und ein Video läuft ohne „Indirect“.',
  },
  'cloudflare-tunnel': {
    title: 'Ein Cloudflare-Tunnel, auf eigenes Risiko',
    symptom:
      'Fernseher von Leuten, die nichts installieren, müssen hereinkommen, ich will mich um keinen Rechner kümmern, und ein Unternehmen darf lesen, was durchläuft.',
    summary:
      'Ein kleines Programm zu Hause baut die Verbindung zu Cloudflare auf, und ein Name von dir führt dorthin. Geöffnet wird nichts, und jede App funktioniert. Cloudflare kann lesen, was durchläuft, und schränkt Videos möglicherweise ein.',
    certain: [
      'Auf seiner Seite über Videos verlangt Cloudflare dafür seine kostenpflichtigen Produkte. Ob ein Tunnel zu deinem eigenen Server darunter fällt, ist umstritten: Eine veröffentlichte Anleitung empfiehlt ihn für Plex. Der Chat von Jellyfin dagegen zählt den Betrieb hinter Cloudflare zu dem, was gegen die Bedingungen verstoßen kann.',
      'Die jetzigen Bedingungen von Cloudflare konnten wir nicht im Wortlaut lesen. Lies sie, bevor du dich entscheidest.',
      'Jeder kann diesen Namen aufrufen. Dazwischen steht nur die Anmeldung von Plex.',
    ],
    action:
      'Richte den Tunnel mit einer Domain ein, von der sonst nichts abhängt, und gib sie mit ihrem Port bekannt.',
    verify:
      'Über mobile Daten antwortet unter dem Namen Plex, und ein Video läuft ohne „Indirect“.',
  },
  'provider-not-asked': {
    title: 'Es fehlt: was dein Anbieter anbietet',
    symptom:
      'Am NAT meines Anbieters kommt niemand vorbei, und ich weiß noch nicht, was mein Anbieter mir geben könnte.',
    summary:
      'Eine öffentliche Adresse ist der sauberste Weg hinein, und eine Nachricht an deinen Anbieter klärt, ob du sie haben kannst. Jeder andere Weg hat einen Preis, den du vielleicht nicht zahlen musst.',
    certain: [
      'Ob dein Anbieter eine gibt, in welchem Tarif, und was er dafür verlangt.',
      'Bis die Antwort kommt, funktioniert Relay, so wie es ist, mit niedriger Bitrate.',
      'Lautet die Antwort Nein, komm zurück und gib das als Antwort an.',
    ],
    action: 'Frag deinen Anbieter nach einer eigenen öffentlichen IPv4-Adresse mit allen Ports.',
    verify: 'Du kennst die Antwort und kannst sie hier geben.',
  },
  'no-way-left': {
    title: 'Es fehlt: ein Weg hinein, der zu dir passt',
    symptom: 'An jedem Weg hinein ist etwas, das ich nicht in Kauf nehmen kann oder will.',
    summary:
      'Zu deinen Bedingungen gibt es keinen Weg, der für alle taugt. Bei einer deiner Antworten musst du nachgeben.',
    certain: [
      'Am leichtesten ginge das wohl hier: ein Gerät neben dem Fernseher, auf dem eine App laufen kann, oder eine niedrigere Bitrate für alle, die keins haben.',
      'Jemand, der schon einen Rechner betreut, lässt dich ihn vielleicht mitbenutzen.',
      'Ein anderer Anbieter oder ein anderer Tarif gibt vielleicht eine öffentliche Adresse oder IPv6.',
    ],
    action: 'Sieh dir die Wege nebeneinander an und überleg, welche Antwort du ändern könntest.',
    verify: 'Ein neuer Durchgang mit dieser Antwort endet bei einem Weg.',
  },
  'starlink-nat': {
    title: 'Die Adresse von Starlink ist geteilt, und sein Router leitet nichts weiter',
    symptom:
      'Die Schüssel läuft gut, mein Router zeigt 100.64. bis 100.127., und in der Starlink-App gibt es keine Seite für Portweiterleitungen.',
    summary:
      'In der üblichen Einstellung liegt bei Starlink jeder Haushalt hinter einem NAT von Starlink, das nichts hereinlässt. Auch der Router kann keine Portweiterleitung. Zwei Dinge stehen also im Weg, und jedes allein würde reichen.',
    certain: [
      'Der Anschluss ist von Starlink. Bei einem anderen Anbieter mit so einer Adresse ist das NAT des Anbieters dasselbe, aber sein Router leitet womöglich durchaus weiter.',
      'Die Seite von Starlink nennt eine öffentliche IPv4-Adresse als Option der Priority-Tarife, die man im Konto einschaltet. Gelesen wurde sie am 21. November 2026; sieh nach, ob dein Tarif die Option hat.',
      'Eine öffentliche Adresse allein hilft nicht: Du brauchst dahinter einen eigenen Router.',
      'IPv6 kommt bis zum Router von Starlink, aber der nimmt keine Regeln an, um etwas hereinzulassen.',
    ],
    action:
      'Sieh in deinem Starlink-Konto nach, ob dein Tarif die Option für eine öffentliche IPv4-Adresse hat. Wenn nicht, nimm einen der anderen Wege hinein.',
    verify:
      'Dein eigener Router zeigt zum Internet hin eine öffentliche Adresse, dieselbe, die man von außen sieht, und eine Portweiterleitung dort antwortet.',
  },
  'mobile-internet': {
    title: 'In Mobilfunknetzen werden Adressen geteilt',
    symptom:
      'Das Internet kommt über 5G oder 4G. Das Gerät hat eine Seite für Portweiterleitungen, ich habe die Regel angelegt, und niemand kommt herein.',
    summary:
      'Die meisten Netzbetreiber setzen ihre Mobilfunkanschlüsse hinter ein eigenes NAT. Was außen beginnt, erreicht dein Gerät dann nie. Deshalb kann keine Regel darin helfen. Was dein Server selbst beginnt, kommt hinaus, und das nutzen Tunnel.',
    certain: [
      'Der Anschluss läuft mit einer SIM-Karte oder über 5G. Bei Glasfaser, Kabel oder DSL nimmt der Anbieter einen Anschluss vielleicht auf Anfrage aus so einem NAT heraus.',
      'Eine Internetadresse des Geräts von 100.64. bis 100.127. zeigt das NAT des Netzbetreibers. Ist sie bloß nicht die, die man von außen sieht, kann es auch an einem VPN oder einem zweiten Router liegen.',
      'Ein Netzbetreiber verkauft vielleicht trotzdem eine öffentliche Adresse, meist mit Geschäftstarifen. Frag, bevor du darum herumbaust.',
    ],
    action:
      'Lass es vorerst über Relay laufen und wähle zwischen einem privaten Netz, einem Tunnel und einem gemieteten Rechner.',
    verify:
      'Ein Weg, der bei deinem Server beginnt, etwa ein privates Netz, bringt ein Handy in einem anderen Netz zu Plex.',
  },
  'port-range-only': {
    title: 'Nur einige Ports gehören dir (MAP-E, geteilte IPv4-Adresse)',
    symptom:
      'Mein Router hat genau die Adresse, die man von außen sieht. Ein Port öffnet sich nie, ein anderer mit der gleichen Regel schon. Oder der Router nennt eine Liste von Ports.',
    summary:
      'Dein Anbieter lässt mehrere Haushalte sich eine öffentliche Adresse teilen und gibt jedem davon einen Bereich von Ports. Ein Port außerhalb deines Bereichs gehört einem Nachbarn, und eine Regel dafür bewirkt nichts. Innerhalb deines Bereichs geht das Weiterleiten.',
    certain: [
      'Der Router oder der Kundenbereich nennt den Bereich, oder zwei Ports mit der gleichen Regel verhalten sich verschieden. Ein geschlossener Port allein beweist nichts.',
      'Bei Carrier-Grade-NAT oder DS-Lite öffnet sich gar kein Port, und der Router zeigt eine andere Adresse, als man von außen sieht.',
      'Auf manchen Geräten ist die Portweiterleitung an so einem Anschluss ausgegraut. Dann kannst du keinen der Ports benutzen.',
      'Bei manchen Anbietern kann man eine volle Adresse verlangen. Bei Free in Frankreich geht das im Kundenbereich.',
    ],
    action:
      'Nimm einen Port aus deinem eigenen Bereich als externen Port, leite ihn auf 32400 weiter und trag ihn in Plex ein.',
    verify: 'Die Prüfung von außen findet deinen Server an diesem Port.',
  },
  'way-already-built': {
    title: 'Es fehlt: welches Glied deines Wegs versagt',
    symptom: 'Ich habe einen Weg hinein eingerichtet, und Apps nehmen ihn nicht.',
    summary:
      'Ein Weg hinein ist eine Kette: die Adresse, die den Apps genannt wird, der Name, das Zertifikat, der Tunnel oder Proxy und dahinter Plex. Welches Glied versagt, entscheidet, was zu tun ist.',
    certain: [
      'Mit einer eigenen Adresse, einem Tunnel oder einem Proxy: Das andere Runbook fragt ein Glied nach dem anderen ab.',
      'Mit IPv6 oder Relay gibt es keine solche Adresse. Wie man prüft, ob sie funktionieren, sagen ihre eigenen Schritte.',
      'Mit einer öffentlichen Adresse und einem weitergeleiteten Port ist nichts davon nötig; fang mit der roten Seite von Plex an.',
    ],
    action: 'Geh die Glieder der Reihe nach durch und halte beim ersten an, das versagt.',
    verify: 'Du kennst das Glied, das versagt.',
  },
};
