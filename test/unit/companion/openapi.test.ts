/** The description of the API: whole, made of the schemas in use, and strict. Other tests hold real answers to it. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/companion/app.ts';
import { createLimits } from '../../../src/companion/guard/limits.ts';
import { describeApi } from '../../../src/companion/openapi.ts';
import { problemKinds } from '../../../src/companion/problem.ts';
import { readSettings } from '../../../src/companion/settings.ts';
import { problemCodes } from '../../../src/runbooks/model/problem.ts';
import { componentValidator } from '../../support/openapi.ts';

const app = createApp({
  callerOf: () => '127.0.0.1',
  settings: readSettings({}),
  limits: createLimits(readSettings({})),
  dial: () => Promise.reject(new Error('not asked')),
});

/** Every value in a document under this key. */
function all(document: unknown, key: string): unknown[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document as Record<string, unknown>).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...all(value, key),
  ]);
}

describe('GET /api/v1/openapi.json', () => {
  it('describes the API in OpenAPI 3.1', async () => {
    const response = await app.request('http://localhost/api/v1/openapi.json');
    expect(response.headers.get('Content-Type')).toBe('application/json');
    const api = (await response.json()) as ReturnType<typeof describeApi>;
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toEqual([
      '/api/v1/address',
      '/api/v1/home-address',
      '/api/v1/reach',
    ]);
    expect(JSON.parse(JSON.stringify(describeApi()))).toEqual(api);
  });

  it('offers every question it describes', async () => {
    for (const [path, methods] of Object.entries(describeApi().paths)) {
      for (const method of Object.keys(methods)) {
        const response = await app.request(`http://localhost${path}`, {
          method: method.toUpperCase(),
        });
        expect([404, 405]).not.toContain(response.status);
      }
    }
  });

  it('refers only to what it holds', () => {
    const api = describeApi();
    const held = Object.keys(api.components.schemas).map((id) => `#/components/schemas/${id}`);
    expect(all(api, '$ref').filter((ref) => !held.includes(String(ref)))).toEqual([]);
  });

  it('lists every problem of a question with its status', () => {
    const { responses } = describeApi().paths['/api/v1/reach'].post;
    const listed = all(responses, 'enum').flat();
    const expected = problemCodes.filter(
      (code) => !['not-found', 'method-not-allowed', 'echo-not-configured'].includes(code),
    );
    expect(listed.toSorted()).toEqual(expected.toSorted());
    for (const code of expected) {
      const at = (responses as Record<string, unknown>)[problemKinds[code].status];
      expect(all(at, 'enum').flat()).toContain(code);
    }
  });

  it('describes every field', () => {
    const lacking: string[] = [];
    const look = (name: string, schema: object): void => {
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [field, inner] of Object.entries(value as Record<string, object>)) {
            // A literal that picks one of several forms needs no words of its own.
            const speaks = 'description' in inner || 'const' in inner || '$ref' in inner;
            if (!speaks) lacking.push(`${name}.${field}`);
            look(`${name}.${field}`, inner);
          }
        } else if (typeof value === 'object' && value !== null) look(name, value as object);
      }
    };
    for (const [id, schema] of Object.entries(describeApi().components.schemas)) look(id, schema);
    expect(lacking).toEqual([]);
  });

  it('bounds every text and list of an answer about a port', () => {
    const { Reach } = describeApi().components.schemas;
    const unbounded: unknown[] = [];
    const look = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { type, pattern, maxItems } = schema as Record<string, unknown>;
      const isChosen = 'enum' in schema || 'const' in schema;
      if (type === 'string' && !isChosen && pattern === undefined) unbounded.push(schema);
      if (type === 'array' && maxItems === undefined) unbounded.push(schema);
      Object.values(schema).forEach(look);
    };
    look(Reach);
    expect(unbounded).toEqual([]);
  });

  it.each<[name: string, body: unknown]>([
    ['ReachRequest', { port: 32400, host: '81.2.69.10' }],
    ['ReachRequest', { port: 0 }],
    ['ReachRequest', { port: 1, expect: 'a b' }],
    ['Reach', {}],
    [
      'Reach',
      { vantage: 'outside', address: '81.2.69.10', family: 'ipv4', port: 1, trace: [], extra: 1 },
    ],
    ['SeenAddress', { vantage: 'outside', address: '81.2.69.10', family: 'ipv5', kind: 'public' }],
    ['Problem', { code: 'never-heard-of', status: 400, title: 'a', detail: 'b' }],
  ])('does not take for %s: %j', (name, body) => {
    expect(componentValidator(name).safeParse(body).success).toBe(false);
  });
});
