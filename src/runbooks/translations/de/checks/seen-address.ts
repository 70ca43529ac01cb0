import type { seenAddress } from '../../../checks/seen-address/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof seenAddress> = {
  title: 'Die Adresse, die Plex sieht',
  question: 'Welche Adresse zeigt das Dashboard von Plex für dieses Gerät, während es abspielt?',
  why: 'Der Server urteilt nach der Adresse, die er sieht. Diese Adresse verrät, welchen Weg der Stream genommen hat.',
  look: [
    'Der Eintrag dieses Geräts im Dashboard von Plex, ganz aufgeklappt.',
    'Tautulli zeigt dasselbe, falls du es hast; es gibt weiter, was Plex sagt.',
    'Die eigene Adresse des Geräts, in seinen Netzwerkeinstellungen, zum Vergleich.',
  ],
  findings: {
    own: {
      answer: 'Die eigene Heimadresse des Geräts',
      says: 'Der Server sieht die eigene Heimadresse des Geräts.',
    },
    shared: {
      answer:
        'Die Adresse eines Geräts dazwischen: die des Routers, eines Proxys oder des Gateways eines Containers, etwa 172.17.0.1',
      says: 'Der Server sieht die Adresse eines Geräts dazwischen.',
    },
    public: {
      answer: 'Die öffentliche Adresse meines Anschlusses zu Hause',
      says: 'Der Server sieht die öffentliche Adresse des Anschlusses zu Hause.',
    },
    overlay: {
      answer: 'Eine Adresse aus einem privaten Netz, etwa 100.64. bis 100.127.',
      says: 'Der Server sieht eine Adresse aus einem privaten Netz.',
    },
    indirect: {
      answer: 'Keine Adresse von mir: Dort steht „Indirect“',
      says: 'Der Stream läuft über Plex Relay.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen, oder es läuft nicht',
      says: 'Welche Adresse der Server sieht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
