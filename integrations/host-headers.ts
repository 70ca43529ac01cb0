import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { headersFile } from '../src/policy/site-headers.ts';

/** Writes the site’s headers for hosts that serve its files without a companion. */
export const hostHeaders = (): AstroIntegration => ({
  name: 'host-headers',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile()),
  },
});
