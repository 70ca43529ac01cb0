import type { ownUrlSymptom } from '../../../checks/own-url-symptom/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof ownUrlSymptom> = {
  title: 'Was du siehst',
  question: 'Was siehst du mit deiner eigenen Adresse?',
  why: 'Ein versperrter Weg hinein, eine rote Seite, Zuschauer, die alle gleich aussehen, und ein Server, der von niemandem eine Anmeldung verlangt, haben nichts gemeinsam als deine eigene Adresse. Jedes davon hat eigene Ursachen.',
  look: [
    'Unterwegs, über mobile Daten: Kommt eine App hinein, und steht im Dashboard „Indirect“, während sie abspielt?',
    'Die Adresse, die das Dashboard neben jemandem zeigt, der unterwegs schaut.',
    'Öffne in einem privaten Fenster, in dem niemand bei Plex angemeldet ist, https://, dahinter den Namen aus deiner Adresse, dahinter :443/web. Erscheinen Mediatheken?',
  ],
  findings: {
    'not-reached': {
      answer:
        'Apps kommen nicht hinein oder spielen „Indirect“ ab; oder ich habe es gerade erst eingerichtet',
      says: 'Apps nehmen nicht den Weg über die eigene Adresse, oder er wurde gerade erst eingerichtet.',
    },
    'red-but-plays': {
      answer: 'Apps unterwegs spielen ab, ohne „Indirect“, aber die Seite von Plex ist rot',
      says: 'Apps spielen über die eigene Adresse ab, und in Plex ist die Seite Remote Access rot.',
    },
    'viewers-alike': {
      answer: 'Leute unterwegs erscheinen alle mit einer Adresse oder als lokal',
      says: 'Das Dashboard zeigt Leute unterwegs mit ein und derselben Adresse oder als lokal.',
    },
    'no-sign-in': {
      answer: 'Der Server öffnet sich in einem privaten Fenster ohne jede Anmeldung',
      says: 'Über die eigene Adresse öffnet sich der Server ohne Anmeldung.',
    },
    unknown: {
      answer: 'Ich bin nicht sicher',
      says: 'Was mit der eigenen Adresse nicht geht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
