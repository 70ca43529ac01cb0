import type { Page } from '../page.ts';

/** A page as a file of Markdown: title and description above, as JSON, which is YAML. */
export const markdownFile = ({ title, description, markdown }: Page): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${markdown}\n`;
