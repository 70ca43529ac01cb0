import { defineChoice } from '../../model/choice.ts';

/** Which private address Plex tells its apps. */
export const privateAddress = defineChoice({
  id: 'private-address',
  layer: 'lan-address',
  findings: {
    home: {},
    inner: { suspects: ['lan-address'] },
    'other-interface': { suspects: ['lan-address'] },
  },
});
