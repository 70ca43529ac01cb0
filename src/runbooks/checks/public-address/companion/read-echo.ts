import { z } from 'zod';
import { parseAddress, type AddressFamily } from '../../../model/address.ts';
import type { EchoAnswer } from '../value.ts';

/** The forms of JSON in which echo services tell an address. */
const toldSchema = z.union([
  z.object({ ip: z.string() }).transform(({ ip }) => ip),
  z.object({ address: z.string() }).transform(({ address }) => address),
]);

function textOf(body: string): string {
  const text = body.trim();
  if (!text.startsWith('{')) return text;
  try {
    return toldSchema.safeParse(JSON.parse(text)).data ?? '';
  } catch {
    return '';
  }
}

/**
 * Reads what an echo service answered: an address as plain text, or JSON with it under `ip` or
 * `address`. Only a public address of the family it was asked over is believed.
 */
export function readEcho(body: string, family: AddressFamily): EchoAnswer['said'] {
  const address = parseAddress(textOf(body));
  if (address?.family !== family) return { fault: 'no-address' };
  return address.kind === 'public' ? { address: address.text } : { fault: 'not-public' };
}
