/** Where to listen: PORT and HOST from the environment, and what to tell the person when that will not do. */
import { createServer } from 'node:net';
import { assertBind } from '../../src/companion/guard/bind.ts';
import { readSettings, SettingsError } from '../../src/companion/settings.ts';

export const DEFAULT_PORT = 4321;
export const DEFAULT_HOST = '127.0.0.1';

/** A fault whose message is one line for the person. */
export class AddressFault extends Error {
  /** Code to exit with: 2 when what was asked makes no sense, 1 when it cannot be had. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** An address to listen on; port 0 lets the system choose. */
export interface Address {
  readonly port: number;
  readonly host: string;
}

/** Reads PORT (0 to 65535) and HOST; empty counts as unset. */
export function readAddress(env: NodeJS.ProcessEnv): Address {
  const text = env['PORT']?.trim() || String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new AddressFault(
      `PORT is "${text}", which is no port: set it to a number from 0 to 65535, for example PORT=8080.`,
      2,
    );
  }
  return { port, host: env['HOST']?.trim() || DEFAULT_HOST };
}

/** Turns what the system says about an address into one line; undefined when it is about something else. */
export function explainListenError(
  error: unknown,
  { port, host }: Address,
): AddressFault | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new AddressFault(
        `Port ${port} on ${host} is taken: stop what uses it, or choose another, for example PORT=${port < 65_535 ? port + 1 : 8080}.`,
        1,
      );
    case 'EACCES':
      return new AddressFault(
        `You may not listen on port ${port}: choose one from 1024 up, for example PORT=8080.`,
        1,
      );
    case 'EADDRNOTAVAIL':
      return new AddressFault(
        `HOST is "${host}", which is no address of this machine: leave it unset to be reached from here alone.`,
        2,
      );
    default:
      return undefined;
  }
}

/**
 * Throws an error with one line for the person if Hopwise may not or cannot listen there. Asked before a build,
 * so that nobody waits for it in vain.
 */
export async function assertUsable(address: Address): Promise<void> {
  assertBind(address.host, readSettings(process.env));
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen(address.port, address.host, resolve);
    });
  } catch (error) {
    throw explainListenError(error, address) ?? error;
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** The code to exit with after an error: 2 when what was asked makes no sense, else 1. */
export function exitCodeOf(error: unknown): 1 | 2 {
  if (error instanceof AddressFault) return error.exitCode;
  return error instanceof SettingsError ? 2 : 1;
}
