import { stringify } from 'yaml';
import { ATLAS_FOLDER } from '../../../src/routers/read/read-atlas.ts';
import type { Subject } from './subject.ts';

/** This site, with a larger atlas. */
export const hopwise: Subject = {
  name: 'Hopwise',
  about: 'this site as it is, with its atlas and families that do not exist',
  // The page about a companion of one's own shows the last three.
  copies: [
    'src',
    'public',
    'integrations',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'deploy',
    'Containerfile',
    'wrangler.jsonc',
  ],
  files: ({ entries }) =>
    entries.map(({ vendorId, familyId, family }) => [
      `${ATLAS_FOLDER}/${vendorId}/${familyId}.yaml`,
      stringify(family),
    ]),
  commands: [{ file: 'astro/bin/astro.mjs', args: ['build'] }],
  output: 'dist',
};
