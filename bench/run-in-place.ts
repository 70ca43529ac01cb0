/**
 * Runs all that can be measured in one place, in a process of its own: `run-in-place.ts PLACE PLAN`.
 * Tells how far it is on standard error, and prints what it found as JSON.
 */
import type { Measured, ServerName } from '../src/components/companion-speed/measured.ts';
import type { Environment } from '../src/companion/settings.ts';
import { measureClosing } from './closing.ts';
import { measureMemory } from './memory.ts';
import { layOutNamespace, loopback, namespace } from './places.ts';
import { planSchema, type Plan } from './plan.ts';
import { benchSettings, hangingSettings, settingsIn } from './settings.ts';
import { forkServer, endFork, nextMessage, startBenchServer } from './servers/start.ts';
import { measureSilent } from './silent.ts';
import { measureSpeed, type Servers } from './speed.ts';

/** What one place gives. */
export type PlaceResult = Pick<Measured, 'speed' | 'silent' | 'memory' | 'closing'>;

const [name, planText = ''] = process.argv.slice(2);
const place = name === 'namespace' ? namespace : loopback;
const plan = planSchema.parse(JSON.parse(planText));
if (place === namespace) layOutNamespace();
const env = settingsIn(place.name, benchSettings);
const hangingEnv = settingsIn(place.name, hangingSettings);
const say = (line: string): void => console.error(`${place.name.padEnd(9)} ${line}`);

async function start(names: readonly ServerName[], env: Environment): Promise<Servers> {
  return Promise.all(
    names.map(async (server) => [server, await startBenchServer(server, place.host, env)] as const),
  );
}

/** All pairs of target and number of connections. */
async function runSpeed({ connections }: Plan): Promise<Measured['speed']> {
  const servers = await start(['floor', 'bare-hops', 'companion'], env);
  const found: Measured['speed'] = [];
  for (const target of ['open', 'plex', 'refused'] as const) {
    // For a port that does not open, the bare hops are the floor.
    const compared = servers.filter(([server]) => target !== 'refused' || server !== 'bare-hops');
    for (const count of connections) {
      say(`${target}, ${count} connections`);
      found.push(...(await measureSpeed(place, compared, plan, target, count)));
    }
  }
  for (const [, server] of servers) await server.close();
  return found;
}

async function runSilent({ silentCallers }: Plan): Promise<Measured['silent']> {
  if (place !== namespace || silentCallers === 0) return [];
  say(`silent ports, ${silentCallers} callers`);
  const servers = await start(['floor', 'companion'], hangingEnv);
  const found = await measureSilent(place, servers, silentCallers);
  for (const [, server] of servers) await server.close();
  return found;
}

async function runMemory({ hanging }: Plan): Promise<Measured['memory']> {
  if (place !== namespace) return [];
  const found: Measured['memory'] = [];
  for (const count of hanging) {
    say(`memory, ${count} hanging`);
    for (const server of ['floor', 'companion'] as const) {
      found.push(await measureMemory(place, server, count, hangingEnv));
    }
  }
  return found;
}

async function runClosing({ closingPorts }: Plan): Promise<Measured['closing']> {
  if (place !== namespace || closingPorts === 0) return [];
  say('two ways of closing');
  const found: Measured['closing'] = [];
  for (const way of ['resetAndDestroy', 'destroy'] as const) {
    found.push(await measureClosing(place.host, way, closingPorts));
  }
  return found;
}

const targets = forkServer('targets.ts', []);
await nextMessage(targets);
const result: PlaceResult = {
  speed: await runSpeed(plan),
  silent: await runSilent(plan),
  memory: await runMemory(plan),
  closing: await runClosing(plan),
};
await endFork(targets);
console.log(JSON.stringify(result));
