import { defineChoice } from '../../model/choice.ts';

/** Whether the server can convert as fast as the video plays. */
export const conversionSpeed = defineChoice({
  id: 'conversion-speed',
  layer: 'server',
  findings: {
    'at-limit': { suspects: ['server'] },
    'has-room': {},
  },
});
