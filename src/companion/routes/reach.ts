import { Hono } from 'hono';
import type { z } from 'zod';
import {
  CannotDialError,
  compareWithExpected,
  reachRequestSchema,
  startDeadline,
  unless,
  type Reach,
  type ReachMeasurement,
} from '../../runbooks/checks/port-reachable/companion.ts';
import type { Fault } from '../../runbooks/model/problem.ts';
import { vantageOf } from '../../runbooks/model/vantage.ts';
import { readJsonBody } from '../body.ts';
import type { Caller } from '../caller.ts';
import { assertNoQuery, callerOf, refuseMethod, type AppOptions } from '../context.ts';
import { createInFlight } from '../guard/in-flight.ts';
import { assertDialledPort } from '../guard/ports.ts';
import { assertTarget, guardDial } from '../guard/targets.ts';
import type { Metrics } from '../metrics.ts';
import { countedAs } from '../prefix.ts';
import { Problem } from '../problem.ts';

/** Most faults to list: a body has two fields, so more are noise. */
const FAULTS = 5;

/** One sentence per fault of a body. */
function explain(body: unknown, error: z.ZodError): Fault[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return [{ pointer: '', detail: 'The body must be an object: send {"port": 32400}.' }];
  }
  const faults = error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: `/${key.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1')}`,
        detail: `Remove ${JSON.stringify(key.slice(0, 40))}: only "port" and "expect" can be given, and the address dialled is always the one you call from.`,
      }));
    }
    if (issue.path[0] === 'expect') {
      return [
        {
          pointer: '/expect',
          detail:
            '"expect" must be the machineIdentifier of a Plex server: up to 64 letters, digits and hyphens.',
        },
      ];
    }
    const detail =
      'port' in body
        ? '"port" must be a whole number from 1 to 65535, written without quotes.'
        : '"port" is missing: send {"port": 32400}.';
    return [{ pointer: '/port', detail }];
  });
  return faults.slice(0, FAULTS);
}

/** @throws Problem `invalid-request` with one sentence per fault. */
function readRequest(body: unknown): z.infer<typeof reachRequestSchema> {
  const parsed = reachRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const errors = explain(body, parsed.error);
  throw new Problem('invalid-request', errors.map(({ detail }) => detail).join(' '), { errors });
}

/** Turns what ended a measurement into the problem to answer with. */
function problemOf(error: unknown, isGone: boolean, isLate: boolean): unknown {
  if (isGone) return new Problem('caller-left', 'The connection was closed before the answer.');
  if (isLate) {
    return new Problem('took-too-long', 'The measurement did not end in time: ask again.', {
      cause: error,
    });
  }
  if (error instanceof CannotDialError) {
    return new Problem(
      'companion-cannot-dial',
      `The companion could not try (${error.code}), which says nothing about your network. It may have no connection of your address's family: try again later, or from an address of the other family.`,
      { headers: { 'Retry-After': '30' }, cause: error },
    );
  }
  return error;
}

/** `POST /api/v1/reach {"port": …, "expect"?: …}`: dials the caller's own address and says who answered. */
export function reachRoute(options: AppOptions, metrics: Metrics): Hono {
  const { settings, wholeMs = 11_000, waitMs } = options;
  const dial = guardDial(options.dial, settings.mode);
  const inFlight = createInFlight({
    max: settings.maxDials,
    maxQueue: settings.maxQueue,
    ...(waitMs !== undefined && { waitMs }),
  });
  metrics.addGauge(
    'hopwise_dials_running',
    'Measurements that run now.',
    () => inFlight.count().running,
  );
  metrics.addGauge(
    'hopwise_dials_waiting',
    'Measurements that wait in the queue.',
    () => inFlight.count().waiting,
  );

  const measure = async (
    caller: Caller,
    port: number,
    gone: AbortSignal,
  ): Promise<ReachMeasurement> => {
    let release: () => void;
    try {
      release = await inFlight.enter(countedAs(caller.address), gone);
    } catch (error) {
      throw error instanceof Problem ? error : problemOf(error, gone.aborted, false);
    }
    const { signal, ...deadline } = startDeadline(gone, wholeMs);
    const target = { host: caller.dialText, family: caller.address.family, port };
    // The place is given back when the measurement has really ended, not when its caller left.
    const running = dial(target, signal).finally(release);
    running.then(
      (measured) => metrics.countDial(measured.trace[0].result),
      () => metrics.countDial('none'),
    );
    try {
      return await unless(signal, running);
    } catch (error) {
      throw problemOf(error, gone.aborted, deadline.isLate());
    } finally {
      deadline.end();
    }
  };

  const route = new Hono();
  route.post('/', async (c) => {
    assertNoQuery(c);
    const gone = c.req.raw.signal;
    const { port, expect } = readRequest(await readJsonBody(c.req.raw));
    const caller = callerOf(c, options);
    const { address } = caller;
    assertTarget(caller.dialText, settings.mode);
    assertDialledPort(port, settings.ports);
    const measured = await measure(caller, port, gone);
    const reach: Reach = {
      vantage: vantageOf(address.kind),
      address: address.text,
      family: address.family,
      port,
      ...(expect !== undefined && { expect }),
      ...compareWithExpected(measured, expect),
    };
    return c.json(reach);
  });
  route.all('/', refuseMethod('POST'));
  return route;
}
