import type { uploadRoom } from '../../../checks/upload-room/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof uploadRoom> = {
  title: 'Luft im Upload',
  question: 'Ist dein Upload zu Hause größer als das, was gestreamt wird?',
  why: 'Alles, was irgendjemand unterwegs ansieht, muss durch deinen Upload hinaus, und der ist an vielen Anschlüssen viel kleiner als der Download.',
  look: [
    'Während niemand streamt: Mach zu Hause einen Speedtest, wenn möglich per Kabel, und lies die Zahl für den Upload ab.',
    'Während es läuft: Plex Web › Dashboard zeigt die Bandbreite des Streams. Zähle alle Streams nach außen zusammen.',
    'Die Bitrate der Datei selbst ist ein Durchschnitt. Szenen mit viel Bewegung brauchen eine Zeit lang viel mehr; knapp passend ist deshalb zu wenig.',
    'Sendet zur gleichen Zeit noch etwas anderes, etwa eine Sicherung oder eine Kamera?',
  ],
  findings: {
    enough: {
      answer: 'Ja, bei Weitem',
      says: 'Der Upload zu Hause ist viel größer als der Stream.',
    },
    'too-small': {
      answer: 'Nein, oder nur knapp',
      says: 'Der Upload zu Hause ist kleiner als der Stream oder gerade so groß.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob der Upload zu Hause genügt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
