import type { Diagnosable, Diagnosis } from '../../runbooks/engine/diagnose.ts';
import { fromQuery, statedEvidence, type LinkedAnswers } from '../../runbooks/engine/url-state.ts';
import { isObservationOf } from '../../runbooks/engine/observed.ts';
import type { Case } from '../../runbooks/model/case.ts';
import type { Observation } from '../../runbooks/model/observation.ts';
import type { PageShapes } from '../../runbooks/model/page-shapes.ts';
import { type Home, readHome, writeHome } from '../home/home-store.ts';
import { keyFor, storageKeys } from '../storage/storage-keys.ts';

/** What was known before a fix, to be held against what is known after it. */
export interface Snapshot {
  at: string;
  /** Check id → finding. */
  findings: Record<string, string>;
  outcome: string | null;
}

/** Everything one diagnosis has collected. */
export interface Session {
  evidence: Case['evidence'];
  home: Home;
  before?: Snapshot;
  /** Ids of the steps that the person says to have done. */
  tried?: readonly string[];
  /** Ids of the checks that wait for the line. */
  waiting?: readonly string[];
}

interface Stored extends Omit<Session, 'home'> {
  /** The query of the page when this was stored: tells one's own reload from a foreign link. */
  query: string;
}

/** How a session began: with what this tab knows, or with somebody's link. */
export interface Opened {
  session: Session;
  from: 'here' | 'link';
  dropped: LinkedAnswers['dropped'];
  /** True when evidence of this tab was set aside because a link brought other answers. */
  setAside: boolean;
}

/** The evidence of one tab, kept for as long as the tab is open. */
export class SessionStore {
  private readonly key: string;
  private readonly setAsideKey: string;
  private readonly runbook: Diagnosable;
  private readonly shapes: PageShapes;

  constructor(runbook: Diagnosable, shapes: PageShapes) {
    this.runbook = runbook;
    this.shapes = shapes;
    this.key = keyFor(storageKeys.diagnosis, runbook.id);
    this.setAsideKey = keyFor(storageKeys.setAside, runbook.id);
  }

  /**
   * Opens the session that belongs to an address. A link with other answers than this tab's own is
   * about somebody else's home, most likely: its answers are never mixed with evidence from here.
   * @param isOwnLink True when a page of this site led here, so that the answers are the person's own.
   */
  open(query: URLSearchParams, at: string, isOwnLink: boolean): Opened {
    const stored = this.read(this.key);
    const { dropped, ...linked } = fromQuery(this.runbook.tree, this.runbook.checks, query);
    const opened = { dropped, setAside: false };
    // A link of which nothing is left brings no answers; what this tab knows has no rival.
    const isEmpty = Object.keys(linked.findings).length === 0;
    if (isEmpty || stored?.query === query.toString()) {
      return { ...opened, session: stored ?? emptySession(), from: 'here' };
    }
    if (isOwnLink) {
      const session = stored ?? emptySession();
      const told = statedEvidence(linked, 'person', at);
      return {
        ...opened,
        session: { ...session, evidence: { ...session.evidence, ...told } },
        from: 'here',
      };
    }
    const setAside = stored !== undefined && Object.keys(stored.evidence).length > 0;
    if (setAside) this.write(this.setAsideKey, stored);
    const evidence = statedEvidence(linked, 'link', at);
    return { dropped, setAside, session: { ...emptySession(), evidence }, from: 'link' };
  }

  /** Keeps a session, with the query that stands for it. */
  save({ home, ...session }: Session, query: URLSearchParams): void {
    writeHome(home);
    this.write(this.key, { ...session, query: query.toString() });
  }

  /** Gives back the evidence that a link set aside. */
  restoreSetAside(): Session | undefined {
    return this.read(this.setAsideKey);
  }

  private read(key: string): (Session & Stored) | undefined {
    try {
      const stored = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Stored | null;
      if (!stored) return undefined;
      const isSound = Object.entries(stored.evidence).every(([id, observation]) => {
        const check = this.runbook.checks.find((one) => one.id === id);
        return check !== undefined && isObservationOf(check, observation, this.shapes);
      });
      // An older version of this page wrote it: begin anew.
      if (!isSound) return undefined;
      const [tried, waiting] = [textsOf(stored.tried), textsOf(stored.waiting)];
      return { ...stored, home: readHome(), tried, waiting };
    } catch {
      // Storage is off, or holds what this page never wrote: begin anew.
      return undefined;
    }
  }

  private write(key: string, stored: Stored): void {
    try {
      sessionStorage.setItem(key, JSON.stringify(stored));
    } catch {
      // Storage is off or full: this visit works, only a reload will lose the measurements.
    }
  }
}

/** The texts of a list as it was stored. */
function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

/** A session in which nothing is known but what this tab was told of the home. */
export function emptySession(): Session {
  return { evidence: {}, home: readHome() };
}

/**
 * What is known when the person goes back or forward to another address of this page: measurements
 * stay true, and what was told holds exactly as far as the address carries it.
 * @param recall Gives back evidence that this page has seen before, by check and finding.
 */
export function evidenceAt(
  runbook: Diagnosable,
  evidence: Case['evidence'],
  query: URLSearchParams,
  recall: (check: string, finding: string) => Observation | undefined,
): Case['evidence'] {
  const { findings } = fromQuery(runbook.tree, runbook.checks, query);
  const asked = new Set(Object.values(runbook.tree.nodes).map((node) => node.check));
  const kept = Object.entries(evidence).filter(
    ([id, { origin }]) => origin === 'browser' || origin === 'companion' || !asked.has(id),
  );
  const told = Object.entries(statedEvidence({ findings }, 'link', new Date().toISOString()));
  return Object.fromEntries([
    ...told.map(([id, linked]) => [id, recall(id, findings[id] ?? '') ?? linked] as const),
    ...kept,
  ]);
}

/** The findings of a diagnosis, to compare with later. */
export function snapshot(diagnosis: Diagnosis, at: string): Snapshot {
  return {
    at,
    findings: Object.fromEntries(diagnosis.path.map(({ check, finding }) => [check, finding])),
    outcome: diagnosis.outcome,
  };
}
