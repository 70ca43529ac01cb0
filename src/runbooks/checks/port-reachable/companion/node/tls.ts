import type net from 'node:net';
import tls from 'node:tls';
import type { TlsHop } from '../../value.ts';
import { CannotDialError } from '../cannot-dial.ts';
import { since } from '../clock.ts';
import { readCertificate } from './certificate.ts';
import { codeOf, isShortage } from './failure.ts';
import type { Notes } from './notes.ts';
import { Tap } from './tap.ts';

/** How to shake hands. */
export interface TlsOptions {
  /** Milliseconds for the handshake. */
  readonly limitMs: number;
  /** Bytes of the handshake that are read at most. */
  readonly bytes: number;
  /** Ends the attempt early; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
}

/** How it went. */
export interface Shaken {
  readonly hop: TlsHop;
  /** Whether what came is the greeting of an SSH server. */
  readonly isSsh: boolean;
  /** The connection, when the handshake was made; whoever takes it ends it. */
  readonly secured?: tls.TLSSocket;
}

/**
 * What is offered in every handshake. Nothing secret is sent, so old routers' TLS will do as well, and the
 * groups that quantum computers cannot break are left out: with them the first message no longer fits into
 * one packet, which some boxes cannot take (https://tldr.fail/), and making it takes twice as long.
 */
export const offeredTls: tls.SecureContextOptions = {
  minVersion: 'TLSv1',
  ciphers: 'DEFAULT@SECLEVEL=0',
  ecdhCurve: 'X25519:P-256:P-384:P-521',
};

/** The same, made once: making it costs more than a connection. */
let offered: tls.SecureContext | undefined;

/** Bytes that may still come once the handshake is made: those of one HTTP answer, wrapped. */
const AFTER_BYTES = 256 * 1024;

const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;

/** Whether bytes begin as every TLS record does: its type, then the major version 3. */
function looksLikeTls(first: Buffer): boolean {
  const [type = 0, major] = first;
  return type >= 0x14 && type <= 0x17 && (major === undefined || major === 3);
}

/** Why there was no handshake, when something ended it. */
function failureOf(heard: Notes, error: unknown): Exclude<TlsHop['result'], 'handshake'> {
  if (heard.isTooLong) return 'too-long';
  if (heard.bytes === 0) return 'cut';
  if (!looksLikeTls(heard.first)) return 'no-tls';
  return codeOf(error).startsWith('ERR_SSL_') ? 'failed' : 'cut';
}

/** What a made handshake shows. */
function describe(socket: tls.TLSSocket): Omit<Extract<TlsHop, { result: 'handshake' }>, 'ms'> {
  return {
    hop: 'tls',
    result: 'handshake',
    version: versions.find((version) => version === socket.getProtocol()) ?? 'TLSv1.3',
    ...readCertificate(socket.getPeerCertificate(), Date.now()),
    chains: socket.authorized,
  };
}

/**
 * Tries a TLS handshake with whoever listens.
 * @param dialled The connection to try it on. It is ended unless the handshake is made.
 * @throws CannotDialError when this machine ran out of memory; the signal's reason when it fired.
 */
export function shakeHands(dialled: net.Socket, options: TlsOptions): Promise<Shaken> {
  const { limitMs, bytes, signal } = options;
  return new Promise((resolve, reject) => {
    if (signal.aborted) dialled.destroy();
    signal.throwIfAborted();
    const started = performance.now();
    const tap = new Tap(dialled, bytes);
    const heard = tap.notes;
    const socket = tls.connect({
      socket: tap,
      // A certificate names plex.direct or nothing useful, never this address. Nothing secret is sent
      // and the answer is only ever shown.
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
      servername: '',
      secureContext: (offered ??= tls.createSecureContext(offeredTls)),
      ALPNProtocols: ['http/1.1'],
    });

    let isOver = false;
    const end = (settle: () => void): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(limit);
      signal.removeEventListener('abort', leave);
      settle();
    };
    const finish = (result: Exclude<TlsHop['result'], 'handshake'>): void =>
      end(() => {
        socket.destroy();
        tap.destroy();
        const isSsh = heard.beginsWith('SSH-');
        resolve({ hop: { hop: 'tls', result, ms: since(started) }, isSsh });
      });
    const fail = (told?: unknown): void => {
      // What broke the connection says more than that TLS lost it.
      const error = tap.errored ?? told;
      if (!isShortage(error)) finish(failureOf(heard, error));
      else end(() => reject(new CannotDialError(codeOf(error), { cause: error })));
    };
    const leave = (): void =>
      end(() => {
        socket.destroy();
        tap.destroy();
        reject(signal.reason as Error);
      });
    const limit = setTimeout(() => finish(heard.bytes > 0 ? 'drips' : 'silent'), limitMs);
    signal.addEventListener('abort', leave);

    socket.once('secureConnect', () =>
      end(() => {
        heard.limit = heard.bytes + AFTER_BYTES;
        resolve({
          hop: { ...describe(socket), ms: since(started) },
          isSsh: false,
          secured: socket,
        });
      }),
    );
    // Stays on: an error that comes when nobody listens any more would end this process.
    socket.on('error', fail);
    tap.on('error', fail);
    tap.on('close', () => fail());
    // Nothing more would ever be heard of it.
    if (dialled.destroyed) fail();
  });
}
