import type { FormatId } from '../../runbooks/post/format-ids.ts';

/** The formats of a report, as a person picks them. */
export const formatWording: Record<FormatId, { name: string; where: string }> = {
  markdown: { name: 'Markdown', where: 'Reddit, Discourse, GitHub' },
  bbcode: { name: 'BBCode', where: 'phpBB, XenForo' },
  plain: { name: 'Plain text', where: 'anywhere else' },
};
