import { defineChoice } from '../../model/choice.ts';

/** What the person sees when it fails. Asked first, so that nobody changes a router for a subscription. */
export const symptom = defineChoice({
  id: 'symptom',
  layer: 'client-app',
  findings: {
    'cannot-connect': {},
    indirect: {},
    'plays-poorly': {},
    'one-device': {},
    'only-at-home': {},
    'asks-for-pass': { suspects: ['account'] },
    'only-plex-web': { suspects: ['client-app'] },
    'own-name': {},
    works: {},
  },
});
