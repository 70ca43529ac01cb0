import { defineChoice } from '../../model/choice.ts';

/** Whether Plex in a browser works without extensions. */
export const withoutExtensions = defineChoice({
  id: 'without-extensions',
  layer: 'client-app',
  findings: {
    works: { suspects: ['client-app'] },
    fails: {},
  },
});
