import { type Diagnosable, diagnose, type Diagnosis } from '../../runbooks/engine/diagnose.ts';
import { takeBack, takeIn } from '../../runbooks/engine/answers.ts';
import { toQuery } from '../../runbooks/engine/url-state.ts';
import type { CollectInput } from '../../runbooks/model/collect.ts';
import type { AnyCheck } from '../../runbooks/model/check.ts';
import type { Observation } from '../../runbooks/model/observation.ts';
import type { PageShapes } from '../../runbooks/model/page-shapes.ts';
import type { Home } from '../home/home-store.ts';
import { line } from '../offline/line.ts';
import { collectors } from './collectors.ts';
import {
  emptySession,
  evidenceAt,
  type Opened,
  type Session,
  SessionStore,
  snapshot,
} from './session.ts';
import { publicIpv4In, staleWans } from './stale-wan.ts';
import { isTheLine, needsLine, WaitingChecks } from './waiting-checks.ts';

/**
 * How a change enters the address bar. push: the person's own answer, which Back takes away again.
 * replace: a measurement came in. keep: the address already says it.
 */
type History = 'push' | 'replace' | 'keep';

/** What happened, for those who show it. */
export interface Change {
  /** True when the person caused it, so that the focus may move to what is due now. */
  byPerson: boolean;
  /** A check that has just ended, to be announced. */
  ended?: string;
  /** A check that could not run and now waits for the line, to be announced. */
  waits?: string;
}

const now = () => new Date().toISOString();

/** One diagnosis under way: its evidence, the checks that run, and the address that stands for it. */
export class Diagnosing {
  session: Session = emptySession();
  diagnosis: Diagnosis;
  /** Check id → when it was started, in milliseconds since 1970. */
  readonly running = new Map<string, number>();
  /** Those that wait for the line. */
  readonly waiting: WaitingChecks;

  private readonly runbook: Diagnosable;
  private readonly shapes: PageShapes;
  private readonly onChange: (change: Change) => void;
  private readonly store: SessionStore;
  /** Evidence by check and finding, so that going back and forward loses no measurement. */
  private readonly remembered = new Map<string, Observation>();
  /** The public IPv4 address that was known last; a check that runs again does not take it away. */
  private publicIpv4: string | undefined;
  /** Grows with every new start: a check that ends after one belongs to the past. */
  private era = 0;

  constructor(runbook: Diagnosable, shapes: PageShapes, onChange: (change: Change) => void) {
    this.runbook = runbook;
    this.shapes = shapes;
    this.onChange = onChange;
    this.store = new SessionStore(runbook, shapes);
    this.diagnosis = diagnose(runbook, {});
    this.waiting = new WaitingChecks(
      (id, input) => {
        this.start(id, input);
      },
      () => {
        this.settle('keep', { byPerson: false });
      },
    );
  }

  /** Opens what belongs to the page's address and tells where it came from. */
  open(): Opened & { waiting: readonly string[] } {
    const opened = this.store.open(
      new URLSearchParams(location.search),
      now(),
      document.referrer.startsWith(`${location.origin}/`),
    );
    this.session = opened.session;
    const { waiting = [] } = opened.session;
    this.settle('replace', { byPerson: false });
    return { ...opened, waiting };
  }

  /** Follows the browser's Back and Forward. */
  follow(): void {
    this.session.evidence = evidenceAt(
      this.runbook,
      this.session.evidence,
      new URLSearchParams(location.search),
      (check, finding) => this.remembered.get(`${check}=${finding}`),
    );
    this.settle('keep', { byPerson: true });
  }

  /** Takes evidence that the person gave: answers and typed addresses, by check id. */
  tell(evidence: Record<string, Observation>): void {
    Object.assign(this.session.evidence, evidence);
    this.waiting.cancel(...Object.keys(evidence));
    this.settle('push', { byPerson: true });
  }

  /** Forgets what is known of one check, so that it is asked again. */
  forget(check: string): void {
    this.session.evidence = without(this.session.evidence, [check]);
    this.settle('push', { byPerson: true });
  }

  /** Takes what was read from a paste, with all that it answers. */
  read(id: string, observation: Observation): void {
    this.session.evidence = takeIn(this.check(id), observation, this.session.evidence);
    this.settle('replace', { byPerson: false, ended: id });
  }

  /** Lets go of what was read from a paste, with all that it answered. */
  letGo(id: string): void {
    this.session.evidence = takeBack(this.check(id), this.session.evidence);
    for (const [key, { origin }] of this.remembered) {
      if (origin === 'paste') this.remembered.delete(key);
    }
    this.settle('replace', { byPerson: false });
  }

  private check(id: string): AnyCheck {
    const check = this.runbook.checks.find((candidate) => candidate.id === id);
    if (!check) throw new Error(`The page names the check "${id}", which does not exist.`);
    return check;
  }

  /** Takes down that the person did a step, or did not. */
  tick(step: string, isDone: boolean): void {
    const others = (this.session.tried ?? []).filter((id) => id !== step);
    this.session.tried = isDone ? [...others, step] : others;
    this.settle('keep', { byPerson: false });
  }

  /** Keeps what the person typed about the home. */
  setHome(home: Home): void {
    this.session.home = home;
  }

  /**
   * Starts checks, all at once. A check that is running already is not started twice; where there is no line, those
   * that need it wait for it.
   * @param ids Which checks.
   * @param input What they are given.
   */
  run(ids: readonly string[], input: CollectInput): void {
    line.alsoAsk = input.companion.any;
    for (const id of ids) {
      if (line.isDown && needsLine(this.check(id))) this.waiting.add(id, input);
      else this.start(id, input);
    }
    this.settle('replace', { byPerson: false });
    if (line.isDown) void this.waiting.tryNow();
  }

  /** Lets checks wait that did so before the page was loaded again, and runs them if there is a line. */
  waitOn(ids: readonly string[], input: CollectInput): void {
    line.alsoAsk = input.companion.any;
    for (const id of ids) this.waiting.add(id, input);
    this.settle('keep', { byPerson: false });
    void this.waiting.tryNow();
  }

  /** Lets a check wait no longer: it was not run. */
  stopWaiting(id: string): void {
    this.waiting.cancel(id);
    this.settle('keep', { byPerson: false });
  }

  private start(id: string, input: CollectInput): void {
    const era = this.era;
    const collect = collectors[id];
    if (!collect || this.running.has(id)) return;
    this.waiting.cancel(id);
    this.running.set(id, Date.now());
    void collect(input, this.shapes).then(async (observation) => {
      const isLost = await isTheLine(id, observation);
      if (era !== this.era) return;
      this.running.delete(id);
      if (isLost) this.waiting.add(id, input);
      else this.takeMeasured(id, observation);
      this.settle('replace', { byPerson: false, ...(isLost ? { waits: id } : { ended: id }) });
    });
  }

  /** Takes a measurement, and lets go of what it makes stale. */
  private takeMeasured(id: string, observation: Observation): void {
    this.session.evidence[id] = observation;
    const stale = staleWans(this.publicIpv4, this.session.evidence);
    this.session.evidence = without(this.session.evidence, stale);
  }

  /**
   * Puts aside what is known, to compare with what is known after the fix: every measurement, since
   * a changed network may change any of them, what was pasted, and the answers that the outcome wants asked again.
   */
  prepareRecheck(): void {
    const pasted = Object.entries(this.session.evidence).filter(
      ([, { origin }]) => origin === 'paste',
    );
    const stale = [
      ...this.diagnosis.recheck,
      ...Object.keys(collectors),
      ...pasted.map(([id]) => id),
    ];
    this.session.before = snapshot(this.diagnosis, now());
    const { nextStep } = this.diagnosis;
    this.session.tried = [...new Set([...(this.session.tried ?? []), nextStep ?? []].flat())];
    this.session.evidence = without(this.session.evidence, stale);
    this.settle('push', { byPerson: true });
  }

  /** Begins anew. What is typed about the home stays. */
  restart(): void {
    this.era += 1;
    this.running.clear();
    this.waiting.clear();
    this.remembered.clear();
    this.publicIpv4 = undefined;
    this.session = { ...emptySession(), home: this.session.home };
    this.settle('push', { byPerson: true });
  }

  /** Brings back the evidence of this tab that a link had set aside. */
  restore(): void {
    const session = this.store.restoreSetAside();
    if (!session) return;
    this.session = session;
    this.settle('push', { byPerson: true });
  }

  /** Walks the tree with what is known, writes the address, keeps the session, and tells. */
  private settle(history: History, change: Change): void {
    this.diagnosis = diagnose(this.runbook, this.session.evidence);
    this.publicIpv4 = publicIpv4In(this.session.evidence) ?? this.publicIpv4;
    for (const { check, finding } of this.diagnosis.path) {
      const observation = this.session.evidence[check];
      if (observation) this.remembered.set(`${check}=${finding}`, observation);
    }
    const query = toQuery(this.diagnosis.path);
    const search = query.size > 0 ? `?${query.toString()}` : '';
    if (history !== 'keep' && search !== location.search) {
      const address = location.pathname + search;
      if (history === 'push') globalThis.history.pushState(null, '', address);
      else globalThis.history.replaceState(null, '', address);
    }
    this.session.waiting = this.waiting.ids;
    this.store.save(this.session, query);
    this.onChange(change);
  }
}

function without(evidence: Session['evidence'], ids: readonly string[]): Session['evidence'] {
  return Object.fromEntries(Object.entries(evidence).filter(([id]) => !ids.includes(id)));
}
