import type { FormatId } from './format-ids.ts';
import { formats } from './formats.ts';
import { makePost, type PostMatter } from './post.ts';
import type { PostWords } from './words.ts';

/**
 * Writes the report of a diagnosis in one format.
 * @returns The whole text, as it is to be pasted.
 */
export function writePost(matter: PostMatter, words: PostWords, format: FormatId): string {
  return formats[format](makePost(matter, words));
}
