import type { withoutExtensions } from '../../../checks/without-extensions/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof withoutExtensions> = {
  title: 'Ohne Erweiterungen',
  question: 'Findet app.plex.tv den Server, wenn alle Erweiterungen ausgeschaltet sind?',
  why: 'Erweiterungen gegen Tracker oder gegen Websites, die in dein Heimnetz hineinsehen, können plex.direct blockieren und sagen nichts dazu.',
  look: [
    'Ein frisches Browser-Profil oder ein Gastfenster: Dort laufen keine Erweiterungen. Fragt der Browser nach dem lokalen Netz, erlaube es; abgelehnt sieht das genauso aus wie eine Erweiterung.',
    'Ein privates Fenster genügt nur, wenn dort keine Erweiterung erlaubt wurde. Nach dem lokalen Netz fragt der Browser auch dort neu.',
  ],
  findings: {
    works: {
      answer: 'Ja, ohne sie geht es',
      says: 'Ohne Erweiterungen geht Plex im Browser.',
    },
    fails: {
      answer: 'Nein, auch dann geht es nicht',
      says: 'Auch ohne Erweiterungen geht Plex im Browser nicht.',
    },
    unknown: {
      answer: 'Ich kann es nicht ausprobieren',
      says: 'Ob Erweiterungen eine Rolle spielen, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
