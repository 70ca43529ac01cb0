import { bbcode } from './bbcode.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import type { Post } from './post.ts';

/** The formats a report can be written in. */
export const formatIds = ['markdown', 'bbcode', 'plain'] as const;
export type FormatId = (typeof formatIds)[number];

/** Writes a report in each format. All say the same. */
export const formats: Readonly<Record<FormatId, (post: Post) => string>> = {
  markdown,
  bbcode,
  plain,
};
