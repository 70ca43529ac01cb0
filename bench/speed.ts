import type { ServerName, Speed } from '../src/components/companion-speed/measured.ts';
import { openCaller } from './caller.ts';
import { runLoad, type Failures, type LoadResult } from './load.ts';
import type { Place } from './places.ts';
import type { Plan } from './plan.ts';
import type { BenchServer } from './servers/start.ts';
import { percentile, spreadOf } from './statistics.ts';
import { dialResults, targetPorts } from './target-ports.ts';

/** One round: what came of it, and processor milliseconds of the server. */
type Round = LoadResult & { readonly cpuMs: number };

/** The servers under their names. */
export type Servers = readonly (readonly [ServerName, BenchServer])[];

async function runRound(
  place: Place,
  server: BenchServer,
  { target, connections, ms }: { target: Speed['target']; connections: number; ms: number },
): Promise<Round> {
  const about = targetPorts[target];
  const callers = await openCallers(place, server, connections, about);
  const before = await server.usage();
  const result = await runLoad(callers, dialResults[target], { ms });
  const after = await server.usage();
  for (const caller of callers) caller.close();
  return { ...result, cpuMs: after.cpuMs - before.cpuMs };
}

/** So many callers of a server, all connected, each from an address of its own. */
export async function openCallers(
  place: Place,
  { host, port }: BenchServer,
  count: number,
  about: number,
): Promise<Awaited<ReturnType<typeof openCaller>>[]> {
  const callers = [];
  // One by one: a crowd at the door would lose packets before anything is measured.
  for (let at = 0; at < count; at += 1) {
    callers.push(await openCaller({ host, port, from: place.addressOf(at), about }));
  }
  return callers;
}

/** All failures of several loads together. */
export function addFailures(loads: readonly { readonly failures: Failures }[]): Failures {
  const sum = (name: keyof Failures): number =>
    loads.reduce((total, { failures }) => total + failures[name], 0);
  return {
    busy: sum('busy'),
    limited: sum('limited'),
    other: sum('other'),
    wrong: sum('wrong'),
    broken: sum('broken'),
  };
}

/**
 * Holds the servers against each other for one target. Rounds alternate (A B C A B C …), so that what
 * else the machine does hits all of them; the first of each warms it up and is not counted.
 */
export async function measureSpeed(
  place: Place,
  servers: Servers,
  plan: Plan,
  target: Speed['target'],
  connections: number,
): Promise<Speed[]> {
  const rounds = new Map<ServerName, Round[]>(servers.map(([name]) => [name, []]));
  for (let round = 0; round <= plan.rounds; round += 1) {
    for (const [name, server] of servers) {
      const result = await runRound(place, server, { target, connections, ms: plan.roundMs });
      if (round > 0) rounds.get(name)?.push(result);
    }
  }
  return [...rounds].map(([server, taken]) => ({
    place: place.name,
    target,
    connections,
    server,
    rate: spreadOf(taken.map(({ rate }) => rate)),
    p50Ms: spreadOf(taken.map(({ latencies }) => percentile(latencies, 0.5))),
    p99Ms: spreadOf(taken.map(({ latencies }) => percentile(latencies, 0.99))),
    cpuMicros: spreadOf(
      taken.map(({ cpuMs, answers }) => (answers > 0 ? (cpuMs * 1000) / answers : 0)),
    ),
    failures: addFailures(taken),
  }));
}
