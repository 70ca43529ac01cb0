import type { plexStatus } from '../../../checks/plex-status/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof plexStatus> = {
  title: 'Was Plex selbst sagt',
  question: 'Was zeigt Plex unter Settings › Remote Access?',
  why: 'Der Text allein ist mehrdeutig: Dieselbe rote Zeile erscheint, wenn Remote Access bloß ausgeschaltet ist, und Grün ist kein Beweis. Im Vergleich mit einer Verbindung von außen sagt er viel.',
  look: [
    'Öffne zu Hause Plex Web, dann Settings (der Schraubenschlüssel), dann Remote Access unter dem Namen des Servers.',
    'Bleib eine Minute auf der Seite: Manche Server werden erst grün und etwa 30 Sekunden später rot.',
  ],
  findings: {
    accessible: {
      answer: 'Grün: „Fully accessible outside your network“',
      says: 'Plex zeigt „Fully accessible outside your network“.',
    },
    'not-available': {
      answer: 'Rot: „Not available outside your network“, und Remote Access ist eingeschaltet',
      says: 'Plex zeigt „Not available outside your network“, obwohl Remote Access eingeschaltet ist.',
    },
    'green-then-red': {
      answer: 'Erst grün, nach etwa einer halben Minute rot',
      says: 'Plex wird grün, dann rot: Sein eigener Test von außen ist gescheitert.',
    },
    off: {
      answer: 'Remote Access ist ausgeschaltet: Auf dem Knopf steht „Enable Remote Access“',
      says: 'Remote Access ist in Plex ausgeschaltet.',
    },
    unknown: { answer: 'Das kann ich nicht sagen', says: 'Was Plex zeigt, ist nicht bekannt.' },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
