import { bbcode } from './bbcode.ts';
import type { FormatId } from './format-ids.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import type { Post } from './post.ts';

/** Writes a report in each format. All say the same. */
export const formats: Readonly<Record<FormatId, (post: Post) => string>> = {
  markdown,
  bbcode,
  plain,
};
