import type { APIRoute, GetStaticPaths } from 'astro';
import { causesFile } from '../../data/causes.ts';
import { checksFile } from '../../data/checks.ts';
import { correctionsFile } from '../../data/corrections.ts';
import { indexFile } from '../../data/index.ts';
import { sourcesFile } from '../../data/sources.ts';

/** The files that need nothing but the runbooks. */
const files = {
  index: indexFile,
  causes: causesFile,
  checks: checksFile,
  corrections: correctionsFile,
  sources: sourcesFile,
};

export const getStaticPaths = (() =>
  Object.keys(files).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  Response.json(files[params['file'] as keyof typeof files]());
