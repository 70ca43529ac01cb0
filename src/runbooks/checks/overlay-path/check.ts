import { defineChoice } from '../../model/choice.ts';

/** Whether a private network goes straight or through its own relay. */
export const overlayPath = defineChoice({
  id: 'overlay-path',
  layer: 'internet',
  findings: {
    relayed: { suspects: ['internet'] },
    direct: {},
  },
});
