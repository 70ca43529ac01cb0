import { defineChoice } from '../../model/choice.ts';

/** Whether the provider gives a public IPv4 address. */
export const providerOffer = defineChoice({
  id: 'provider-offer',
  layer: 'carrier',
  findings: {
    yes: {},
    no: {},
  },
});
