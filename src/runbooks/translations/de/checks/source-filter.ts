import type { sourceFilter } from '../../../checks/source-filter/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof sourceFilter> = {
  title: 'Ein Filter nach Land oder Adresse',
  question: 'Lässt dein Router oder deine Firewall nur manche Länder oder Adressen herein?',
  why: 'Ein Test von außen kam herein, der von Plex vielleicht nicht: Plex prüft von anderen Adressen aus als dieser Test, und auch von anderen als denen deiner Zuschauer.',
  look: [
    'Geoblocking, IP-Filter, Bedrohungsliste oder Erlaubnisliste auf dem Router, einer Firewall oder dem Server.',
  ],
  findings: {
    yes: {
      answer: 'Ja, es gibt so einen Filter',
      says: 'Ein Filter lässt nur manche Länder oder Adressen herein.',
    },
    no: { answer: 'Nein', says: 'Nichts filtert nach Land oder Adresse.' },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob etwas nach Adressen filtert, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
