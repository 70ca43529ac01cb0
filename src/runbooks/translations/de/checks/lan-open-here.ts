import type { lanOpenHere } from '../../../checks/lan-open-here/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof lanOpenHere> = {
  title: 'Die Heimadresse auf dem betroffenen Gerät',
  question: 'Öffnet sich die Heimadresse des Servers auf dem betroffenen Gerät?',
  why: 'Das lässt Namen, Zertifikate und die Listen von Plex weg. Öffnet sie sich, ist der Weg durch dein Heimnetz in Ordnung.',
  look: [
    'In einem Browser auf dem betroffenen Gerät: http://, dahinter die Heimadresse des Servers, dahinter :32400/web.',
    'Nichts oder eine leere Seite? Versuch stattdessen https:// und geh über die Warnung zum Zertifikat hinweg: Der Server besteht vielleicht auf sicheren Verbindungen.',
    'Ein Fernseher ohne Browser: Nimm ein Handy im selben WLAN oder am selben Kabel.',
  ],
  findings: {
    yes: {
      answer: 'Ja, Plex öffnet sich',
      says: 'Auf dem betroffenen Gerät öffnet sich der Server unter seiner Heimadresse.',
    },
    no: {
      answer: 'Nein, sie öffnet sich nicht',
      says: 'Auf dem betroffenen Gerät öffnet sich der Server unter seiner Heimadresse nicht.',
    },
    unknown: {
      answer: 'Das kann ich nicht ausprobieren',
      says: 'Ob sich die Heimadresse auf dem betroffenen Gerät öffnet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
