import type { APIRoute, GetStaticPaths } from 'astro';
import { runbooks } from '../../../runbooks/index.ts';
import { runbookFile } from '../../../data/runbook.ts';

export const getStaticPaths = (() =>
  runbooks.map((runbook) => ({
    params: { runbook: runbook.id },
    props: { runbook },
  }))) satisfies GetStaticPaths;

/** A runbook's steps, tables and sources, for programs. */
export const GET: APIRoute<{ runbook: (typeof runbooks)[number] }> = ({ props }) =>
  Response.json(runbookFile(props.runbook));
