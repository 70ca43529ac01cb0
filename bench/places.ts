import { spawnSync } from 'node:child_process';
import { targetPorts } from './target-ports.ts';

/** Where a benchmark runs. */
export type PlaceName = 'loopback' | 'namespace';

/** A place, ready to be measured in. */
export interface Place {
  readonly name: PlaceName;
  /** The address the servers listen on. */
  readonly host: string;
  /** The address of a caller, by its number from 0 up. */
  readonly addressOf: (caller: number) => string;
}

/** An address of a /16, by its number: never the first or last of a /24. */
const numbered = (block: string, at: number): string =>
  `${block}.${Math.floor(at / 250)}.${(at % 250) + 1}`;

/**
 * The loopback of this machine, companion in local mode. That lets its own machine ask as often as it
 * likes, so that the limiter has nothing to do here.
 */
export const loopback: Place = {
  name: 'loopback',
  host: '127.0.0.1',
  addressOf: (caller) => numbered('127.1', caller),
};

/**
 * A network namespace whose loopback answers to public addresses, companion in public mode: every guard
 * and limiter at work. Packets to the silent port are lost.
 */
export const namespace: Place = {
  name: 'namespace',
  host: '81.2.255.1',
  addressOf: (caller) => numbered('81.2', caller),
};

/** What runs a command in new namespaces that end with it; with rights of its own where one is not root. */
export function inNewNamespaces(command: readonly string[]): string[] {
  const rights = process.getuid?.() === 0 ? '' : 'Ur';
  return ['unshare', `-${rights}nmpf`, '--kill-child', '--mount-proc', ...command];
}

/** Why namespaces cannot be had here, in a sentence; `undefined` when they can. */
export function whyNoNamespace(): string | undefined {
  const [command = '', ...args] = inNewNamespaces(['ip', 'link', 'set', 'lo', 'up']);
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return undefined;
  const why = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
  return `No namespace could be made (${why}): public addresses, silent ports, memory and closing were not measured.`;
}

/**
 * Lays the namespace out that this process is in: public addresses on its loopback, and a cable to
 * nowhere for packets to the silent port.
 * @throws Error when a command fails.
 */
export function layOutNamespace(): void {
  const commands = [
    'link set lo up',
    'route add local 81.2.0.0/16 dev lo',
    'link add silence type veth peer name nowhere',
    'link set silence up arp off',
    'link set nowhere up',
    'route add default dev silence table 9',
    `rule add pref 5 ipproto tcp dport ${targetPorts.silent} lookup 9`,
    // The system asks for its own addresses first of all unless that rule is moved back.
    'rule add pref 7 lookup local',
    'rule del pref 0',
  ];
  for (const command of commands) {
    const { status, error, stderr } = spawnSync('ip', command.split(' '), { encoding: 'utf8' });
    if (status !== 0) throw new Error(`ip ${command}: ${error?.message ?? stderr}`);
  }
}
