/** The static JSON, as a program reads it. */
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from '@playwright/test';
import { siteDir } from '../../scripts/lib/paths.ts';
import { datasets } from '../../src/data/index.ts';
import { paths, pathTitle } from '../../src/runbooks/engine/paths.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import { walks } from '../support/walks.ts';

interface TreeData {
  nodes: { id: string }[];
  edges: { from: string; to: string; answer?: string }[];
  outcomes: { id: string; layer: string; action?: string; steps: string[] }[];
  paths: { title: string; outcome: string }[];
}

for (const { id, tree } of runbooks) {
  test(`/data/trees/${tree.id}.json lists nodes, edges and every path`, async ({ request }) => {
    const response = await request.get(`/data/trees/${tree.id}.json`);
    expect(response.headers()['content-type']).toContain('application/json');
    const data = (await response.json()) as TreeData;
    expect(data.nodes.map((node) => node.id)).toEqual(Object.keys(tree.nodes));
    const ids = new Set([...data.nodes, ...data.outcomes].map((entry) => entry.id));
    for (const edge of data.edges) {
      expect(ids).toContain(edge.from);
      expect(ids).toContain(edge.to);
      expect(edge.answer).toBeTruthy();
    }
    for (const outcome of data.outcomes) {
      expect(outcome.layer).toBeTruthy();
      expect(outcome.action).toBeTruthy();
      expect(outcome.steps.length).toBeGreaterThan(0);
    }
    expect(data.paths.map(({ title }) => title)).toEqual(paths(tree).map(pathTitle));
  });

  test(`every path of ${tree.id} has a browser test of its own, and every answer is given`, () => {
    const walked = walks(tree);
    for (const path of paths(tree)) {
      expect(walked.some(({ title }) => title === pathTitle(path))).toBe(true);
    }
    const given = new Set(
      walked.flatMap(({ steps }) => steps.map(({ node, finding }) => `${node}=${finding}`)),
    );
    const all = Object.entries(tree.nodes).flatMap(([node, { on }]) =>
      Object.keys(on).map((finding) => `${node}=${finding}`),
    );
    expect(all.filter((answer) => !given.has(answer))).toEqual([]);
  });

  test(`/data/runbooks/${id}.json holds its steps and their sources`, async ({ request }) => {
    const data = (await (await request.get(`/data/runbooks/${id}.json`)).json()) as {
      steps: { sources: string[] }[];
      sources: Record<string, { url?: string; secondHand: boolean }>;
    };
    for (const step of data.steps) {
      for (const id of step.sources) {
        const source = data.sources[id];
        // Only what was read in a copy may have no known address.
        if (source?.url === undefined) expect(source?.secondHand).toBe(true);
        else expect(source.url).toMatch(/^https:/);
      }
    }
  });
}

test('/data/schema/case.json is a JSON Schema of a case', async ({ request }) => {
  const schema = (await (await request.get('/data/schema/case.json')).json()) as {
    $schema: string;
    anyOf: { required: string[] }[];
  };
  expect(schema.$schema).toContain('json-schema.org');
  expect(schema.anyOf).toHaveLength(runbooks.length);
  for (const one of schema.anyOf) {
    expect(one.required).toEqual(['version', 'runbook', 'evidence']);
  }
});

for (const { dataset, files } of datasets) {
  test(`every file of ${dataset.name} fits the schema and the version it announces`, async ({
    request,
  }) => {
    const schema = (await (
      await request.get(`/data/schema/${dataset.name}.json`)
    ).json()) as object;
    // Formats are told in the schema for people; the zod schema behind it holds them.
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const data = (await (await request.get(file)).json()) as { version: number; schema: string };
      expect(data).toMatchObject({
        version: dataset.version,
        schema: `/data/schema/${dataset.name}.json`,
      });
      validate(data);
      expect([file, validate.errors]).toEqual([file, null]);
      expect(validate({ ...data, unheardOf: 1 })).toBe(false);
    }
  });
}

test('/data/index.json names every file under /data/ that is for programs', async ({ request }) => {
  const { datasets: named } = (await (await request.get('/data/index.json')).json()) as {
    datasets: { files: string[] }[];
  };
  const files = globSync('data/**/*.json', { cwd: siteDir })
    .map((file) => `/${file}`)
    // The schemas, and what pages load to find a router.
    .filter((file) => !file.startsWith('/data/schema/') && file !== '/data/routers/index.json');
  expect(named.flatMap((dataset) => dataset.files).sort()).toEqual(files.sort());
});

test('/llms.txt links only to what is there', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text();
  expect(text).toMatch(/^# Hopwise\n\n> /);
  const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of addresses) {
    const file = path.join(siteDir, address, address.endsWith('/') ? 'index.html' : '');
    expect([address, existsSync(file)]).toEqual([address, true]);
  }
});
