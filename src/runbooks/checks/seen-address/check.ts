import { defineChoice } from '../../model/choice.ts';

/** Which address the server sees a viewer at home come from. */
export const seenAddress = defineChoice({
  id: 'seen-address',
  layer: 'server',
  findings: {
    own: {},
    shared: { suspects: ['router'] },
    public: {},
    overlay: { suspects: ['client-network'] },
    indirect: {},
  },
});
