import { Hono } from 'hono';
import { z } from 'zod';
import type { EchoAnswer } from '../../runbooks/checks/public-address/companion.ts';
import { readJsonBody } from '../body.ts';
import { assertNoQuery, callerOf, refuseMethod, type AppOptions } from '../context.ts';
import { assertHomeCaller } from '../guard/callers.ts';
import { createInFlight } from '../guard/in-flight.ts';
import { findForbidding } from '../guard/targets.ts';
import { countedAs } from '../prefix.ts';
import { Problem } from '../problem.ts';

/** A body that says nothing: there is nothing to choose. It is asked for as JSON so that no form can send it. */
export const homeAddressRequestSchema = z.strictObject({});

/** Callers that are waited for at once; the others ask again. */
const QUEUE = 4;

/** The hosts of the echo services that this companion can ask, which are told before they are asked. */
export function echoHosts({ settings, askEchoes }: AppOptions): string[] {
  return askEchoes ? settings.echoServices.map((service) => new URL(service).host) : [];
}

/** Leaves out an address in a special block, or one that carries such an address inside. */
function disbelieve(answer: EchoAnswer): EchoAnswer {
  const isSpecial = 'address' in answer.said && findForbidding(answer.said.address) !== undefined;
  return isSpecial ? { ...answer, said: { fault: 'not-public' } } : answer;
}

/** @throws Problem `invalid-request` when the body is not `{}`. */
function assertEmpty(body: unknown): void {
  if (homeAddressRequestSchema.safeParse(body).success) return;
  const detail = 'The body must be {}: the services asked are those that the operator configured.';
  throw new Problem('invalid-request', detail, { errors: [{ pointer: '', detail }] });
}

/**
 * `POST /api/v1/home-address {}`: asks the echo services of a companion at home, and says what each said.
 * Nothing else ever asks them, and nothing of it is kept.
 */
export function homeAddressRoute(options: AppOptions): Hono {
  const { settings, askEchoes } = options;
  const inFlight = createInFlight({ max: 1, maxQueue: QUEUE });
  const route = new Hono();
  route.post('/', async (c) => {
    assertNoQuery(c);
    const gone = c.req.raw.signal;
    assertEmpty(await readJsonBody(c.req.raw, '{}'));
    const { address } = callerOf(c, options);
    if (!askEchoes || settings.echoServices.length === 0) {
      throw new Problem(
        'echo-not-configured',
        'This companion asks nobody else for your public address. Whoever runs it at home can name services to ask with HOPWISE_ECHO_SERVICES.',
      );
    }
    assertHomeCaller(address.kind);
    const left = new Problem('caller-left', 'The connection was closed before the answer.');
    const release = await inFlight.enter(countedAs(address), gone).catch((error: unknown) => {
      throw gone.aborted ? left : error;
    });
    try {
      const answers = await askEchoes(settings.echoServices, gone);
      if (gone.aborted) throw left;
      return c.json({ answers: answers.map(disbelieve) });
    } finally {
      release();
    }
  });
  route.all('/', refuseMethod('POST'));
  return route;
}
