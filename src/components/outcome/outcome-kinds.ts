import type { Outcome } from '../../runbooks/model/tree.ts';

/** What an outcome of each kind is called: on its page, in a preview; and what its certainties are about. */
export const outcomeKindWords: Readonly<
  Record<Outcome['kind'], { label: string; kind: string; certain: string }>
> = {
  cause: { label: 'The cause', kind: 'Cause', certain: 'How to be sure it is this' },
  undecided: { label: 'No cause yet', kind: 'No cause yet', certain: 'What is missing' },
  works: { label: 'No fault', kind: 'No fault', certain: 'What this does not prove' },
  way: { label: 'Your way in', kind: 'Way in', certain: 'Before you begin' },
  handover: {
    label: 'Other questions',
    kind: 'Other questions',
    certain: 'Before you go there',
  },
};
