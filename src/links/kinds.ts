/** What a link can lead to. Where two things would get the same short form, the kind that stands first here gets it. */
export const linkKinds = [
  'cause',
  'step',
  'check',
  'guide',
  'runbook',
  'page',
  'family',
  'vendor',
  'router-job',
  'family-job',
  'outcome',
  'question',
  'tree',
  'evidence',
  'command',
  'correction',
  'heading',
  'finding',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** The word for each kind. */
export type LinkKindWords = Readonly<Record<LinkKind, string>>;
