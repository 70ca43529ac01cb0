import type { badPlayback } from '../../../checks/bad-playback/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof badPlayback> = {
  title: 'Was nicht stimmt',
  question: 'Was siehst du bei der Wiedergabe?',
  why: 'Ein Bild, das stehen bleibt, hat andere Ursachen als ein Bild, das unscharf ist. Das gilt sogar am selben Anschluss.',
  look: ['Spiel unterwegs einen Film fünf Minuten lang ab.', 'Lies jede Meldung Wort für Wort.'],
  findings: {
    stops: {
      answer: 'Es bleibt immer wieder stehen, um zu laden, oder es ruckelt',
      says: 'Das Video läuft und bleibt immer wieder stehen, um zu laden.',
    },
    blurred: {
      answer: 'Es läuft durch, aber das Bild ist unscharf',
      says: 'Das Video läuft durch, aber das Bild ist unscharf.',
    },
    'never-starts': {
      answer: 'Titel erscheinen, aber kein Video fängt an',
      says: 'Die Mediathek öffnet sich, aber kein Video fängt an.',
    },
    'not-powerful': {
      answer: 'Eine Meldung, dass der Server zum Umwandeln nicht stark genug ist',
      says: 'Plex meldet, dass der Server nicht stark genug ist, um das Video umzuwandeln.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Was mit dem Bild nicht stimmt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
