/** A picture as SVG: shapes and colours only, so that every renderer draws the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureSize, type Preview } from '../../src/components/preview/preview.ts';
import { root } from '../lib/paths.ts';
import { colours } from './colours.ts';
import { shapesOf } from './font.ts';
import { arrange, MARGIN, PATH_Y, WORDMARK, type Hop, type Line } from './layout.ts';

/** The mark of the site, as its header shows it. */
export const markFile = path.join(root, 'src/components/starlight/mark.svg');
const MARK_UNITS = 72;
const mark = readFileSync(markFile, 'utf8')
  .replace(/<svg[^>]*>|<\/svg>/g, '')
  .replace(/(<circle[^>]*) stroke="[^"]*"/, `$1 stroke="${colours.accent}"`);

const textOf = ({ text, weight, size, ink, x, y }: Line): string =>
  `<g fill="${colours[ink]}">${shapesOf(text, weight, size, x, y)}</g>`;

function hopOf({ x, isLit }: Hop): string {
  const at = `cx="${x}" cy="${PATH_Y}"`;
  return isLit
    ? `<circle ${at} r="30" fill="${colours.wash}"/><circle ${at} r="16" fill="${colours.paper}" stroke="${colours.accent}" stroke-width="12"/>`
    : `<circle ${at} r="11" fill="${colours.paper}" stroke="${colours.edge}" stroke-width="4"/>`;
}

/** The SVG of a preview. */
export function svgOf(preview: Preview): string {
  const { width, height } = pictureSize;
  const { lines, hops } = arrange(preview);
  const wordmark = lines.find(({ text }) => text === WORDMARK.text);
  const markX = (wordmark?.x ?? MARGIN) - WORDMARK.gap - WORDMARK.markWidth;
  const scale = WORDMARK.markWidth / MARK_UNITS;
  const from = hops.at(0)?.x ?? 0;
  const to = hops.at(-1)?.x ?? 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<g fill="none" stroke="${colours.soft}" stroke-width="3" transform="translate(${markX} ${WORDMARK.y - 32}) scale(${scale})">${mark}</g>`,
    `<path d="M${from} ${PATH_Y}H${to}" stroke="${colours.edge}" stroke-width="4"/>`,
    ...hops.map(hopOf),
    ...lines.map(textOf),
    '</svg>',
  ].join('');
}
