import { defineChoice } from '../../model/choice.ts';

/** Whether signing out and in changes it. */
export const afterSignIn = defineChoice({
  id: 'after-sign-in',
  layer: 'client-app',
  findings: {
    works: { suspects: ['client-app'] },
    same: {},
  },
});
