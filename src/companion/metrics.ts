/** Upper ends of the buckets of durations, in seconds. */
const BUCKETS = [0.005, 0.025, 0.1, 0.5, 1, 2.5, 5, 10];

/** One request that has been answered. */
export interface Answered {
  readonly route: string;
  readonly status: number;
  /** The problem's code, or `none`. */
  readonly code: string;
  readonly seconds: number;
}

/** Counts what happens, and tells it as Prometheus reads it. */
export interface Metrics {
  countRequest(answered: Answered): void;
  /** @param result How a dial ended: open, refused, unreachable, timeout, or `none` when it gave no result. */
  countDial(result: string): void;
  /** Adds a number that is read when somebody asks. */
  addGauge(name: string, help: string, read: () => number): void;
  /** The text of all (https://prometheus.io/docs/instrumenting/exposition_formats/). */
  toText(): string;
}

/** Counts under labels: only ever words from fixed lists, never anything of a visitor. */
function createCounter(name: string): { add(labels: string): void; lines(): string[] } {
  const values = new Map<string, number>();
  return {
    add: (labels) => void values.set(labels, (values.get(labels) ?? 0) + 1),
    lines: () => [...values].map(([labels, value]) => `${name}{${labels}} ${value}`),
  };
}

/** How often a duration fell into each bucket and above all of them, and the sum of all. */
interface Durations {
  readonly counts: number[];
  seconds: number;
}

/** Durations under labels. Every bucket has its line from the first one on, so that lines never come and go. */
function createHistogram(name: string): {
  add(labels: string, seconds: number): void;
  lines(): string[];
} {
  const kept = new Map<string, Durations>();
  const linesOf = (labels: string, { counts, seconds }: Durations): string[] => {
    let sum = 0;
    const buckets = counts.map((count, at) => {
      sum += count;
      return `${name}_bucket{${labels},le="${BUCKETS[at] ?? '+Inf'}"} ${sum}`;
    });
    return [...buckets, `${name}_sum{${labels}} ${seconds}`, `${name}_count{${labels}} ${sum}`];
  };
  return {
    add(labels, seconds) {
      const durations = kept.get(labels) ?? {
        counts: [...BUCKETS, Infinity].map(() => 0),
        seconds: 0,
      };
      kept.set(labels, durations);
      const fits = BUCKETS.findIndex((most) => seconds <= most);
      const at = fits < 0 ? BUCKETS.length : fits;
      durations.counts[at] = (durations.counts[at] ?? 0) + 1;
      durations.seconds += seconds;
    },
    lines: () => [...kept].flatMap(([labels, durations]) => linesOf(labels, durations)),
  };
}

const head = (name: string, type: string, help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

/** Metrics that have counted nothing yet. */
export function createMetrics(): Metrics {
  const duration = 'hopwise_request_duration_seconds';
  const requests = createCounter('hopwise_requests_total');
  const durations = createHistogram(duration);
  const dials = createCounter('hopwise_dials_total');
  const gauges: { name: string; help: string; read: () => number }[] = [];
  return {
    countRequest({ route, status, code, seconds }) {
      requests.add(`route="${route}",status="${status}",code="${code}"`);
      durations.add(`route="${route}"`, seconds);
    },
    countDial: (result) => dials.add(`result="${result}"`),
    addGauge: (name, help, read) => void gauges.push({ name, help, read }),
    toText: () =>
      [
        ...head(
          'hopwise_requests_total',
          'counter',
          'Requests, by route, status and problem code.',
        ),
        ...requests.lines(),
        ...head(duration, 'histogram', 'Seconds from a request to its answer, by route.'),
        ...durations.lines(),
        ...head('hopwise_dials_total', 'counter', 'Measurements that were begun, by result.'),
        ...dials.lines(),
        ...gauges.flatMap(({ name, help, read }) => [
          ...head(name, 'gauge', help),
          `${name} ${read()}`,
        ]),
        '',
      ].join('\n'),
  };
}
