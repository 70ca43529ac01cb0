/** Values of labels: only ever words from fixed lists, never anything of a visitor. */
type Labels = Readonly<Record<string, string>>;

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

const labelText = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};

/** Numbers under labels, as lines of text. */
function createFamily(): {
  add(name: string, labels: Labels, by: number): void;
  lines(): string[];
} {
  const values = new Map<string, number>();
  return {
    add(name, labels, by) {
      const key = name + labelText(labels);
      values.set(key, (values.get(key) ?? 0) + by);
    },
    lines: () => [...values].map(([key, value]) => `${key} ${value}`),
  };
}

const head = (name: string, type: string, help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

/** Metrics that have counted nothing yet. */
export function createMetrics(): Metrics {
  const requests = createFamily();
  const durations = createFamily();
  const dials = createFamily();
  const gauges: { name: string; help: string; read: () => number }[] = [];
  const duration = 'hopwise_request_duration_seconds';
  return {
    countRequest({ route, status, code, seconds }) {
      requests.add('hopwise_requests_total', { route, status: String(status), code }, 1);
      // Every bucket from the first request on, so that a route's lines never come and go.
      for (const le of BUCKETS) {
        durations.add(`${duration}_bucket`, { route, le: String(le) }, seconds <= le ? 1 : 0);
      }
      durations.add(`${duration}_bucket`, { route, le: '+Inf' }, 1);
      durations.add(`${duration}_sum`, { route }, seconds);
      durations.add(`${duration}_count`, { route }, 1);
    },
    countDial: (result) => dials.add('hopwise_dials_total', { result }, 1),
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
