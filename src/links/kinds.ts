/**
 * What a link can lead to, and the word for it. Where two things would get the same short form, the
 * kind that stands first here gets it.
 */
export const linkKinds = {
  cause: 'Cause',
  step: 'Step',
  check: 'Check',
  guide: 'Guide',
  runbook: 'Runbook',
  page: 'Page',
  family: 'Router',
  vendor: 'Router maker',
  'router-job': 'Router job',
  'family-job': 'Router job',
  outcome: 'Outcome',
  question: 'Question',
  tree: 'Decision tree',
  evidence: 'Evidence',
  command: 'Command',
  correction: 'Correction',
  heading: 'Part of a page',
  finding: 'Finding',
} as const;
export type LinkKind = keyof typeof linkKinds;
