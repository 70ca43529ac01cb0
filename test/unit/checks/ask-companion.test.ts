/** What the page makes of every answer that may come in a companion's place, from real listeners. */
import http from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { pageShapes } from '../../support/page-shapes.ts';
import { askCompanion } from '../../../src/runbooks/checks/ask-companion.ts';
import { problemCodes, type ProblemCode } from '../../../src/runbooks/model/problem.ts';
import { Problem } from '../../../src/companion/problem.ts';
import {
  closedPort,
  listen,
  startByteDripper,
  startRaw,
  startSilent,
  type Service,
} from '../../support/services.ts';

const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

const answered = { answers: [] };
const right = JSON.stringify(answered);

/** Asks a service, generously for what answers at once. */
async function ask(starting: Promise<Service>, limitMs = 5000, body?: unknown) {
  const service = await starting;
  services.push(service);
  return askCompanion(`http://127.0.0.1:${service.port}/api`, pageShapes, 'homeAddress', {
    limitMs,
    body,
  });
}

/** Answers everybody the same. */
function startAnswer(
  status: number,
  type: string,
  body: string,
  headers: http.OutgoingHttpHeaders = {},
): Promise<Service> {
  return listen(
    http.createServer((_request, response) => {
      response.writeHead(status, { ...(type && { 'Content-Type': type }), ...headers });
      response.end(body);
    }),
  );
}

/** Answers everybody with one problem, as the real companion writes it. */
async function startProblem(code: ProblemCode, detail: string): Promise<Service> {
  const response = new Problem(code, detail).toResponse();
  const type = response.headers.get('Content-Type') ?? '';
  return startAnswer(response.status, type, await response.text());
}

const absent = { reason: 'not-reachable-companion' };
const busy = { reason: 'companion-busy' };
const late = { reason: 'timed-out' };

describe('askCompanion', () => {
  it('gives the right answer', async () => {
    const answer = { answer: answered };
    expect(await ask(startAnswer(200, 'application/json', right))).toEqual(answer);
    expect(await ask(startAnswer(200, 'Application/JSON; charset=utf-8', right))).toEqual(answer);
  });

  it('asks with GET, or sends a body as JSON with POST', async () => {
    const asked: unknown[] = [];
    const start = () =>
      listen(
        http.createServer((request, response) => {
          const { method, headers } = request;
          request.setEncoding('utf8').on('data', (text: string) => asked.push(text));
          request.on('end', () => response.end());
          asked.push(method, headers['content-type']);
        }),
      );
    await ask(start());
    await ask(start(), 5000, { port: 32400 });
    expect(asked).toEqual(['GET', undefined, 'POST', 'application/json', '{"port":32400}']);
  });

  it('says that nobody is there', async () => {
    const port = await closedPort();
    for (const url of [`http://127.0.0.1:${port}/`, 'nonsense://']) {
      const asking = askCompanion(url, pageShapes, 'homeAddress', { limitMs: 5000 });
      expect(await asking).toEqual(absent);
    }
  });

  it.each([
    ['never answers', startSilent],
    ['drips its head', () => startByteDripper()],
    [
      'drips its body',
      () =>
        startByteDripper({
          first:
            'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n',
        }),
    ],
  ])('says that time ran out with what %s', async (_what, start) => {
    expect(await ask(start(), 150)).toEqual(late);
  });

  const page = '<!doctype html><title>Log in</title>';
  it.each<[what: string, start: () => Promise<Service>]>([
    ['a captive portal', () => startAnswer(200, 'text/html', page)],
    ['a captive portal elsewhere', () => startAnswer(302, '', '', { Location: '/login' })],
    ['HTML that says it is JSON', () => startAnswer(200, 'application/json', page)],
    ['JSON that says it is HTML', () => startAnswer(200, 'text/html', right)],
    ['a type that only begins like JSON', () => startAnswer(200, 'application/jsonp', right)],
    ['no type', () => startAnswer(200, '', right)],
    ['nothing', () => startAnswer(200, 'application/json', '')],
    ['no content', () => startAnswer(204, 'application/json', '')],
    ['wrong JSON', () => startAnswer(200, 'application/json', '{"answers":1}')],
    ['null', () => startAnswer(200, 'application/json', 'null')],
    ['the right JSON with an error status', () => startAnswer(500, 'application/json', right)],
    ['a page that is not there', () => startAnswer(404, 'text/html', page)],
    ['a server’s own error', () => startAnswer(500, 'text/html', page)],
    ['a gateway without its companion', () => startAnswer(502, 'text/html', page)],
    [
      'a problem of something else',
      () => startAnswer(403, 'application/problem+json', '{"title":"No","detail":"Go away."}'),
    ],
    ['what is not HTTP', () => startRaw('SSH-2.0-OpenSSH_9.2\r\n')],
    ['a connection that is cut', () => startRaw('HTTP/1.1 200 OK\r\nContent-Le')],
    [
      'a body that is cut',
      () =>
        startRaw(
          `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
        ),
    ],
  ])('does not take for a companion: %s', async (_what, start) => {
    expect(await ask(start())).toEqual(absent);
  });

  it.each<[what: string, start: () => Promise<Service>]>([
    ['429 with a page', () => startAnswer(429, 'text/html', page)],
    ['429 with nothing', () => startAnswer(429, '', '')],
    ['503 with a page', () => startAnswer(503, 'text/html', page)],
    ['503 with JSON of its own', () => startAnswer(503, 'application/json', '{"detail":"Down"}')],
    [
      'a problem of a later companion',
      () => startAnswer(429, 'application/problem+json', '{"code":"too-many","status":429}'),
    ],
  ])('takes for busy: %s', async (_what, start) => {
    expect(await ask(start())).toEqual(busy);
  });

  const expected: Record<ProblemCode, string> = {
    'companion-busy': 'companion-busy',
    'one-at-a-time': 'companion-busy',
    'too-many-requests': 'companion-busy',
    'too-many-callers': 'companion-busy',
    'companion-cannot-dial': 'companion-cannot-dial',
    'took-too-long': 'timed-out',
    'port-refused': 'companion-refused',
    'caller-not-dialled': 'companion-refused',
    'origin-not-allowed': 'companion-refused',
    'host-not-allowed': 'companion-refused',
    'invalid-request': 'companion-refused',
    'forwarding-invalid': 'companion-refused',
    'body-too-large': 'companion-refused',
    'unsupported-media-type': 'companion-refused',
    'method-not-allowed': 'companion-refused',
    'echo-not-configured': 'companion-refused',
    'not-found': 'not-reachable-companion',
    'caller-left': 'not-reachable-companion',
    'caller-unknown': 'not-reachable-companion',
    'internal-error': 'not-reachable-companion',
  };
  it.each(problemCodes)('reads the problem %s, with the companion’s own words', async (code) => {
    const detail = 'What happened, and what to do about it.';
    expect(await ask(startProblem(code, detail))).toEqual({ reason: expected[code], detail });
  });

  it('goes by the code of a problem, not by its status or by what it does not know', async () => {
    const problem = { code: 'port-refused', status: 403, title: 'No', detail: 'Why.', instance: 1 };
    const start = startAnswer(503, 'application/problem+json', JSON.stringify(problem));
    expect(await ask(start)).toEqual({ reason: 'companion-refused', detail: 'Why.' });
  });

  it('passes on no more than 300 characters of a companion’s words, and no empty ones', async () => {
    const long = await ask(startProblem('port-refused', 'x'.repeat(1000)));
    expect(long).toEqual({ reason: 'companion-refused', detail: 'x'.repeat(300) });
    expect(await ask(startProblem('port-refused', ''))).toEqual({ reason: 'companion-refused' });
  });

  it('reads no more of a body than 64 KiB', async () => {
    const padded = (length: number) => right + ' '.repeat(length - right.length);
    const whole = startAnswer(200, 'application/json', padded(64 * 1024));
    expect(await ask(whole)).toEqual({ answer: answered });
    const huge = startAnswer(200, 'application/json', padded(64 * 1024 + 1));
    expect(await ask(huge)).toEqual(absent);
  });

  it.each(['application/json', 'text/html'])(
    'lets go of a body of %s without end, long before its time is up',
    async (type) => {
      let isLetGo = false;
      const start = listen(
        http.createServer((_request, response) => {
          const chunk = Buffer.alloc(64 * 1024, ' ');
          const pour = (): void => {
            while (!response.destroyed && response.write(chunk));
          };
          response.writeHead(200, { 'Content-Type': type });
          response.on('drain', pour).on('close', () => (isLetGo = true));
          pour();
        }),
      );
      expect(await ask(start, 60_000)).toEqual(absent);
      await expect.poll(() => isLetGo).toBe(true);
    },
  );
});
