import net from 'node:net';
import { Client } from 'undici';
import { addressFamilies, type AddressFamily } from '../../../../model/address.ts';
import type { EchoAnswer } from '../../value.ts';
import { readEcho } from '../read-echo.ts';

/** What is granted to one echo service. */
export interface EchoLimits {
  /** Milliseconds for name, connection, TLS and answer together. */
  readonly wholeMs: number;
  /** Bytes of an answer's body. */
  readonly bodyBytes: number;
}

/** An address has 39 characters; in JSON it comes with a few words about it. */
const usual: EchoLimits = { wholeMs: 4000, bodyBytes: 1024 };

/** Longest head of an answer that is read, in bytes. */
const HEAD_BYTES = 16 * 1024;

/** The families a service can be asked over: both, but for an address, which has one. */
function familiesOf(service: URL): readonly AddressFamily[] {
  const version = net.isIP(service.hostname.replace(/^\[|\]$/g, ''));
  if (version === 0) return addressFamilies;
  return [version === 4 ? 'ipv4' : 'ipv6'];
}

/** The whole of a body; `undefined` when it is longer than it may be. */
async function readBody(body: AsyncIterable<Buffer>, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Asks one service over one family. Whatever goes wrong is part of the answer. */
async function askEcho(
  service: URL,
  family: AddressFamily,
  signal: AbortSignal,
  { wholeMs, bodyBytes }: EchoLimits,
): Promise<EchoAnswer['said']> {
  const client = new Client(service.origin, {
    connect: { family: family === 'ipv4' ? 4 : 6, timeout: wholeMs },
    allowH2: false,
    maxHeaderSize: HEAD_BYTES,
  });
  try {
    const { statusCode, body } = await client.request({
      method: 'GET',
      path: service.pathname + service.search,
      headers: { accept: 'text/plain, application/json;q=0.9', 'user-agent': 'Hopwise' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]),
    });
    // Destroying the client below ends a body that is not read.
    body.on('error', () => undefined);
    if (statusCode !== 200) return { fault: 'other-status' };
    const text = await readBody(body as AsyncIterable<Buffer>, bodyBytes);
    return text === undefined ? { fault: 'too-long' } : readEcho(text, family);
  } catch {
    return { fault: 'no-answer' };
  } finally {
    await client.destroy();
  }
}

/**
 * Asks echo services, all at once and over each family, which address this machine shows them.
 * Redirects are not followed.
 * @param services Their addresses, as the operator configured them.
 * @param signal Ends all of it early; what is not there by then is a fault.
 * @param limits What each is granted; only tests give others.
 */
export function askEchoes(
  services: readonly string[],
  signal: AbortSignal,
  limits: EchoLimits = usual,
): Promise<EchoAnswer[]> {
  const questions = services.flatMap((text) => {
    const service = new URL(text);
    return familiesOf(service).map((family) => ({ service, family }));
  });
  return Promise.all(
    questions.map(async ({ service, family }) => ({
      service: service.host,
      family,
      said: await askEcho(service, family, signal, limits),
    })),
  );
}
