import type { Point } from './layout.ts';

/** How round an edge’s bends are. */
const RADIUS = 7;

/** The path of an edge, with round bends, so that a bend does not look like a crossing. */
export function edgePath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const from = towards(point, before);
      const to = towards(point, after);
      return `L${from.x} ${from.y}Q${point.x} ${point.y} ${to.x} ${to.y}`;
    })
    .join('');
}

/** A point near a bend, on the way to its neighbour; at most half of the way, which the other bend needs too. */
function towards(point: Point, neighbour: Point): Point {
  const [dx, dy] = [neighbour.x - point.x, neighbour.y - point.y];
  const length = Math.abs(dx) + Math.abs(dy);
  const part = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length;
  return { x: point.x + dx * part, y: point.y + dy * part };
}
