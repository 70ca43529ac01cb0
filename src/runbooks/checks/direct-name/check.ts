import { defineChoice } from '../../model/choice.ts';

/** Whether the home’s DNS gives out the plex.direct name of the server’s home address. */
export const directName = defineChoice({
  id: 'direct-name',
  layer: 'router',
  findings: {
    resolves: {},
    filtered: { suspects: ['router'] },
    nowhere: {},
  },
});
