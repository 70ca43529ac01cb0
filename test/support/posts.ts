/** Reports to post, as the page makes them. */
import { diagnoseWords } from '../../src/components/diagnose/words.ts';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import type { Runbook } from '../../src/runbooks/model/runbook.ts';
import { formatIds } from '../../src/runbooks/post/format-ids.ts';
import { formats } from '../../src/runbooks/post/formats.ts';
import { makePost, type Post, type PostMatter } from '../../src/runbooks/post/post.ts';
import { ownPostWords, type PostWords } from '../../src/runbooks/post/words.ts';

const known = new Map<Runbook, PostWords>();

/** All words of a runbook’s reports. */
export function postWords(runbook: Runbook): PostWords {
  const words = known.get(runbook) ?? { ...diagnoseWords(runbook), ...ownPostWords(runbook) };
  known.set(runbook, words);
  return words;
}

/** The report of the evidence about a home. */
export function postOf(
  runbook: Runbook,
  evidence: Case['evidence'],
  more: Partial<PostMatter> = {},
): Post {
  const { checks } = runbook;
  return makePost(
    {
      checks,
      evidence,
      diagnosis: diagnose(runbook, evidence),
      origin: 'https://hopwise.example',
      ...more,
    },
    postWords(runbook),
  );
}

/** A report in all its formats, one after the other. */
export const writtenIn = (post: Post): string[] => formatIds.map((format) => formats[format](post));
