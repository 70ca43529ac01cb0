import type { AddressFault, PortFault } from '../../engine/typed-address.ts';
import type { Origin, UnknownReason } from '../../model/observation.ts';
import type { PasteFault } from '../../model/paste.ts';
import type { Confidence } from '../../model/tree.ts';

/** Why a check has no finding, as a sentence. None of them blames the person's network. */
export const reasonWording: Record<UnknownReason, string> = {
  'not-run': 'Diese Prüfung wurde nicht gestartet.',
  'timed-out': 'In der vorgesehenen Zeit kam keine Antwort. Das sagt nichts über dein Netz.',
  'permission-blocked': 'Eine Berechtigung, die diese Prüfung braucht, wurde abgelehnt.',
  unsupported:
    'Was die Prüfung braucht, geht in diesem Browser nicht, oder nicht so, wie diese Seite geöffnet wurde.',
  'not-reachable-companion':
    'Der Companion hat nicht geantwortet, diese Seite durfte ihn nicht fragen, oder etwas anderes hat an seiner Stelle geantwortet (ein Captive Portal, eine HTML-Seite). Das sagt nichts über deinen Server.',
  'companion-busy':
    'Der Companion ist ausgelastet. Warte eine Minute und starte die Prüfung noch einmal.',
  'companion-cannot-dial':
    'Der Companion konnte selbst keine Verbindung aufbauen. Das sagt nichts über dein Netz. Versuch es später noch einmal.',
  'companion-cannot-tell':
    'Der Companion hat es versucht, aber das Netz, in dem er läuft, sagt ihm nicht, worauf er gestoßen ist. Das sagt nichts über dein Netz. Ein Companion auf einem eigenen Server kann es sagen.',
  'companion-refused': 'Der Companion hat diese Prüfung abgelehnt. Das sagt nichts über dein Netz.',
  'not-outside':
    'Der Companion steht bei dir zu Hause. Deshalb kann er nicht sagen, was man von außen sieht.',
  'echoes-disagree':
    'Deine öffentliche Adresse ist nicht bekannt: Die Dienste, die danach gefragt wurden, nennen verschiedene. Das kommt von einem VPN, durch das ein Teil der Daten läuft, von einem zweiten Internetanschluss oder von einer falschen Antwort.',
  'own-ipv6-address':
    'Du hast den Companion über IPv6 erreicht. Er hat die Adresse dieses Geräts gesehen, nicht die deines Routers, und kann den Weg zum Server deshalb nicht testen.',
  'needs-other-evidence':
    'Deine öffentliche IPv4-Adresse ist nicht bekannt. Es gibt also nichts, womit sich das vergleichen lässt.',
  unclear: 'Was zu sehen war, passt zu keinem der bekannten Befunde.',
  'cannot-tell': 'Du konntest es nicht sagen.',
};

/** Where a piece of evidence came from, in a few words. */
export const originWording: Record<Origin, string> = {
  browser: 'hier gemessen',
  companion: 'vom Companion gemessen',
  person: 'von dir angegeben',
  paste: 'aus deinem eingefügten Text gelesen',
  link: 'aus dem Link',
};

/** How sure a verdict is. */
export const confidenceWording: Record<Confidence, { word: string; says: string }> = {
  high: { word: 'Sicher', says: 'Der Befund lässt keine andere Ursache zu, die wir kennen.' },
  medium: {
    word: 'Wahrscheinlich',
    says: 'Das passt am besten. Etwas, worauf es beruht, ist nur angegeben oder nicht bekannt.',
  },
  low: { word: 'Möglich', says: 'Das bleibt übrig. Wichtige Befunde fehlen.' },
};

/** What to do about an address that cannot be used as typed. */
export const addressFaultWording: Record<AddressFault, string> = {
  empty: 'Tippe die Adresse ein: vier Zahlen mit Punkten dazwischen, etwa 192.168.1.10.',
  'not-an-address':
    'Das ist keine IPv4-Adresse. Es müssen vier Zahlen von 0 bis 255 mit Punkten dazwischen sein, etwa 192.168.1.10.',
  name: 'Das ist ein Name. Tippe die Adresse selbst ein: vier Zahlen mit Punkten dazwischen.',
  ipv6: 'Das ist eine IPv6-Adresse. Hier wird die IPv4-Adresse gebraucht: vier Zahlen mit Punkten dazwischen. Wenn die Seite keine zeigt, gib das unten an.',
  several:
    'In diesem Text steht mehr als eine Adresse. Lass nur die stehen, nach der gefragt wird.',
  'no-address-yet':
    '0.0.0.0 bedeutet, dass das Gerät im Moment keine IPv4-Adresse hat. Prüfe, ob die Internetverbindung steht, und sieh dann noch einmal nach.',
  loopback:
    'Adressen, die mit 127. beginnen, bedeuten „dieser Rechner selbst“. Such nach einer anderen.',
  'link-local':
    'Adressen, die mit 169.254. beginnen, bedeuten, dass das Gerät vom Netz keine Adresse bekommen hat. Prüfe zuerst seine Verbindung.',
  'not-usable':
    'Diese Adresse ist für Dokumentation, Tests oder Multicast reserviert. Kein Heimnetz hat sie. Prüfe, ob jede Ziffer stimmt.',
};

/** What to do about a port that cannot be used as typed. */
export const portFaultWording: Record<PortFault, string> = {
  empty:
    'Tippe den externen Port ein. Wenn du nie einen gewählt hast, ist es höchstwahrscheinlich 32400.',
  'not-a-number': 'Ein Port ist eine ganze Zahl, etwa 32400. Tippe nur Ziffern ein.',
  'out-of-range': 'Ein Port liegt zwischen 1 und 65535. Der interne Port von Plex ist 32400.',
};

/** What to do about pasted text that could not be read. */
export const pasteFaultWording: Record<PasteFault, string> = {
  empty: 'Hier steht nichts. Füge den Text ein oder wähle die Datei.',
  packed:
    'Das ist ein gepacktes Archiv. Entpacke es und wähle daraus die Datei Plex Media Server.log.',
  binary: 'Das ist kein Text. Wähle die Datei Plex Media Server.log oder füge den Text selbst ein.',
  'web-page':
    'Das ist der Quelltext einer Webseite, zum Beispiel einer Anmeldung, und nicht das, was Plex antwortet. Melde dich zuerst an, öffne die Adresse noch einmal und kopiere, was dann erscheint.',
  'not-a-log':
    'Keine Zeile davon stammt aus dem Log von Plex Media Server. Such nach der Datei, die Plex Media Server.log heißt. Im Log eines anderen Programms oder eines Plug-ins von Plex steht das Gesuchte nicht.',
  'not-an-account':
    'Das ist nicht die Antwort von /myplex/account: mappingState kommt darin nicht vor. Kopiere sie ganz, vom ersten bis zum letzten Zeichen.',
  'account-for-log': 'Das ist die Antwort zum Konto. Füge sie in das andere Feld ein.',
  'log-for-account': 'Das ist das Log des Servers. Füge es in das andere Feld ein.',
  'too-long':
    'Das ist viel länger als die Antwort von /myplex/account. Füge nur diese Antwort ein.',
  'took-too-long':
    'Das Lesen hat zu lange gedauert und wurde abgebrochen. Aus dem Teil, der gelesen wurde, wurde nichts gefolgert. Wähle ein kürzeres Log: die neueste Datei oder ihre letzten Zeilen.',
  stopped: 'Angehalten. Aus dem Teil, der gelesen wurde, wurde nichts gefolgert.',
  unreadable: 'Der Browser konnte die Datei nicht bis zum Ende lesen. Wähle sie noch einmal aus.',
};
