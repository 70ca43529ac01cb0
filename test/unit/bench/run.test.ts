/** The benchmark runs and counts what goes wrong. How fast anything is, no test says. */
import http from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { openCaller } from '../../../bench/caller.ts';
import { runLoad } from '../../../bench/load.ts';
import { toMarkdown } from '../../../bench/markdown.ts';
import { runBenchmark } from '../../../bench/run.ts';
import { listen, type Service } from '../../support/services.ts';

let service: Service | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

describe('runLoad', () => {
  it('counts as answers what is one, and each failure under its name', async () => {
    const statuses = [200, 200, 503, 429, 500, 200, 0];
    let asked = 0;
    service = await listen(
      http.createServer((request, response) => {
        const at = asked;
        asked += 1;
        const status = statuses[at] ?? 200;
        if (status === 0) return void request.socket.destroy();
        response.statusCode = status;
        response.end(JSON.stringify({ result: at === 5 ? 'refused' : 'open' }));
      }),
    );
    const where = { host: '127.0.0.1', port: service.port };
    const caller = await openCaller({ ...where, from: '127.0.0.1', about: 1 });
    const { answers, latencies, failures } = await runLoad([caller], 'open', { asksEach: 8 });
    caller.close();
    expect({ answers, counted: latencies.length }).toEqual({ answers: 3, counted: 3 });
    expect(failures).toEqual({ busy: 1, limited: 1, other: 1, wrong: 1, broken: 1 });
  });
});

// Only Linux lets a caller take any address of 127.0.0.0/8.
describe.runIf(process.platform === 'linux')('the benchmark', () => {
  it('gives every figure it promises', async () => {
    const plan = {
      rounds: 1,
      roundMs: 200,
      connections: [5],
      silentCallers: 0,
      hanging: [],
      closingPorts: 0,
    };
    const measured = await runBenchmark(plan);
    const places = measured.skipped.length > 0 ? 1 : 2;
    expect(measured.speed).toHaveLength(places * 8);
    const rows = measured.speed.map(({ p50Ms, failures }) => ({
      answers: p50Ms.median > 0,
      failures,
    }));
    const none = { busy: 0, limited: 0, other: 0, wrong: 0, broken: 0 };
    expect(rows).toEqual(rows.map(() => ({ answers: true, failures: none })));
    expect(toMarkdown(measured)).toContain('| loopback | open | 5 |');
  }, 60_000);
});
