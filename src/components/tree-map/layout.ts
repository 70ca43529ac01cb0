import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Runbook } from '../../runbooks/model/runbook.ts';
import { type Box, boxesOf, measures } from './boxes.ts';

/** A point of a map, in pixels at its natural size. */
export interface Point {
  x: number;
  y: number;
}

/** A box with its place. */
export interface PlacedBox extends Box, Point {}

/** The way from one row of a question to what it leads to. */
export interface Edge {
  from: string;
  to: string;
  /** The findings that lead along it. */
  findings: readonly string[];
  /** Where it begins, bends and ends. */
  points: readonly Point[];
}

/** A tree with everything in its place. */
export interface MapLayout {
  width: number;
  height: number;
  /** In the order in which they are read: column by column, each from top to bottom. */
  boxes: readonly PlacedBox[];
  edges: readonly Edge[];
  /** Where edges with the same end come together. */
  junctions: readonly Point[];
}

/** Left to right; an edge leaves at the row of its answer; none runs through a box. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '9',
  'elk.layered.thoroughness': '10',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
  'elk.randomSeed': '1',
};

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/**
 * Places the boxes and edges of a runbook’s tree. The same tree gives the same map.
 * @param runbook The runbook, with the words that the boxes are as large as.
 */
export async function layoutOf(runbook: Runbook): Promise<MapLayout> {
  const boxes = boxesOf(runbook);
  const placed = await new ELK().layout(asGraph(boxes, runbook.tree.start));
  const at = new Map(
    (placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, rounded({ x, y })]),
  );
  const routes = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]));
  const edges = boxes.flatMap(({ id: from, rows }) =>
    rows.map(({ to, answers }): Edge => {
      const [section] = routes.get(edgeId(from, to))?.sections ?? [];
      if (!section) throw new Error(`The map of "${runbook.tree.id}" lacks ${edgeId(from, to)}.`);
      const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
      return {
        from,
        to,
        findings: answers.map(({ finding }) => finding),
        points: points.map(rounded),
      };
    }),
  );
  const junctions = (placed.edges ?? []).flatMap(
    ({ junctionPoints = [] }) => junctionPoints as Point[],
  );
  return {
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    boxes: boxes
      .map((box): PlacedBox => ({ ...box, ...(at.get(box.id) ?? { x: 0, y: 0 }) }))
      .sort((a, b) => a.x - b.x || a.y - b.y),
    edges,
    junctions: unique(junctions.map(rounded)),
  };
}

const edgeId = (from: string, to: string) => `${from}=>${to}`;

const unique = (points: readonly Point[]): Point[] => [
  ...new Map(points.map((point) => [`${point.x} ${point.y}`, point])).values(),
];

/** The boxes as the layout library wants them: each with a port where edges arrive, and one for each row. */
function asGraph(boxes: readonly Box[], start: string): ElkNode {
  const { width } = measures;
  const port = (id: string, side: 'WEST' | 'EAST', y: number) => ({
    id,
    x: side === 'WEST' ? 0 : width,
    y,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  });
  return {
    id: 'map',
    layoutOptions: options,
    children: boxes.map(({ id, height, entry, rows }) => ({
      id,
      width,
      height,
      layoutOptions: {
        'elk.portConstraints': 'FIXED_POS',
        ...(id === start && { 'elk.layered.layering.layerConstraint': 'FIRST' }),
      },
      ports: [
        port(`${id}<`, 'WEST', entry),
        ...rows.map((row) => port(`${id}>${row.to}`, 'EAST', row.y + row.height / 2)),
      ],
    })),
    edges: boxes.flatMap(({ id, rows }) =>
      rows.map(({ to }) => ({
        id: edgeId(id, to),
        sources: [`${id}>${to}`],
        targets: [`${to}<`],
      })),
    ),
  };
}
