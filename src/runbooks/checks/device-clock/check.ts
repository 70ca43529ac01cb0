import { defineChoice } from '../../model/choice.ts';

/** Whether the device’s clock is right. */
export const deviceClock = defineChoice({
  id: 'device-clock',
  layer: 'client-app',
  findings: {
    right: {},
    wrong: { suspects: ['client-app'] },
  },
});
