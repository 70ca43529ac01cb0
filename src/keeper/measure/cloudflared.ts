import { z } from 'zod';
import type { TunnelSeen } from '../model/observation.ts';
import { ask } from './ask.ts';

/** What cloudflared writes at `/ready`: 200 with connections, 503 without. */
const readySchema = z.object({ readyConnections: z.int().min(0) });

function readAnswer(body: string): number | undefined {
  try {
    return readySchema.safeParse(JSON.parse(body)).data?.readyConnections;
  } catch {
    return undefined;
  }
}

/** Asks cloudflared whether it is ready, at its metrics address. Never throws. */
export async function measureCloudflared(url: string, timeoutMs: number): Promise<TunnelSeen> {
  const asked = await ask(url, timeoutMs);
  if (asked.got === 'silence') return { seen: 'silent', reason: asked.reason };
  if (asked.got === 'own-fault') return { seen: 'unknown', reason: asked.reason };
  const connections = readAnswer(asked.body);
  if (asked.status === 200 && connections) return { seen: 'ready', connections };
  if (asked.status === 503 && connections === 0) return { seen: 'not-ready' };
  return { seen: 'other', status: asked.status };
}
