import type { LayerId } from './layer.ts';
import type { UnknownReason } from './observation.ts';

/**
 * Who collects the evidence: code in the browser, the companion, the person who looks, or the page,
 * from text that the person pastes.
 */
export type Collector = 'browser' | 'companion' | 'person' | 'paste';

/**
 * Who is sent something when a check runs: the companion; echo services that the companion asks; a machine inside
 * the person’s own home, by this browser.
 */
export type Reached = 'companion' | 'echo-services' | 'own-home';

/** Whether code measures it when it is told to, so that a page shows it among the measurements. */
export const isMeasured = ({ by }: { by: Collector }): boolean =>
  by === 'browser' || by === 'companion';

/** A finding of another check. */
export interface Answer {
  check: string;
  finding: string;
}

/** What a finding says about layers of the path, apart from where a tree routes it. */
export interface FindingMeaning {
  /** Layers that this finding shows to work. */
  clears?: readonly LayerId[];
  /** Layers that this finding makes suspicious. */
  suspects?: readonly LayerId[];
  /** True when the finding says less than was asked, so that a verdict through it is less sure. */
  partial?: boolean;
  /** What this finding answers of other checks, so that nobody is asked it again. */
  answers?: readonly Answer[];
}

/** The verdict of a judge: one of the check's findings, or unknown with its reason. */
export type Judgement<F extends string = string> =
  { finding: F } | { finding: 'unknown'; reason: UnknownReason };

/** A check as far as its measurement is concerned: its judge says what form that has. */
export interface Measures<V> {
  id: string;
  judge(value: V, read: ReadOther): Judgement;
}

/** Gives a judge the measurement of another check that it declared in `needs`. */
export type ReadOther = <V>(check: Measures<V>) => V | undefined;

/**
 * A check: what is measured and what it can be found to mean. It holds no wording and no collector.
 * Every check also has the finding `unknown`, which is not listed because it always exists.
 */
export interface Check<Id extends string = string, F extends string = string, V = unknown> {
  /** Kebab-case; the same in code, address, fixture and test. */
  id: Id;
  /** The layer the check speaks about first. */
  layer: LayerId;
  /** Who collects. */
  by: Collector;
  /** Who is sent something when it runs; left out where nothing leaves the browser. */
  reaches?: readonly Reached[];
  /** Every finding but `unknown`, with what it says about layers. */
  findings: Record<F, FindingMeaning>;
  /** Other checks whose measurement the judge reads. They are collected first where they can be. */
  needs: readonly string[];
  /** How long a collector may take, in milliseconds; 0 for a question to the person. */
  limitMs: number;
  /**
   * Decides what a measurement means. Pure: the same input gives the same judgement.
   * @param value What was seen. Held to the check's schema where it came in; see values.ts of the runbooks.
   * @param read Gives the measurement of a check listed in `needs`, if there is one.
   */
  judge(value: V, read: ReadOther): Judgement<NoInfer<F>>;
}

/** A check whose exact type does not matter, as in collections of checks. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a judge takes its own value type; a collection of judges has no common one
export type AnyCheck = Check<string, string, any>;

/** Every finding a check can come to, `unknown` included. */
export type FindingOf<C extends AnyCheck> = keyof C['findings'] | 'unknown';

/** Declares a check, keeping its id and findings as literal types for the compiler. */
export function defineCheck<const Id extends string, const F extends string, V>(
  check: Check<Id, F, V>,
): Check<Id, F, V> {
  return check;
}

/** The finding ids of a check in the order it declares them, `unknown` last. */
export function findingIds(check: Pick<AnyCheck, 'findings'>): string[] {
  return [...Object.keys(check.findings), 'unknown'];
}
