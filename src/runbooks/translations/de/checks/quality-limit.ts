import type { qualityLimit } from '../../../checks/quality-limit/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof qualityLimit> = {
  title: 'Wer die Qualität begrenzt',
  question: 'Wo ist ein Limit für die Qualität eingestellt?',
  why: 'Ein unscharfes Bild, das der Server umwandelt, hat jemand verlangt: die App, die Einstellungen des Servers oder eine App, die die Qualität von selbst senkt, weil zu wenig durchkommt.',
  look: [
    'Die App, die abspielt: ihre Einstellungen, unter „Quality“ oder „Video“. In vielen Apps heißt der Eintrag „Remote Quality“ oder „Maximum Remote Quality“.',
    'Dasselbe Menü: Ist „Automatically Adjust Quality“ eingeschaltet?',
    'Der Server: Plex Web › Settings › Remote Access, „Limit remote stream bitrate“ und „Internet upload speed“.',
  ],
  findings: {
    app: {
      answer: 'In der App: eine niedrige Zahl bei der Qualität für unterwegs',
      says: 'Die App verlangt unterwegs eine niedrige Qualität.',
    },
    server: {
      answer: 'Auf dem Server: ein niedriges Limit für Streams nach außen',
      says: 'Der Server begrenzt, was nach außen gesendet wird.',
    },
    none: {
      answer: 'An keiner der beiden Stellen ein Limit, oder die App passt von selbst an',
      says: 'Es ist kein Limit eingestellt, oder die App passt von selbst an; höchstwahrscheinlich kommt also durch einen der beiden Anschlüsse zu wenig durch.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wer die Qualität begrenzt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
