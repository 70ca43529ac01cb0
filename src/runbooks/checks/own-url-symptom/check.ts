import { defineChoice } from '../../model/choice.ts';

/** What is seen to fail with an address of one’s own. */
export const ownUrlSymptom = defineChoice({
  id: 'own-url-symptom',
  layer: 'client-app',
  findings: {
    'not-reached': { suspects: ['internet', 'server'] },
    'red-but-plays': { clears: ['internet'] },
    'viewers-alike': { clears: ['internet'], suspects: ['server'] },
    'no-sign-in': { clears: ['internet'], suspects: ['server'] },
  },
});
