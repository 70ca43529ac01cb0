import type { APIRoute, GetStaticPaths } from 'astro';
import { type Dataset, jsonSchemaOf } from '../../../data/dataset.ts';
import { datasets } from '../../../data/index.ts';

export const getStaticPaths = (() =>
  datasets.map(({ dataset }) => ({
    params: { name: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of a kind of file under /data/. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  Response.json(jsonSchemaOf(props.dataset));
