import { defineChoice } from '../../model/choice.ts';

/** Who asked for a smaller picture. */
export const qualityLimit = defineChoice({
  id: 'quality-limit',
  layer: 'server',
  findings: {
    app: { suspects: ['client-app'] },
    server: { suspects: ['server'] },
    none: {},
  },
});
