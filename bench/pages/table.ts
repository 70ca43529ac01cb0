import type { Measured, Row } from '../../src/components/page-weight/measured.ts';
import { table } from '../markdown.ts';

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

const line = (name: string, row: Row): string[] => [
  name,
  ...[row.html, row.css, row.js, row.fonts, row.other, row.total].map(kB),
  String(row.requests),
];

/** All that was measured, as Markdown. */
export function toMarkdown({
  day,
  browser,
  machine,
  subjects,
  same,
  own,
  lighthouse,
  answers,
}: Measured): string {
  const head = ['', 'HTML', 'CSS', 'JS', 'fonts', 'other', 'kB in all', 'requests'];
  const { scriptMs, drawingMs } = answers;
  return [
    `Measured on ${day} in ${browser}, ${machine.cores} cores (${machine.processor}): kB in Brotli, an empty cache, nothing touched.`,
    subjects.map(({ name, about }) => `- ${name}: ${about}`).join('\n'),
    table(
      head,
      same.map((row) => line(row.subject, row)),
    ),
    table(
      head,
      own.map((row) => line(row.page, row)),
    ),
    table(
      [lighthouse.version, 'performance', 'accessibility', 'best practices', 'SEO'],
      lighthouse.pages.map(({ page, performance, accessibility, bestPractices, seo }) => [
        page,
        ...[performance, accessibility, bestPractices, seo].map(String),
      ]),
    ),
    `An answer, ${answers.count} times, the processor ${answers.slowdown} times slower: scripts ${scriptMs.median.toFixed(1)} ms (at most ${scriptMs.high.toFixed(1)}), styles and layout ${drawingMs.median.toFixed(1)} ms (at most ${drawingMs.high.toFixed(1)}).`,
  ].join('\n\n');
}
