import type { deviceSays } from '../../../checks/device-says/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof deviceSays> = {
  title: 'Was das Gerät meldet',
  question: 'Was zeigt das betroffene Gerät?',
  why: 'Ein Name, der nicht gefunden wird, ein Zertifikat, das abgelehnt wird, und ein Server, der nicht in der Liste steht, sind drei verschiedene Fehler.',
  look: [
    'Schreib jedes Wort vom Bildschirm ab.',
    'Hat das Gerät einen Browser, öffne dort app.plex.tv. Ein Browser nennt den Fehler deutlicher als eine App.',
  ],
  findings: {
    'name-not-found': {
      answer: 'ERR_NAME_NOT_RESOLVED, oder dass ein Name oder Server nicht gefunden wurde',
      says: 'Auf dem betroffenen Gerät wird ein Name nicht gefunden.',
    },
    certificate: {
      answer: 'Etwas über ein Zertifikat, eine sichere Verbindung oder das Datum',
      says: 'Auf dem betroffenen Gerät wird ein Zertifikat abgelehnt.',
    },
    'not-listed': {
      answer: 'Der Server steht gar nicht in der Liste',
      says: 'Auf dem betroffenen Gerät steht der Server nicht in der Liste.',
    },
    'asks-for-pass': {
      answer: 'Es verlangt einen Plex Pass oder einen Remote Watch Pass',
      says: 'Die App auf dem betroffenen Gerät verlangt einen Pass.',
    },
    'no-connection': {
      answer: 'Der Server steht in der Liste, ist aber nicht erreichbar',
      says: 'Auf dem betroffenen Gerät steht der Server in der Liste, ist aber nicht erreichbar.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Was das betroffene Gerät zeigt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
