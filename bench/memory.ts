import type { Measured, ServerName } from '../src/components/companion-speed/measured.ts';
import { runLoad } from './load.ts';
import type { Place } from './places.ts';
import type { Environment } from '../src/companion/settings.ts';
import { startBenchServer } from './servers/start.ts';
import { openCallers } from './speed.ts';
import { rounded } from './statistics.ts';
import { dialResults, targetPorts } from './target-ports.ts';

/** Milliseconds until all questions hang; well under the limit of a dial. */
const SETTLE_MS = 2500;
/** Questions before memory is read first, so that what is only built once is there. */
const WARM_UP_MS = 500;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a fresh process grows by for each of so many hanging measurements, in kB (1,000 bytes). */
export async function measureMemory(
  place: Place,
  server: ServerName,
  hanging: number,
  env: Environment,
): Promise<Measured['memory'][number]> {
  const running = await startBenchServer(server, place.host, env);
  const few = await openCallers(place, running, 10, targetPorts.refused);
  await runLoad(few, dialResults.refused, { ms: WARM_UP_MS });
  for (const caller of few) caller.close();
  const { rssBytes: before } = await running.usage();

  const callers = await openCallers(place, running, hanging, targetPorts.silent);
  const asked = runLoad(callers, dialResults.silent, { asksEach: 1 });
  await wait(SETTLE_MS);
  const { rssBytes: after } = await running.usage();
  for (const caller of callers) caller.close();
  await asked;
  await running.close();
  return { server, hanging, kbEach: rounded((after - before) / 1000 / hanging) };
}
