import { defineChoice } from '../../model/choice.ts';

/** What kind of device fails. */
export const deviceKind = defineChoice({
  id: 'device-kind',
  layer: 'client-app',
  findings: {
    browser: {},
    phone: {},
    old: {},
    other: {},
  },
});
