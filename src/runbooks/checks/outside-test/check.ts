import { defineChoice } from '../../model/choice.ts';

/** What a port tester on another site said, started from home, where our companion cannot look in. */
export const outsideTest = defineChoice({
  id: 'outside-test',
  layer: 'router',
  findings: {
    open: { clears: ['internet'], partial: true },
    closed: { suspects: ['router', 'carrier', 'host-firewall'] },
  },
});
