import { defineChoice } from '../../model/choice.ts';

/** What the person sees at home. Asked first: each answer has its own cheapest separator. */
export const homeSymptom = defineChoice({
  id: 'home-symptom',
  layer: 'client-app',
  findings: {
    'seen-as-remote': {},
    'not-found': {},
    'only-browser': { suspects: ['client-app'] },
    'own-public-address': { suspects: ['router'] },
    'one-address-for-all': { suspects: ['router'] },
  },
});
