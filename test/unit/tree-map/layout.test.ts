/** The maps of all trees: everything is on them once, nothing lies over anything, and every word has room. */
import { beforeAll, describe, expect, it } from 'vitest';
import { answerOnMap, measures } from '../../../src/components/tree-map/boxes.ts';
import { edgePath } from '../../../src/components/tree-map/edge-path.ts';
import {
  type Edge,
  layoutOf,
  type MapLayout,
  type PlacedBox,
} from '../../../src/components/tree-map/layout.ts';
import { longestAnswer, shortAnswers } from '../../../src/components/tree-map/short-answers.ts';
import { textWidth, wrap } from '../../../src/components/tree-map/text-width.ts';
import { runbooks } from '../../../src/runbooks/index.ts';

/** What lies between two boxes at least, in pixels. */
const GAP = 8;

const overlap = (a: PlacedBox, b: PlacedBox) =>
  a.x < b.x + measures.width + GAP &&
  b.x < a.x + measures.width + GAP &&
  a.y < b.y + b.height + GAP &&
  b.y < a.y + a.height + GAP;

/** Whether an edge runs through a box, its rim left out. */
function crosses({ points }: Edge, { x, y, height }: PlacedBox): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    return (
      Math.max(from.x, to.x) > x + 1 &&
      Math.min(from.x, to.x) < x + measures.width - 1 &&
      Math.max(from.y, to.y) > y + 1 &&
      Math.min(from.y, to.y) < y + height - 1
    );
  });
}

describe.each(runbooks)('the map of $tree.id', (runbook) => {
  const { tree } = runbook;
  let map: MapLayout;
  beforeAll(async () => {
    map = await layoutOf(runbook);
  }, 60_000);

  it('has each question and each outcome once', () => {
    expect(map.boxes.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(tree.nodes), ...Object.keys(tree.outcomes)].sort(),
    );
  });

  it('has an edge for each answer', () => {
    const drawn = map.edges.flatMap(({ from, to, findings }) =>
      findings.map((finding) => `${from}: ${finding} → ${to}`),
    );
    const meant = Object.entries(tree.nodes).flatMap(([from, { on }]) =>
      Object.entries(on).map(([finding, to]) => `${from}: ${finding} → ${to}`),
    );
    expect(drawn.sort()).toEqual(meant.sort());
  });

  it('lays no box over another, and none outside', () => {
    const faults = map.boxes.flatMap((a, index) => [
      ...map.boxes
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.id} and ${b.id}`),
      ...(a.x < 0 || a.y < 0 || a.x + measures.width > map.width || a.y + a.height > map.height
        ? [`${a.id} is outside`]
        : []),
    ]);
    expect(faults).toEqual([]);
  });

  it('leads no edge through a box', () => {
    const faults = map.edges.flatMap((edge) =>
      map.boxes
        .filter((box) => crosses(edge, box))
        .map(({ id }) => `${edge.from}→${edge.to}: ${id}`),
    );
    expect(faults).toEqual([]);
  });

  it('begins each edge at its answers, and ends it where its box is entered', () => {
    const byId = new Map(map.boxes.map((box) => [box.id, box]));
    for (const { from, to, points } of map.edges) {
      const [source, target] = [byId.get(from), byId.get(to)];
      const row = source?.rows.find((candidate) => candidate.to === to);
      if (!source || !target || !row) throw new Error(`${from}→${to} hangs in the air.`);
      expect(points[0]?.x).toBe(source.x + measures.width);
      expect(points[0]?.y).toBeGreaterThan(source.y + row.y);
      expect(points[0]?.y).toBeLessThan(source.y + row.y + row.height);
      expect(points.at(-1)?.x).toBe(target.x);
      expect(Math.abs((points.at(-1)?.y ?? 0) - target.y - target.entry)).toBeLessThanOrEqual(1);
    }
  });

  it('is read column by column, from top to bottom, and begins at the beginning', () => {
    expect(map.boxes[0]?.id).toBe(tree.start);
    for (const [index, box] of map.boxes.entries()) {
      const next = map.boxes[index + 1];
      if (next) expect(next.x > box.x || (next.x === box.x && next.y > box.y)).toBe(true);
    }
  });

  it('breaks all words into lines that have room', () => {
    for (const { kind, label = '', title, rows } of map.boxes) {
      const room = measures.width - measures.pad - (kind ? measures.sign : 0);
      const lines = rows.flatMap(({ answers }) => answers.flatMap((answer) => answer.lines));
      expect(
        lines.filter((line) => textWidth(line, measures.answer.size) > room - measures.answer.hang),
      ).toEqual([]);
      expect(title.filter((line) => textWidth(line, measures.title.size, true) > room)).toEqual([]);
      expect(textWidth(label, 12, true), label).toBeLessThanOrEqual(room);
    }
  });

  it('is the same each time', async () => {
    expect(await layoutOf(runbook)).toEqual(map);
  }, 60_000);

  it('has an address of its own', () => {
    expect([...Object.keys(tree.nodes), ...Object.keys(tree.outcomes)]).not.toContain('map');
  });
});

describe('the answers on the maps', () => {
  const asked = runbooks.flatMap((runbook) =>
    Object.values(runbook.tree.nodes).flatMap(({ check, on }) =>
      Object.keys(on).map((finding) => ({ runbook, check, finding })),
    ),
  );

  it('are short', () => {
    const long = asked
      .map(({ runbook, check, finding }) => answerOnMap(runbook, check, finding))
      .filter((words) => words.length > longestAnswer);
    expect(long).toEqual([]);
  });

  it('have shorter words only where the answer is long, and is asked', () => {
    const short = Object.entries(shortAnswers).flatMap(([check, findings]) =>
      Object.keys(findings).map((finding) => `${check}: ${finding}`),
    );
    const needed = asked
      .filter(
        ({ runbook, check, finding }) =>
          (runbook.wording.checks[check]?.findings[finding]?.answer.length ?? 0) > longestAnswer,
      )
      .map(({ check, finding }) => `${check}: ${finding}`);
    expect(short.filter((entry) => !needed.includes(entry))).toEqual([]);
  });

  it('tell the answers of one question apart', () => {
    for (const { runbook, check } of asked) {
      const findings = asked.filter((other) => other.runbook === runbook && other.check === check);
      const words = new Map(
        findings.map(({ finding }) => [finding, answerOnMap(runbook, check, finding)]),
      );
      expect(new Set(words.values()).size, check).toBe(words.size);
    }
  });
});

describe('words and lines', () => {
  it('breaks at spaces, and leaves what is too wide alone', () => {
    expect(wrap('one two', 1000, 14)).toEqual(['one two']);
    expect(wrap('one two', 40, 14)).toEqual(['one', 'two']);
    expect(wrap('machineIdentifier it', 40, 14)).toEqual(['machineIdentifier', 'it']);
  });

  it('holds bold and large words for wider', () => {
    expect(textWidth('Plex', 14, true)).toBeGreaterThan(textWidth('Plex', 14));
    expect(textWidth('Plex', 15)).toBeGreaterThan(textWidth('Plex', 14));
    expect(textWidth('mmm', 14)).toBeGreaterThan(textWidth('iii', 14));
  });

  it('rounds the bends of an edge, and not beyond their halves', () => {
    expect(
      edgePath([
        { x: 0, y: 0 },
        { x: 9, y: 0 },
      ]),
    ).toBe('M0 0L9 0');
    expect(
      edgePath([
        { x: 0, y: 0 },
        { x: 20, y: 0 },
        { x: 20, y: 4 },
        { x: 40, y: 4 },
      ]),
    ).toBe('M0 0L13 0Q20 0 20 2L20 2Q20 4 27 4L40 4');
  });
});
