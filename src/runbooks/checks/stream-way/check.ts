import { defineChoice } from '../../model/choice.ts';

/** Which way the stream takes, as the server’s dashboard tells it. */
export const streamWay = defineChoice({
  id: 'stream-way',
  layer: 'internet',
  findings: {
    indirect: {},
    direct: {},
    overlay: {},
  },
});
