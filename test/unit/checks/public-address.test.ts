/** The page asks a companion at home for echo services only as far as the person agreed, and says what they told. */
import { pageShapes } from '../../support/page-shapes.ts';
import http from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { detail } from '../../../src/components/diagnose/detail.ts';
import { diagnoseWords } from '../../../src/components/diagnose/words.ts';
import { collect } from '../../../src/runbooks/checks/public-address/browser.ts';
import { publicAddress } from '../../../src/runbooks/checks/public-address/check.ts';
import {
  type EchoAnswer,
  type PublicAddress,
} from '../../../src/runbooks/checks/public-address/value.ts';
import { judge } from '../../../src/runbooks/engine/judge.ts';
import { runbooks } from '../../../src/runbooks/index.ts';
import { listen, type Service } from '../../support/services.ts';

const [runbook] = runbooks;
if (!runbook) throw new Error('There is no runbook.');
const words = diagnoseWords(runbook);

const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

const four = (service: string, address = '81.2.69.142'): EchoAnswer => ({
  service,
  family: 'ipv4',
  said: { address },
});
const inside = {
  vantage: 'same-machine',
  address: '127.0.0.1',
  family: 'ipv4',
  kind: 'loopback',
  echo: ['a.example', 'b.example'],
};

/** A companion that answers as told and remembers what it was asked. */
async function startCompanion(seen: object, told: object = { answers: [] }, status = 200) {
  const asked: string[] = [];
  const service = await listen(
    http.createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const isHome = request.url === '/api/v1/home-address';
      response.writeHead(isHome ? status : 200, {
        'Content-Type': status === 200 ? 'application/json' : 'application/problem+json',
      });
      response.end(JSON.stringify(isHome ? told : seen));
    }),
  );
  services.push(service);
  return { any: `http://127.0.0.1:${service.port}`, asked };
}

const run = (any: string, agreedEchoes?: string[]) =>
  collect({ companion: { any }, port: 32400, ...(agreedEchoes && { agreedEchoes }) }, pageShapes);
const onlyAddress = ['GET /api/v1/address'];

describe('the collector', () => {
  it.each([
    ['without a word of the person', undefined],
    ['when the person agreed to one of two', ['a.example']],
    ['when the person agreed to others', ['c.example', 'd.example']],
  ])('has nobody asked %s, and tells who could be', async (_when, agreed) => {
    const { any, asked } = await startCompanion(inside);
    expect(await run(any, agreed)).toMatchObject({
      value: { vantage: 'same-machine', ipv4: null, echo: { services: inside.echo } },
    });
    expect(asked).toEqual(onlyAddress);
  });

  it('has nobody asked where the companion stands outside', async () => {
    const outside = { vantage: 'outside', address: '81.2.69.142', family: 'ipv4', kind: 'public' };
    const { any, asked } = await startCompanion({ ...outside, echo: inside.echo });
    await run(any, inside.echo);
    expect(asked).toEqual(onlyAddress);
  });

  it('has those asked that the person agreed to', async () => {
    const answers = inside.echo.map((service) => four(service));
    const { any, asked } = await startCompanion(inside, { answers });
    const observation = await run(any, inside.echo);
    expect(asked).toEqual([...onlyAddress, 'POST /api/v1/home-address']);
    expect(observation).toMatchObject({ value: { echo: { services: inside.echo, answers } } });
    const judged = judge(publicAddress, { [publicAddress.id]: observation });
    expect(judged?.judgement).toEqual({ finding: 'ipv4' });
  });

  it('passes on why the companion did not ask them', async () => {
    const problem = { code: 'companion-busy', status: 503, title: 'Busy', detail: 'Ask again.' };
    const { any } = await startCompanion(inside, problem, 503);
    expect(await run(any, inside.echo)).toMatchObject({
      status: 'missing',
      reason: 'companion-busy',
      detail: 'Ask again.',
    });
  });
});

/** The lines that a person reads about these answers. */
function linesOf(answers: EchoAnswer[]): string[] {
  const value: PublicAddress = {
    vantage: 'same-machine',
    ipv4: null,
    ipv6: null,
    asked: ['ipv4'],
    echo: { services: ['a.example', 'b.example'], answers },
  };
  const judged = judge(publicAddress, {
    [publicAddress.id]: { status: 'measured', origin: 'companion', at: '', value },
  });
  return judged ? detail(publicAddress.id, judged, words) : [];
}

describe('the words', () => {
  const silent = (service: string, family: 'ipv4' | 'ipv6'): EchoAnswer => ({
    service,
    family,
    said: { fault: 'no-answer' },
  });
  const vpn = words.interface.echoVpn;

  it('name who told an address, what was not told, and a VPN', () => {
    const noSix = [silent('a.example', 'ipv6'), silent('b.example', 'ipv6')];
    expect(linesOf([four('a.example'), four('b.example'), ...noSix])).toEqual([
      'Told over IPv4 by a.example, b.example: 81.2.69.142.',
      'Over IPv6 no echo service answered, so nothing is known of it.',
      vpn,
    ]);
  });

  it('name who disagrees', () => {
    expect(linesOf([four('a.example'), four('b.example', '81.2.69.143')])).toEqual([
      'Told over IPv4 by a.example: 81.2.69.142.',
      'Told over IPv4 by b.example: 81.2.69.143.',
      vpn,
    ]);
  });

  it.each(Object.entries(words.echoFaults))('say who was left out: %s', (fault, why) => {
    const said = { fault: fault as keyof typeof words.echoFaults };
    expect(linesOf([four('a.example'), { service: 'b.example', family: 'ipv4', said }])).toEqual([
      'Told over IPv4 by a.example: 81.2.69.142.',
      `Left out over IPv4: b.example ${why}.`,
      vpn,
    ]);
  });

  it('say nothing of a VPN where nobody told an address', () => {
    expect(linesOf([silent('a.example', 'ipv4')])).toEqual([
      'Over IPv4 no echo service answered, so nothing is known of it.',
    ]);
  });
});
