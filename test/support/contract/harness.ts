/** How the contract suite asks a companion, whatever that runs on. */
import http from 'node:http';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { reachSchema, type Reach } from '../../../src/runbooks/checks/port-reachable/value.ts';
import {
  problemSchema,
  type ProblemBody,
  type ProblemCode,
} from '../../../src/runbooks/model/problem.ts';
import { expectDescribed } from '../openapi.ts';
import type { Service } from '../services.ts';
import type { Adapter, RunningAdapter, StartOptions } from './adapters/adapter.ts';

/** The pages that may use the companion of the suite; no other may. */
export const allowedPage = 'https://hopwise.example';

/** A companion that runs for a describe block, and how to ask it. */
export interface Harness {
  readonly url: () => string;
  /** Asks for a path as this machine would, and holds what the API answers to its own description. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** Asks `POST /api/v1/reach`. */
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Response>;
  /** Measures the port of a service, which is ended after the test. */
  readonly measure: (starting: Promise<Service>, expected?: string) => Promise<Reach>;
  /** The status for a request that names this host; fetch would not send it. */
  readonly statusAs: (host: string, path: string) => Promise<number>;
  /** Ends a service after the test. */
  readonly keep: <T extends Service>(service: T) => T;
}

/** Starts a companion before the tests of the describe block it is called in, and ends it after them. */
export function harness(adapter: Adapter, options: StartOptions = {}): Harness {
  const asThisMachine = adapter.callFrom('127.0.0.1');
  const services: Service[] = [];
  let companion: RunningAdapter | undefined;
  beforeAll(async () => {
    companion = await adapter.start(options);
  });
  afterAll(() => companion?.close());
  afterEach(async () => {
    await Promise.all(services.splice(0).map((service) => service.close()));
  });

  const url = (): string => companion?.url ?? '';
  const keep: Harness['keep'] = (service) => {
    services.push(service);
    return service;
  };
  const ask: Harness['ask'] = async (path, init = {}) => {
    const { method = 'GET', headers, ...rest } = init;
    const response = await fetch(url() + path, {
      ...rest,
      method,
      headers: { ...asThisMachine, ...(headers as Record<string, string> | undefined) },
    });
    const [address = ''] = path.split('?');
    const isDescribed = address.startsWith('/api/') && !['HEAD', 'OPTIONS'].includes(method);
    if (isDescribed) await expectDescribed(response, method, address);
    return response;
  };
  const post: Harness['post'] = (body, headers) =>
    ask('/api/v1/reach', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  const measure: Harness['measure'] = async (starting, expected) => {
    const { port } = keep(await starting);
    const response = await post({ port, ...(expected !== undefined && { expect: expected }) });
    expect(response.status).toBe(200);
    return reachSchema.parse(await response.json());
  };
  const statusAs: Harness['statusAs'] = (host, path) =>
    new Promise((resolve, reject) => {
      const headers = { ...asThisMachine, Host: host };
      http
        .get(url() + path, { headers, agent: false }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
        .on('error', reject);
    });
  return { url, ask, post, measure, statusAs, keep };
}

/** Holds an answer to the problem it must be. */
export async function expectProblem(
  response: Response,
  code: ProblemCode,
  status: number,
): Promise<ProblemBody> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = problemSchema.parse(await response.json());
  expect(problem).toMatchObject({ code, status });
  expect(response.status).toBe(status);
  return problem;
}
