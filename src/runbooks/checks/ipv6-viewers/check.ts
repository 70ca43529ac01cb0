import { defineChoice } from '../../model/choice.ts';

/** Whether every viewer has IPv6. */
export const ipv6Viewers = defineChoice({
  id: 'ipv6-viewers',
  layer: 'client-network',
  findings: {
    all: {},
    'not-all': {},
  },
});
