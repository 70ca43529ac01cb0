import { defineChoice } from '../../model/choice.ts';

/** Which address the name of the custom URL leads to, compared with the one that is meant. */
export const nameResolves = defineChoice({
  id: 'name-resolves',
  layer: 'internet',
  findings: {
    home: {},
    meant: {},
    private: { suspects: ['internet', 'carrier'] },
    other: { suspects: ['internet'] },
    'ipv6-other': { suspects: ['internet'] },
    no: { suspects: ['internet'] },
  },
});
