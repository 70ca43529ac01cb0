import type { TlsHop } from '../../value.ts';
import { since } from '../clock.ts';
import type { Target } from '../target.ts';
import { clientHello } from './client-hello.ts';
import { exchange, type Exchange } from './exchange.ts';

/** How to greet. */
export interface GreetOptions {
  /** Milliseconds for the connection and the answer together. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

/** What was heard. */
export interface Greeted {
  readonly hop: TlsHop;
  /** Whether what came is the greeting of an SSH server. */
  readonly isSsh: boolean;
}

/** Bytes of the head of a record: its type, two of its version, two of its length. */
const RECORD_HEAD = 5;
/** Bytes that a greeting may bring at once: far more than one record. */
const MOST_BYTES = 128 * 1024;

/** Whether bytes begin as a handshake message or an alert does. */
function beginsRecord([type = 0, major]: Uint8Array): boolean {
  return (type === 0x15 || type === 0x16) && (major === undefined || major === 3);
}

/** Names what came back for the greeting. */
export function readGreeting({ heard, end }: Exchange): Exclude<TlsHop['result'], 'handshake'> {
  if (heard.length === 0) return end === 'late' ? 'silent' : 'cut';
  if (!beginsRecord(heard)) return 'no-tls';
  if (heard.length >= RECORD_HEAD) return 'speaks-tls';
  return end === 'late' ? 'drips' : 'cut';
}

/**
 * Begins a TLS handshake by hand and hangs up on the answer: workerd’s own refuses every certificate whose
 * name it was not told. So it is known whether TLS is spoken, and nothing of the certificate.
 * @throws CannotDialError when workerd did not even try; the signal's reason when it fired.
 */
export async function greet(target: Target, { limitMs, signal }: GreetOptions): Promise<Greeted> {
  const started = performance.now();
  const question = clientHello(crypto.getRandomValues(new Uint8Array(32)));
  const answer = await exchange(target, question, {
    limitMs,
    signal,
    bytes: MOST_BYTES,
    isEnough: (heard) => heard.length >= RECORD_HEAD,
  });
  const isSsh = new TextDecoder().decode(answer.heard.subarray(0, 4)) === 'SSH-';
  return { hop: { hop: 'tls', result: readGreeting(answer), ms: since(started) }, isSsh };
}
