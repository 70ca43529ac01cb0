import type { APIRoute, GetStaticPaths } from 'astro';
import { runbooks } from '../../../runbooks/index.ts';
import { treeFile } from '../../../data/tree.ts';

export const getStaticPaths = (() =>
  runbooks.map((runbook) => ({
    params: { tree: runbook.tree.id },
    props: { runbook },
  }))) satisfies GetStaticPaths;

/** A tree with its words and every path, for programs. */
export const GET: APIRoute<{ runbook: (typeof runbooks)[number] }> = ({ props }) =>
  Response.json(treeFile(props.runbook));
