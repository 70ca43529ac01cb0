import type { viewerPlace } from '../../../checks/viewer-place/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof viewerPlace> = {
  title: 'Wo der Zuschauer ist',
  question: 'Wo ist das Gerät, das einen Pass verlangt?',
  why: 'Unterwegs verlangt Plex einen Pass. Wird zu Hause einer verlangt, hält Plex einen lokalen Zuschauer für einen von außen.',
  look: [
    'Ist dieses Gerät in diesem Moment im selben WLAN oder kabelgebundenen Netz wie der Server?',
  ],
  findings: {
    away: {
      answer: 'Unterwegs oder mit mobilen Daten',
      says: 'Der Zuschauer, von dem ein Pass verlangt wird, ist unterwegs.',
    },
    home: {
      answer: 'Zu Hause, im selben Netz wie der Server',
      says: 'Von einem Zuschauer zu Hause wird ein Pass verlangt.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wo der Zuschauer war, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
