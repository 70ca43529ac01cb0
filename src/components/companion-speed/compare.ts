import type { Measured, ServerName, Speed } from './measured.ts';

/** The servers side by side, for one target and one number of connections. */
export interface Comparison {
  readonly place: Speed['place'];
  readonly target: Speed['target'];
  readonly connections: number;
  readonly floor: Speed;
  /** Absent for a port that does not open: there the floor does the same. */
  readonly bareHops: Speed | undefined;
  readonly companion: Speed;
  /** The companion's answers a second, divided by the floor's. */
  readonly ofFloor: number;
  /** The same, divided by those of the bare hops. */
  readonly ofBareHops: number | undefined;
}

/** One figure divided by another; 0 when there is nothing to divide by. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** A number with as many digits as are worth reading: `13,300`, `58.5`, `0.94`. */
export function readable(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

/** Rows that belong together, in the order they were measured. */
export function compareSpeed(speed: readonly Speed[]): Comparison[] {
  const keyOf = ({ place, target, connections }: Speed): string =>
    [place, target, connections].join(' ');
  const groups = new Map<string, Map<ServerName, Speed>>();
  for (const row of speed) {
    const group = groups.get(keyOf(row)) ?? new Map<ServerName, Speed>();
    groups.set(keyOf(row), group.set(row.server, row));
  }
  return [...groups.values()].flatMap((group): Comparison[] => {
    const [floor, bareHops, companion] = [
      group.get('floor'),
      group.get('bare-hops'),
      group.get('companion'),
    ];
    if (!floor || !companion) return [];
    const { place, target, connections } = companion;
    return [
      {
        place,
        target,
        connections,
        floor,
        bareHops,
        companion,
        ofFloor: ratio(companion.rate.median, floor.rate.median),
        ofBareHops: bareHops && ratio(companion.rate.median, bareHops.rate.median),
      },
    ];
  });
}

/** How many requests of all failed, in a few words: `none`, or `12 busy, 1 broken`. */
export function tellFailures(failures: Speed['failures']): string {
  const told = Object.entries(failures).flatMap(([name, count]) =>
    count > 0 ? [`${count} ${name}`] : [],
  );
  return told.length > 0 ? told.join(', ') : 'none';
}

/** The machine in one line. */
export function tellMachine({ machine }: Pick<Measured, 'machine'>): string {
  const { cores, processor, memoryGb, node, kernel } = machine;
  return `${cores} cores of ${processor}, ${memoryGb} GB, Node.js ${node}, ${kernel}`;
}

/** Settings as they are written on a command line. */
export function tellSettings(settings: Measured['settings']): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
