import type { conversionSpeed } from '../../../checks/conversion-speed/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof conversionSpeed> = {
  title: 'Ob der Server mitkommt',
  question: 'Wie ausgelastet ist der Prozessor des Servers, während das Video stehen bleibt?',
  why: 'Geht das Umwandeln langsamer, als das Video läuft, hat die App nichts mehr zu zeigen. Dann ist kein Anschluss schuld.',
  look: [
    'Die Kurve des Prozessors im Dashboard oder die des Rechners selbst: Task Manager unter Windows, Activity Monitor auf dem Mac, top unter Linux.',
    'Spiel zu Hause denselben Film ab, mit derselben niedrigen Qualität, von Hand gewählt. Bleibt er auch dort stehen, hat der Anschluss nichts damit zu tun.',
  ],
  findings: {
    'at-limit': {
      answer: 'Am Anschlag, oder es bleibt bei derselben Qualität auch zu Hause stehen',
      says: 'Der Prozessor des Servers ist beim Umwandeln am Anschlag.',
    },
    'has-room': {
      answer: 'Er hat reichlich Luft',
      says: 'Der Server hat beim Umwandeln noch Luft.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wie ausgelastet der Server beim Umwandeln ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
