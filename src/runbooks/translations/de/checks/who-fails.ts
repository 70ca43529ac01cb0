import type { whoFails } from '../../../checks/who-fails/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof whoFails> = {
  title: 'Bei wem es nicht geht',
  question: 'Bei wem geht es nicht?',
  why: 'Kommt überhaupt jemand herein, ist der Weg in dein Heimnetz offen. Worin sich die, die hereinkommen, von den anderen unterscheiden, zeigt, was noch bleibt.',
  look: [
    'Probiere dasselbe Konto auf einem Handy über mobile Daten und in einem Browser unter app.plex.tv.',
    'Frag, ob dort auch die Server anderer Leute nicht gehen.',
  ],
  findings: {
    'one-place': {
      answer: 'Unterwegs, aber nur an einem Ort oder in einem Netz',
      says: 'Es scheitert nur von einem Netz aus.',
    },
    'only-at-home': {
      answer: 'Nur bei mir zu Hause',
      says: 'Unterwegs geht es, zu Hause nicht.',
    },
    'one-app': {
      answer: 'Nur in einer App oder auf einer Art von Gerät',
      says: 'Es scheitert nur in einer App oder auf einer Art von Gerät.',
    },
    everyone: { answer: 'Bei allen, überall', says: 'Es scheitert bei allen, überall.' },
    nobody: {
      answer: 'Bei niemandem: Jetzt geht es',
      says: 'Es geht bei allen, die es versucht haben.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Bei wem es nicht geht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
