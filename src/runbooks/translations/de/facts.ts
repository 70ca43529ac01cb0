import type { FactWording } from '../../post/facts.wording.ts';

/** The words for what was measured. Each is filled with numbers, aliases and words of closed lists alone. */
export const factWording: FactWording = {
  vantage: {
    outside: 'Der Companion stand außerhalb des Heimnetzes.',
    'same-network': 'Der Companion stand im Heimnetz.',
    'same-machine': 'Der Companion lief auf demselben Rechner wie der Browser.',
  },
  addressSeen: 'Vom Companion gesehen: {address}.',
  notAsked: '{family} wurde nicht getestet.',
  notSeen: 'Es war keine {family}-Adresse zu sehen.',
  addressTold: 'Echo-Dienste, die {address} nannten: {count}.',
  echoLeftOut: 'Antworten von Echo-Diensten, die nicht zu gebrauchen waren: {count}.',

  dialled: 'Port {port}, Adresse: {address}.',
  dial: {
    open: 'TCP: nach {ms} ms geöffnet.',
    refused: 'TCP: nach {ms} ms abgelehnt.',
    unreachable: 'TCP: Ein Gerät auf dem Weg meldete nach {ms} ms „unerreichbar“.',
    timeout: 'TCP: innerhalb von {ms} ms keine Antwort.',
    failed: 'TCP: nicht geöffnet, {ms} ms; das Netz des Companions sagt nicht, warum.',
  },
  tls: {
    handshake: 'TLS: Der Handshake kam zustande, {version}.',
    'speaks-tls': 'TLS: Die Gegenstelle antwortet in TLS; dieser Companion kann nicht hineinsehen.',
    'no-tls': 'TLS: Was kam, ist kein TLS.',
    failed: 'TLS: Die Gegenstelle spricht TLS, wollte sich aber nicht einigen.',
    cut: 'TLS: Die Verbindung wurde abgebrochen.',
    silent: 'TLS: Es kam kein einziges Byte.',
    drips: 'TLS: Es kamen Bytes, aber kein Ende.',
    'too-long': 'TLS: Es kam mehr, als gelesen wird.',
  },
  certificateNames: 'Das Zertifikat ist ausgestellt für: {names}.',
  certificateDays: 'Tage, bis das Zertifikat abläuft: {days}.',
  certificateEnded: 'Tage, seit das Zertifikat abgelaufen ist: {days}.',
  chains: 'Für das Zertifikat bürgt eine bekannte Zertifizierungsstelle.',
  chainsNot:
    'Für das Zertifikat bürgt keine Zertifizierungsstelle, der Geräte üblicherweise vertrauen.',
  http: {
    plex: '{scheme}: Plex hat geantwortet.',
    answer: '{scheme}: Etwas anderes hat geantwortet, Status {status}.',
    'not-http': '{scheme}: Was kam, ist keine HTTP-Antwort.',
    cut: '{scheme}: Die Verbindung wurde abgebrochen.',
    silent: '{scheme}: Es kam kein einziges Byte.',
    drips: '{scheme}: Es kamen Bytes, aber kein Ende.',
    'too-long': '{scheme}: Es kam mehr, als gelesen wird.',
  },
  unclaimed: 'Dieser Plex-Server gehört zu keinem Plex-Konto.',
  kind: {
    ssh: 'Die Gegenstelle meldete sich wie ein SSH-Server.',
    silent: 'Die Gegenstelle sagt nichts.',
    drips: 'Die Gegenstelle sendet einzelne Bytes und hört nicht auf.',
    'hangs-up': 'Die Gegenstelle schließt jede Verbindung.',
    'tls-only': 'Die Gegenstelle spricht TLS, aber darin kein HTTP.',
    other: 'Die Gegenstelle spricht etwas anderes.',
  },

  wan: 'Die Statusseite zeigt: {address}.',
  wanNone: 'Die Statusseite zeigt keine IPv4-Adresse.',

  logLines: 'Gelesene Zeilen: {lines}.',
  logSight: '„{text}“: {times}×.',
  logSightKind: '„{text}“: {times}×, dahinter {kind}.',

  accountStates: 'Portzuordnung: {state}. Fehler: {error}. Anmeldung: {signIn}.',
  accountState: {
    mapped: 'zugeordnet',
    waiting: 'wartet noch',
    unknown: 'dem Server nicht bekannt',
    publishing: 'zugeordnet, wird gerade bei Plex bekannt gegeben',
    'not-reachable': 'zugeordnet, von außen nicht erreichbar',
    'no-server': 'zugeordnet, bei Plex nicht bekannt gegeben',
    other: 'ein anderer Zustand',
  },
  accountError: {
    none: 'keiner',
    unreachable: 'von außen nicht erreichbar',
    publisherror: 'konnte bei Plex nicht bekannt gegeben werden',
    other: 'ein anderer',
  },
  accountSignIn: {
    ok: 'angemeldet',
    none: 'abgemeldet',
    other: 'ein anderer Zustand',
    'not-told': 'nicht angegeben',
  },
  accountPublic: 'Als öffentlich nennt der Server: {kind}; Port: {port}.',
  accountPrivate: 'Als privat nennt der Server: {kind}; Port: {port}.',
  accountContainer: 'Die private Adresse ist eine, die Docker innerhalb eines Rechners verwendet.',
  noAddress: 'keine lesbare Adresse',
  noPort: 'kein lesbarer',

  /** Of what kind an address is, where it stands in a sentence. Nothing before them may ask for another case. */
  addressKind: {
    public: 'eine öffentliche Adresse',
    private: 'eine private Adresse',
    'carrier-grade': 'eine Adresse aus dem Carrier-Grade-Bereich',
    'ds-lite': 'eine Adresse aus dem DS-Lite-Bereich',
    loopback: 'eine Loopback-Adresse',
    'link-local': 'eine Link-Local-Adresse',
    'unique-local': 'eine Unique-Local-Adresse',
    unspecified: 'eine unspezifizierte Adresse',
    special: 'eine reservierte Adresse',
  },

  url: 'Ein Eintrag: {scheme}, {host}, Port {port}.',
  urlNoPort: 'Ein Eintrag: {scheme}, {host}, kein Port.',
  urlRest: 'Ein Eintrag: {scheme}, {host}, Port {port}, dahinter ein Pfad.',
  urlNot: 'Ein Eintrag, der keine vollständige URL ist.',
};
