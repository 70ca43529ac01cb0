import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { readFailure } from '../measure/ask.ts';
import type { Channel } from '../model/config.ts';
import type { Message } from './message.ts';
import { toDelivery, type Delivery } from './requests.ts';

/**
 * How a delivery ended. `refused` will be refused again, so it is not tried again; `failed` may go well later.
 * The reason holds no address and no secret.
 */
export type Sent =
  { readonly how: 'sent' } | { readonly how: 'refused' | 'failed'; readonly reason: string };

/** How patient the sender is. */
export interface Patience {
  readonly tries: number;
  /** Before the second try; doubles each time, and up to half of it is taken off by chance. */
  readonly firstDelayMs: number;
  readonly timeoutMs: number;
}

function readStatus(status: number): Sent {
  if (status >= 200 && status < 300) return { how: 'sent' };
  const mayGoWell = status >= 500 || status === 429 || status === 408;
  return { how: mayGoWell ? 'failed' : 'refused', reason: `HTTP ${status}` };
}

async function post({ url, headers, body }: Delivery, timeoutMs: number): Promise<Sent> {
  const agent = new Agent();
  try {
    const answer = await request(url, {
      method: 'POST',
      headers,
      body,
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return readStatus(answer.statusCode);
  } catch (error) {
    // Only the word for the fault: the error's own text may hold the address, and the address a secret.
    return { how: 'failed', reason: readFailure(error).reason };
  } finally {
    await agent.destroy().catch(() => undefined);
  }
}

/** Sends one message to one channel, several times if need be. Never throws. */
export async function send(
  channel: Channel,
  message: Message,
  { tries, firstDelayMs, timeoutMs }: Patience,
  random: () => number,
): Promise<Sent> {
  let delivery: Delivery;
  try {
    delivery = toDelivery(channel, message);
  } catch (error) {
    return { how: 'failed', reason: error instanceof Error ? error.message : 'no secret' };
  }
  for (let tried = 1; ; tried += 1) {
    const sent = await post(delivery, timeoutMs);
    if (sent.how !== 'failed' || tried >= tries) return sent;
    await sleep(firstDelayMs * 2 ** (tried - 1) * (1 - random() / 2));
  }
}
