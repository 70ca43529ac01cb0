/** The colours of the pictures: the site’s own, on light. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths.ts';

/** The style sheet that names them. */
export const tokensFile = path.join(root, 'src/styles/tokens.css');

const css = readFileSync(tokensFile, 'utf8');

/** A colour by its name in tokens.css, as `#rrggbb`. */
function token(name: string): string {
  const found = new RegExp(`--${name}:\\s*light-dark\\(\\s*(#[0-9a-f]{6})`).exec(css)?.[1];
  if (found === undefined) throw new Error(`tokens.css has no colour --${name}.`);
  return found;
}

export const colours = {
  paper: token('paper'),
  ink: token('ink'),
  soft: token('soft'),
  edge: token('edge'),
  accent: token('accent'),
  wash: token('accent-wash'),
} as const;
