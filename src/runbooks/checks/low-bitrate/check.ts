import { defineChoice } from '../../model/choice.ts';

/** Whether the rate of Relay is enough. */
export const lowBitrate = defineChoice({
  id: 'low-bitrate',
  layer: 'internet',
  findings: {
    enough: {},
    'too-little': {},
  },
});
