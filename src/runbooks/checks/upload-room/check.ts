import { defineChoice } from '../../model/choice.ts';

/** Whether the home’s upload holds what is streamed. */
export const uploadRoom = defineChoice({
  id: 'upload-room',
  layer: 'carrier',
  findings: {
    enough: { clears: ['carrier'] },
    'too-small': { suspects: ['carrier'] },
  },
});
