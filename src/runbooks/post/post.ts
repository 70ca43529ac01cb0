import type { Diagnosis, PathEntry } from '../engine/diagnose.ts';
import { fill } from '../engine/fill.ts';
import { judge, type Judged } from '../engine/judge.ts';
import type { Case } from '../model/case.ts';
import type { AnyCheck } from '../model/check.ts';
import { type LayerId, layerIds } from '../model/layer.ts';
import { Aliases } from './aliases.ts';
import { factsOf } from './facts.ts';
import { answersHref, shownOrigin } from './link.ts';
import type { PostWords } from './words.ts';

/** A line of a list: what it is about, what it says, a remark, and single facts below it. */
export interface PostLine {
  lead?: string;
  text: string;
  note?: string;
  facts?: readonly string[];
}

/** One part of a post. */
export interface PostSection {
  id: 'verdict' | 'path' | 'layers' | 'seen' | 'tried';
  title: string;
  /** Sentences before the list. */
  text: readonly string[];
  lines: readonly PostLine[];
  /** Whether the order of the lines means something. */
  ordered: boolean;
}

/** A report to post, before it is written in a forum’s format. It holds nothing of the person. */
export interface Post {
  title: string;
  intro: string;
  sections: readonly PostSection[];
  link: {
    title: string;
    /** What the link says. */
    text: string;
    /** Where it leads: whole, or from the root of any Hopwise on. */
    address: string;
    isWhole: boolean;
    says: string;
  };
}

/** What a report is made of. */
export interface PostMatter {
  checks: readonly AnyCheck[];
  evidence: Case['evidence'];
  diagnosis: Diagnosis;
  /** Where the page was opened. */
  origin: string;
  /** Ids of the steps that the person did. */
  tried?: readonly string[];
  /** The outcome before those, where there was one. */
  before?: { outcome: string | null } | undefined;
  /** The server’s address inside the home as it was typed; empty where it was not. */
  lanAddress?: string;
}

/**
 * Makes the report of a diagnosis. Pure. Whatever was measured gets in as a finding, a number, a word
 * of a closed list or an alias; no text that anybody wrote freely is copied.
 */
export function makePost(matter: PostMatter, words: PostWords): Post {
  const { checks, evidence, diagnosis, origin } = matter;
  const shown = shownOrigin(origin);
  const href = answersHref(diagnosis);
  return {
    title: fill(words.post.title, { runbook: words.runbook }),
    intro: [words.post.intro, seenWhen(evidence, words)].join(' ').trim(),
    sections: [
      verdictOf(diagnosis, words),
      pathOf(diagnosis, words),
      layersOf(checks, evidence, diagnosis, words),
      seenOf(matter, words),
      triedOf(matter, words),
    ].filter(({ text, lines }) => text.length + lines.length > 0),
    link: {
      title: words.post.link,
      text: words.post.linkText,
      address: shown === undefined ? href : shown + href,
      isWhole: shown !== undefined,
      says: shown === undefined ? words.post.linkLocal : words.post.linkCarries,
    },
  };
}

/** The days on which the evidence was seen. Of what came with a link nobody knows. */
function seenWhen(evidence: Case['evidence'], { post }: PostWords): string {
  const days = Object.values(evidence)
    .filter(({ origin }) => origin !== 'link')
    .map(({ at }) => /^\d{4}-\d\d-\d\d/.exec(at)?.[0])
    .filter((day) => day !== undefined)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? fill(post.seenOn, { day: first })
    : fill(post.seenBetween, { first, last });
}

function verdictOf(diagnosis: Diagnosis, words: PostWords): PostSection {
  const { outcome, kind, confidence, layer, ask } = diagnosis;
  const section = { id: 'verdict', title: words.post.verdict, ordered: false } as const;
  if (outcome === null || kind === null || layer === null || confidence === null) {
    const question = words.checks[ask?.check ?? '']?.question ?? '';
    return { ...section, text: [fill(words.post.unfinished, { question })], lines: [] };
  }
  const title = words.outcomes[outcome] ?? '';
  const sure = kind === 'cause' ? [fill(words.post.sure, words.confidences[confidence])] : [];
  return {
    ...section,
    text: [
      fill(words.post.verdictOf, { kind: words.post.kinds[kind], title }),
      ...sure,
      fill(words.post.layer, { layer: words.layers[layer] }),
    ],
    lines: cautionsOf(diagnosis, words).map((text) => ({ lead: words.post.caution, text })),
  };
}

/** Why a verdict is not surer. */
function cautionsOf({ cautions, path }: Diagnosis, words: PostWords): string[] {
  const own = cautions.filter(({ because }) => because !== 'link');
  const lines = own.map(({ node, because }) => {
    const entry = path.find((candidate) => candidate.node === node);
    if (because === 'told') return words.post.becauseTold;
    const question = words.checks[entry?.check ?? '']?.question ?? '';
    return because === 'partial'
      ? fill(words.post.becausePartial, { says: saysOf(entry?.check, entry?.finding, words) })
      : fill(words.post.becauseUnknown, { question });
  });
  const count = cautions.length - own.length;
  const linked = count > 0 ? [fill(words.post.becauseLink, { count, total: path.length })] : [];
  return [...lines, ...linked];
}

function pathOf({ path }: Diagnosis, words: PostWords): PostSection {
  return {
    id: 'path',
    title: words.post.path,
    ordered: true,
    text: [],
    lines: path.map((entry) => ({
      lead: words.checks[entry.check]?.title ?? '',
      text: [saysOf(entry.check, entry.finding, words), reasonOf(entry, words)].join(' ').trim(),
      note: words.post.origins[entry.origin],
    })),
  };
}

/** Why a finding is unknown; that somebody could not tell needs no reason. */
function reasonOf({ reason }: Pick<PathEntry, 'reason'>, words: PostWords): string {
  return reason === undefined || reason === 'cannot-tell' ? '' : words.reasons[reason];
}

/** The sentence for a finding. */
function saysOf(check: string | undefined, finding: string | undefined, words: PostWords): string {
  return words.checks[check ?? '']?.says[finding ?? ''] ?? '';
}

/** The words of an id, if it has any of its own. */
function wordsOf(id: string, words: Record<string, string>): string | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}

/** Each layer that anything speaks about, with its state and the checks that speak for it and against it. */
function layersOf(
  checks: readonly AnyCheck[],
  evidence: Case['evidence'],
  { layers }: Diagnosis,
  words: PostWords,
): PostSection {
  const spoken = checks.flatMap((check) => {
    const finding = judge(check, evidence)?.judgement.finding;
    if (finding === undefined) return [];
    const { clears = [], suspects = [] } = check.findings[finding] ?? {};
    return [{ check, clears, suspects, title: words.checks[check.id]?.title ?? '' }];
  });
  const noteOf = (layer: LayerId): string => {
    const clears = spoken.filter((one) => one.clears.includes(layer));
    const suspects = spoken.filter((one) => one.suspects.includes(layer));
    const others = spoken.filter(
      (one) => one.check.layer === layer && !clears.includes(one) && !suspects.includes(one),
    );
    return [
      [words.post.speaksFor, clears] as const,
      [words.post.speaksAgainst, suspects] as const,
      [words.post.speaksAbout, others] as const,
    ]
      .filter(([, entries]) => entries.length > 0)
      .map(([sentence, entries]) =>
        fill(sentence, { titles: entries.map(({ title }) => title).join(', ') }),
      )
      .join('; ');
  };
  const asked = layerIds.filter((layer) => layers[layer] !== 'not-asked');
  const others = layerIds.filter((layer) => layers[layer] === 'not-asked');
  const lines = asked.map((layer): PostLine => {
    const note = noteOf(layer);
    const text = words.states[layers[layer]];
    return { lead: words.layers[layer], text, ...(note !== '' && { note }) };
  });
  const left = { lead: words.post.notAsked, text: others.map((id) => words.layers[id]).join(', ') };
  return {
    id: 'layers',
    title: words.post.layers,
    ordered: false,
    text: [],
    lines: others.length > 0 ? [...lines, left] : lines,
  };
}

/** What was measured, and what is known besides the path. */
function seenOf(matter: PostMatter, words: PostWords): PostSection {
  const { checks, evidence, diagnosis, lanAddress = '' } = matter;
  const aliases = new Aliases(words.post.aliases);
  const lines = checks.flatMap((check): PostLine[] => {
    const judged = judge(check, evidence);
    if (!judged) return [];
    const facts = factsOf(check.id, evidence, { aliases, words: words.facts });
    const isOnPath = diagnosis.path.some((entry) => entry.check === check.id);
    if (isOnPath && facts.length === 0) return [];
    return [
      {
        lead: words.checks[check.id]?.title ?? '',
        // What the path says already is not said again.
        text: isOnPath ? '' : besides(check.id, judged, words),
        note: words.post.origins[judged.observation.origin],
        facts,
      },
    ];
  });
  // Answers that came with a link are about another home than what was typed.
  const isOwn = !Object.values(evidence).some(({ origin }) => origin === 'link');
  const typed = isOwn ? aliases.address(lanAddress) : undefined;
  const text = typed === undefined ? '' : fill(words.post.typedAddress, { address: typed });
  return {
    id: 'seen',
    title: words.post.seen,
    ordered: false,
    text: [],
    lines: text === '' ? lines : [...lines, { lead: words.post.typed, text }],
  };
}

/** What a judgement says that is not on the path. */
function besides(check: string, { judgement }: Judged, words: PostWords): string {
  const reason = 'reason' in judgement ? reasonOf(judgement, words) : '';
  return [saysOf(check, judgement.finding, words), reason].join(' ').trim();
}

/** The steps that were done, and what changed with them. */
function triedOf({ tried = [], before, diagnosis }: PostMatter, words: PostWords): PostSection {
  const steps = tried.flatMap((id) => {
    const text = wordsOf(id, words.steps);
    return text === undefined ? [] : [{ text }];
  });
  const titleOf = (outcome: string | null): string =>
    (outcome === null ? undefined : wordsOf(outcome, words.outcomes)) ?? words.post.noVerdict;
  const change = before
    ? [
        { lead: words.post.before, text: titleOf(before.outcome) },
        { lead: words.post.after, text: titleOf(diagnosis.outcome) },
      ]
    : [];
  return {
    id: 'tried',
    title: words.post.tried,
    ordered: false,
    text: [],
    lines: [...steps, ...change],
  };
}
