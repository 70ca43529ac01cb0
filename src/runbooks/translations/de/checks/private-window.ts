import type { privateWindow } from '../../../checks/private-window/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof privateWindow> = {
  title: 'Ohne Erweiterungen',
  question: 'Geht es ohne Erweiterungen, in einem privaten Fenster oder in einem anderen Browser?',
  why: 'Eine Erweiterung, die die Privatsphäre schützt, kann den Namen des Servers, der auf plex.direct endet, für einen Tracker halten. Die Seite selbst öffnet sich, nur der Server bleibt weg.',
  look: [
    'Öffne ein privates Fenster, melde dich bei app.plex.tv an und spiel etwas ab. Die meisten Browser lassen dort Erweiterungen weg, außer denen, die du erlaubt hast.',
    'Oder schalte alle Erweiterungen für diese eine Website aus.',
  ],
  findings: {
    works: { answer: 'Ja, dort geht es', says: 'Ohne Erweiterungen geht es.' },
    same: {
      answer: 'Nein, auch dort geht es nicht',
      says: 'Auch ohne Erweiterungen geht es nicht.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob eine Erweiterung im Weg steht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
