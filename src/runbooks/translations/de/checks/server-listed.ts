import type { serverListed } from '../../../checks/server-listed/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof serverListed> = {
  title: 'Der Server in der Liste',
  question: 'Steht dein Server auf dem betroffenen Gerät in der Liste?',
  why: 'Ein Server, der nicht in der Liste steht, ist für das Konto auf diesem Gerät nicht freigegeben. Steht er in der Liste und ist nicht erreichbar, liegt es an der Verbindung.',
  look: [
    'Öffne in dieser App die Liste der Quellen, in vielen unter „More“.',
    'Sieh auf einem gemeinsam benutzten Gerät nach, wer angemeldet ist: In einem Plex Home wechselt man zwischen Benutzern.',
  ],
  findings: {
    yes: {
      answer: 'Ja, und er ist nicht erreichbar',
      says: 'Auf dem betroffenen Gerät steht der Server in der Liste.',
    },
    'asks-for-pass': {
      answer: 'Ja, und beim Drücken auf Play wird ein Pass verlangt',
      says: 'Auf diesem Gerät steht der Server in der Liste, und die App verlangt einen Pass.',
    },
    no: {
      answer: 'Nein',
      says: 'Auf dem betroffenen Gerät steht der Server nicht in der Liste.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob der Server in der Liste steht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
