/** Where everything stands on a picture. */
import { pictureSize, type Preview } from '../../src/components/preview/preview.ts';
import { layerWording } from '../../src/runbooks/layer.wording.ts';
import { type LayerId, layerIds } from '../../src/runbooks/model/layer.ts';
import { tidy, widthOf, type Weight } from './font.ts';
import { cutLines, wrap } from './lines.ts';

/** The meanings of colour on a picture; tokens.css has the values. */
export type Ink = 'ink' | 'soft' | 'accent';

/** A line of text, from the left end of its base line. */
export interface Line {
  readonly text: string;
  readonly weight: Weight;
  readonly size: number;
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
}

/** A hop of the path. */
export interface Hop {
  readonly x: number;
  readonly isLit: boolean;
}

/** A picture, before it is drawn. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly hops: readonly Hop[];
}

/** The empty edge, and the width between both. */
export const MARGIN = 72;
export const WIDTH = pictureSize.width - 2 * MARGIN;

/** The wordmark, at the upper right: where its text begins. */
export const WORDMARK = { text: 'Hopwise', size: 36, y: 106, markWidth: 114, gap: 18 } as const;

/** The path: its height, and the names below: of the lit hop, and of both ends where they have room. */
export const PATH_Y = 524;
const NAME = { size: 34, y: 592 } as const;
const END = { size: 30, y: 592, gap: 40 } as const;

const KIND = { size: 34, y: 106 } as const;
const ANSWER = { size: 36, leading: 50 } as const;

/** Sizes of a title, largest first, and the lines it may have in each. */
const TITLES = [
  { size: 76, most: 2 },
  { size: 66, most: 2 },
  { size: 56, most: 3 },
  { size: 50, most: 3 },
] as const;

/** Between which heights title and answer stand. */
const TEXT = { top: 146, bottom: 480 } as const;

/** The largest title that fits whole; the smallest, cut, where none does. */
function fitTitle(title: string): { size: number; lines: string[] } {
  for (const { size, most } of TITLES) {
    const measure = (text: string): number => widthOf(text, 'semibold', size);
    const lines = wrap(title, WIDTH, measure);
    const isWhole = !title.split(' ').some((word) => measure(word) > WIDTH);
    if (isWhole && lines.length <= most) return { size, lines };
  }
  const { size, most } = TITLES[TITLES.length - 1] ?? { size: 50, most: 3 };
  return {
    size,
    lines: cutLines(title, WIDTH, most, (text) => widthOf(text, 'semibold', size)),
  };
}

/** The names below the path. */
function namesBelow(layer: LayerId | undefined, hops: readonly Hop[]): Line[] {
  const right = MARGIN + WIDTH;
  const ends = [layerIds[0], layerIds[layerIds.length - 1] ?? layerIds[0]].map(
    (end, index): Line => {
      const text = layerWording[end].name;
      const x = index === 0 ? MARGIN : right - widthOf(text, 'regular', END.size);
      return { text, weight: 'regular', ink: 'soft', x, size: END.size, y: END.y };
    },
  );
  const lit = hops.find(({ isLit }) => isLit);
  if (layer === undefined || lit === undefined) return ends;
  const text = layerWording[layer].name;
  const width = widthOf(text, 'semibold', NAME.size);
  const x = Math.min(Math.max(lit.x - width / 2, MARGIN), right - width);
  const name: Line = { text, weight: 'semibold', ink: 'accent', x, ...NAME };
  const isApart = (end: Line): boolean =>
    end.x + widthOf(end.text, end.weight, end.size) + END.gap <= x || end.x >= x + width + END.gap;
  return [...ends.filter(isApart), name];
}

/** Arranges a preview. Nothing leaves the picture, and nothing stands on something else, whatever the words. */
export function arrange(preview: Preview): Layout {
  const wordmarkWidth = widthOf(WORDMARK.text, 'semibold', WORDMARK.size);
  const kindWidth = WIDTH - wordmarkWidth - WORDMARK.markWidth - 2 * WORDMARK.gap;
  const measureKind = (text: string): number => widthOf(text, 'semibold', KIND.size);
  const [kind = ''] = cutLines(tidy(preview.kind), kindWidth, 1, measureKind);

  const title = fitTitle(tidy(preview.title));
  const leading = Math.round(title.size * 1.18);
  const titleEnd = TEXT.top + leading * title.lines.length;
  const room = Math.floor((TEXT.bottom - titleEnd - 20) / ANSWER.leading);
  const answer = cutLines(tidy(preview.answer), WIDTH, Math.min(room, 3), (text) =>
    widthOf(text, 'regular', ANSWER.size),
  );

  const step = (WIDTH - 60) / (layerIds.length - 1);
  const hops = layerIds.map((layer, index) => ({
    x: Math.round(MARGIN + 30 + index * step),
    isLit: layer === preview.layer,
  }));
  const wordmarkX = MARGIN + WIDTH - wordmarkWidth;

  const semibold = 'semibold' as const;
  return {
    hops,
    lines: [
      { text: kind, weight: semibold, ink: 'soft', x: MARGIN, ...KIND },
      {
        text: WORDMARK.text,
        weight: semibold,
        size: WORDMARK.size,
        ink: 'ink',
        x: wordmarkX,
        y: WORDMARK.y,
      },
      ...title.lines.map((text, index): Line => {
        const y = TEXT.top + Math.round(title.size * 0.92) + index * leading;
        return { text, weight: semibold, size: title.size, ink: 'ink', x: MARGIN, y };
      }),
      ...answer.map((text, index): Line => {
        const y = titleEnd + 20 + Math.round(ANSWER.size * 0.95) + index * ANSWER.leading;
        return { text, weight: 'regular', size: ANSWER.size, ink: 'soft', x: MARGIN, y };
      }),
      ...namesBelow(preview.layer, hops),
    ],
  };
}
