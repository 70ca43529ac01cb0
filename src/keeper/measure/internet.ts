import { Resolver } from 'node:dns/promises';
import net from 'node:net';
import type { Probe } from '../model/config.ts';
import type { InternetSeen } from '../model/observation.ts';
import { readFailure } from './ask.ts';

function dial(target: string, timeoutMs: number): Promise<void> {
  const at = target.lastIndexOf(':');
  const host = target.slice(0, at).replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port: Number(target.slice(at + 1)) });
    const timer = setTimeout(() => socket.destroy(new DOMException('', 'TimeoutError')), timeoutMs);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.destroy();
      resolve();
    });
    socket.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

async function lookUp(name: string, timeoutMs: number): Promise<void> {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  const timer = setTimeout(() => resolver.cancel(), timeoutMs);
  try {
    await resolver.resolve4(name);
  } finally {
    clearTimeout(timer);
  }
}

async function probeOnce(probe: Probe, timeoutMs: number): Promise<InternetSeen> {
  try {
    await ('tcp' in probe ? dial(probe.tcp, timeoutMs) : lookUp(probe.dns, timeoutMs));
    return 'up';
  } catch (error) {
    return readFailure(error).got === 'own-fault' ? 'unknown' : 'down';
  }
}

/** Tries all probes at once: one that gets out is enough. Without probes nothing is known. Never throws. */
export async function measureInternet(
  probes: readonly Probe[],
  timeoutMs: number,
): Promise<InternetSeen> {
  const seen = await Promise.all(probes.map((probe) => probeOnce(probe, timeoutMs)));
  if (seen.includes('up')) return 'up';
  return seen.length === 0 || seen.includes('unknown') ? 'unknown' : 'down';
}
