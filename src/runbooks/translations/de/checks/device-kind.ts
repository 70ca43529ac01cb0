import type { deviceKind } from '../../../checks/device-kind/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof deviceKind> = {
  title: 'Die Art des Geräts',
  question: 'Was für ein Gerät ist es?',
  why: 'Browser haben Erweiterungen, Handys haben ein eigenes DNS, und alte Fernseher haben Zertifikate, die niemand erneuert.',
  look: [
    'Denk an die App, die nicht geht, nicht an das Gerät, auf dem sie läuft: app.plex.tv auf einem Laptop ist ein Browser.',
  ],
  findings: {
    browser: {
      answer: 'Ein Browser',
      says: 'Betroffen ist ein Browser.',
    },
    phone: {
      answer: 'Ein Handy oder Tablet oder eine Box mit Android',
      says: 'Betroffen ist ein Handy, ein Tablet oder eine Android-Box.',
    },
    old: {
      answer: 'Ein Fernseher, eine Konsole oder eine Box, für die es keine Updates mehr gibt',
      says: 'Betroffen ist ein Gerät, für das es keine Updates mehr gibt.',
    },
    other: {
      answer: 'Etwas anderes',
      says: 'Betroffen ist eine andere Art von Gerät.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Welche Art von Gerät betroffen ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
