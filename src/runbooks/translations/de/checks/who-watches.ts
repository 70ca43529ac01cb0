import type { whoWatches } from '../../../checks/who-watches/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof whoWatches> = {
  title: 'Wer zuschauen soll',
  question: 'Wer soll von außen zuschauen?',
  why: 'Ein privates Netz passt zu Leuten, die deine App dafür benutzen. Für alle anderen braucht der Server eine Adresse, die gewöhnliche Plex-Apps erreichen.',
  look: [
    'Zähle die, die heute außerhalb deines Zuhauses zuschauen, nicht die, die es eines Tages tun könnten.',
  ],
  findings: {
    own: {
      answer: 'Nur ich oder Leute, deren Geräte ich einrichte',
      says: 'Zugeschaut werden soll nur auf Geräten, die der Besitzer einrichtet.',
    },
    others: {
      answer: 'Auch andere, die nichts installieren werden',
      says: 'Auch Leute, die nichts installieren, sollen zuschauen.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wer zuschauen soll, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
