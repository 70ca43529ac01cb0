import { defineChoice } from '../../model/choice.ts';

/** What a client gets that asks as Plex’s apps do. */
export const strictAnswer = defineChoice({
  id: 'strict-answer',
  layer: 'internet',
  findings: {
    plex: { clears: ['internet'] },
    certificate: { suspects: ['internet'] },
    other: { suspects: ['host-firewall'] },
  },
});
