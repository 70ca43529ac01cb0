import type { Measured } from '../src/components/companion-speed/measured.ts';
import { runLoad } from './load.ts';
import type { Place } from './places.ts';
import { dialLimitMs } from './servers/listening.ts';
import { openCallers, type Servers } from './speed.ts';
import { rounded } from './statistics.ts';
import { dialResults, targetPorts } from './target-ports.ts';

/** How often each caller asks: often enough that waiting for the last of them weighs little. */
const ASKS_EACH = 3;

/** How many answers a second there are when nobody who is dialled ever answers. */
export async function measureSilent(
  place: Place,
  servers: Servers,
  count: number,
): Promise<Measured['silent']> {
  const results: Measured['silent'] = [];
  for (const [name, server] of servers) {
    const callers = await openCallers(place, server, count, targetPorts.silent);
    const { rate, failures } = await runLoad(callers, dialResults.silent, { asksEach: ASKS_EACH });
    for (const caller of callers) caller.close();
    const idealRate = (count * 1000) / dialLimitMs;
    results.push({ server: name, callers: count, rate: rounded(rate), idealRate, failures });
  }
  return results;
}
