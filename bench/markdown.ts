import {
  compareSpeed,
  ratio,
  tellSettings,
  readable,
  tellFailures,
  tellMachine,
  type Comparison,
} from '../src/components/companion-speed/compare.ts';
import type { Measured } from '../src/components/companion-speed/measured.ts';
import type { Spread } from './statistics.ts';

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const spread = ({ median, low, high }: Spread): string =>
  `${readable(median)} (${readable(low)}–${readable(high)})`;

/** The medians of one figure for floor, bare hops and companion: `33 / 230 / 420`. */
const threeOf = (
  { floor, bareHops, companion }: Comparison,
  figure: 'p50Ms' | 'p99Ms' | 'cpuMicros',
): string =>
  [floor, bareHops, companion].map((one) => (one ? readable(one[figure].median) : '–')).join(' / ');

function speedTable({ speed }: Measured): string {
  return table(
    [
      'place',
      'target',
      'connections',
      'floor /s',
      'bare hops /s',
      'companion /s',
      'of floor',
      'of bare hops',
      'p50 ms (floor / bare / companion)',
      'p99 ms',
      'CPU µs each',
      'companion’s failures',
    ],
    compareSpeed(speed).map((row) => [
      row.place,
      row.target,
      String(row.connections),
      spread(row.floor.rate),
      row.bareHops ? spread(row.bareHops.rate) : '–',
      spread(row.companion.rate),
      row.ofFloor.toFixed(2),
      row.ofBareHops?.toFixed(2) ?? '–',
      threeOf(row, 'p50Ms'),
      threeOf(row, 'p99Ms'),
      threeOf(row, 'cpuMicros'),
      tellFailures(row.companion.failures),
    ]),
  );
}

/** All that was measured, as Markdown. */
export function toMarkdown(measured: Measured): string {
  const { day, rounds, roundSeconds, settings, hangingSettings, skipped, silent, memory, closing } =
    measured;
  return [
    `Measured on ${day}: ${tellMachine(measured)}. ${rounds} rounds of ${roundSeconds} s each, floor, bare hops and companion in turn; median (lowest–highest).`,
    `The companion’s settings that differ from its own: ${tellSettings(settings)}. For silent ports and memory: ${tellSettings(hangingSettings)}. On loopback it runs in local mode; in the namespace in public mode, with a line for each request.`,
    ...skipped,
    speedTable(measured),
    silent.length > 0 &&
      table(
        ['silent ports', 'callers', 'answers /s', 'ideal /s', 'of ideal', 'failures'],
        silent.map(({ server, callers, rate, idealRate, failures }) => [
          server,
          String(callers),
          readable(rate),
          readable(idealRate),
          ratio(rate, idealRate).toFixed(2),
          tellFailures(failures),
        ]),
      ),
    memory.length > 0 &&
      table(
        ['memory', 'hanging', 'kB each'],
        memory.map(({ server, hanging, kbEach }) => [server, String(hanging), readable(kbEach)]),
      ),
    closing.length > 0 &&
      table(
        [
          'way of closing',
          'local ports',
          'dials of one destination',
          'in TIME_WAIT',
          'resets seen',
        ],
        closing.map(({ way, ports, dials, enough, timeWaits, resetsSeen }) => [
          `${way}()`,
          String(ports),
          enough ? `${dials}, then ended` : `${dials}, then no port was left`,
          String(timeWaits),
          String(resetsSeen),
        ]),
      ),
  ]
    .filter((part) => part !== false)
    .join('\n\n');
}
