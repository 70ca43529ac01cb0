/** The formats a report can be written in, the usual one first. */
export const formatIds = ['markdown', 'bbcode', 'plain'] as const;
export type FormatId = (typeof formatIds)[number];
