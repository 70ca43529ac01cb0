import type { serverMoved } from '../../../checks/server-moved/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof serverMoved> = {
  title: 'Ein Umzug, bevor es anfing',
  question:
    'Fing es an, als Plex auf einen anderen Rechner kam oder aus einer Sicherung zurückgespielt wurde?',
  why: 'Was sich ein Server von seinem alten Ort merkt, kann den Umzug überdauern. Das ist selten; stelle diese Frage deshalb zuletzt.',
  look: [
    'Die letzten Tage, bevor es rot wurde: ein anderer Rechner oder eine andere Festplatte, eine zurückgespielte Sicherung, ein neuer Container mit dem alten Datenordner, ein anderes Zuhause.',
  ],
  findings: {
    moved: {
      answer: 'Ja, es war gleich danach',
      says: 'Es fing an, gleich nachdem die Daten des Servers an einen anderen Ort gekommen waren.',
    },
    'not-moved': {
      answer: 'Nein, nichts ist umgezogen',
      says: 'Bevor es anfing, ist nichts umgezogen.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob ein Umzug vorausging, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
