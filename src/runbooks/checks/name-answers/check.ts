import { defineChoice } from '../../model/choice.ts';

/** What answers at the custom URL, opened from outside. */
export const nameAnswers = defineChoice({
  id: 'name-answers',
  layer: 'internet',
  findings: {
    plex: { clears: ['internet', 'server'] },
    'error-page': { suspects: ['host-firewall', 'server'] },
    'certificate-warning': { suspects: ['internet'] },
    'no-answer': { suspects: ['internet', 'client-network'] },
  },
});
