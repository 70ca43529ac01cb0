import type { Measured } from '../../src/components/build-speed/measured.ts';

/** A table of Markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const figure = (value: number | undefined, places: number): string => value?.toFixed(places) ?? '–';

/** All that was measured, as Markdown. */
export function toMarkdown({
  day,
  machine,
  rounds,
  subjects,
  floor,
  rows,
  failures,
}: Measured): string {
  return [
    `Measured on ${day}: ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, Node.js ${machine.node}. ${rounds} rounds, the generators in turn; median (lowest–highest).`,
    subjects.map(({ name, about }) => `- ${name}: ${about}`).join('\n'),
    table(
      ['', 'pages', 's', 'ms a page', 'ms each page more', `of ${floor}`, 'peak MB', 'output MB'],
      rows.map((row) => [
        row.subject,
        String(row.pages),
        `${figure(row.seconds.median, 1)} (${figure(row.seconds.low, 1)}–${figure(row.seconds.high, 1)})`,
        figure(row.msPerPage, 1),
        figure(row.marginalMsPerPage, 1),
        figure(row.ofFloor, 2),
        figure(row.peakMb, 0),
        figure(row.outputMb, 0),
      ]),
    ),
    ...failures.map(({ subject, pages, why }) => `${subject} failed at ${pages} pages: ${why}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
