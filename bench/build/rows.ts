import type { Row, Spread } from '../../src/components/build-speed/measured.ts';
import type { Built } from './run-build.ts';

/** The builds of one subject at one size, one per round. */
export interface Series {
  readonly subject: string;
  /** How many pages the atlas was to have; 0 for the atlas as it is. */
  readonly asked: number;
  readonly builds: readonly Built[];
}

const MB = 1_000_000;

/** A figure without digits that mean nothing: two places after the point. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The median, the lowest and the highest of some values; there has to be one. */
export function spreadOf(values: readonly number[]): Spread {
  const ascending = values.toSorted((a, b) => a - b);
  const at = (index: number): number => ascending[index] ?? Number.NaN;
  const middle = (ascending.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    low: at(0),
    high: at(ascending.length - 1),
  };
}

/** What a series comes to, before it is held against others. */
function figuresOf({ builds }: Series) {
  const peaks = builds.map(({ peakBytes }) => peakBytes).filter((bytes) => bytes !== undefined);
  return {
    seconds: spreadOf(builds.map(({ seconds }) => seconds)),
    pages: builds[0]?.pages ?? 0,
    outputBytes: builds[0]?.outputBytes ?? 0,
    peakMb: peaks.length > 0 ? Math.round(spreadOf(peaks).median / MB) : undefined,
  };
}

/**
 * Makes the rows of the table.
 * @param all Every series in which all builds ended well.
 * @param floor The subject that the others are held against.
 */
export function rowsOf(all: readonly Series[], floor: string): Row[] {
  const known = all
    .toSorted((a, b) => a.asked - b.asked)
    .map((series) => ({ ...series, ...figuresOf(series) }));
  return known.map(({ subject, asked, seconds, pages, outputBytes, peakMb }) => {
    const smaller = known.findLast((one) => one.subject === subject && one.asked < asked);
    const lowest = known.find((one) => one.subject === floor && one.asked === asked);
    const perPage = (1000 * seconds.median) / pages;
    return {
      subject,
      asked,
      pages,
      seconds: {
        median: rounded(seconds.median),
        low: rounded(seconds.low),
        high: rounded(seconds.high),
      },
      msPerPage: rounded(perPage),
      ...(smaller &&
        smaller.pages < pages && {
          marginalMsPerPage: rounded(
            (1000 * (seconds.median - smaller.seconds.median)) / (pages - smaller.pages),
          ),
        }),
      ...(lowest && {
        ofFloor: rounded(perPage / ((1000 * lowest.seconds.median) / lowest.pages)),
      }),
      ...(peakMb !== undefined && { peakMb }),
      outputMb: rounded(outputBytes / MB),
    };
  });
}
