import type { deviceClock } from '../../../checks/device-clock/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof deviceClock> = {
  title: 'Die Uhr des Geräts',
  question: 'Stimmen Datum und Jahr auf dem betroffenen Gerät?',
  why: 'Ein Zertifikat gilt von einem Tag bis zu einem anderen. Steht die Uhr eines Geräts außerhalb dieser Tage, lehnt es das Zertifikat ab.',
  look: [
    'Das Datum in den Einstellungen des Geräts, samt Jahr. Ein Gerät, das lange ohne Strom war, kann um Jahre zurückgefallen sein.',
  ],
  findings: {
    right: {
      answer: 'Ja',
      says: 'Die Uhr des Geräts stimmt.',
    },
    wrong: {
      answer: 'Nein',
      says: 'Die Uhr des Geräts geht falsch.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob die Uhr des Geräts stimmt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
