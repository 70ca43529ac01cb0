import { defineChoice } from '../../model/choice.ts';

/** For whom it fails when the path itself is open. */
export const whoFails = defineChoice({
  id: 'who-fails',
  layer: 'client-app',
  findings: {
    'one-place': { suspects: ['client-network'] },
    'one-app': { suspects: ['client-app'] },
    'only-at-home': { suspects: ['router'] },
    everyone: { suspects: ['account'] },
    nobody: {},
  },
});
