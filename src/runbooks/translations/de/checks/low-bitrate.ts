import type { lowBitrate } from '../../../checks/low-bitrate/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof lowBitrate> = {
  title: 'Eine niedrige Bitrate',
  question: 'Reicht dir 1 Mbit/s, oder 2 Mbit/s mit einem Plex Pass?',
  why: 'Plex Relay ist schon da und kommt durch jedes NAT. Es ist auf diese Rate begrenzt, egal was dein Anschluss kann, und Downloads macht es nicht.',
  look: [
    'Spiel zu Hause einen Film ab und stell seine Qualität auf 2 Mbit/s oder weniger. Was du siehst, ist das, was Relay liefert.',
    'Musik passt leicht hinein. Einen Film wandelt dein Server zuerst um. Er braucht also die Leistung dafür.',
  ],
  findings: {
    enough: {
      answer: 'Ja',
      says: 'Die niedrige Bitrate von Relay reicht.',
    },
    'too-little': {
      answer: 'Nein, oder ich will Downloads',
      says: 'Die niedrige Bitrate von Relay reicht nicht.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob eine niedrige Bitrate reicht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
