/** Runs a command in namespaces of its own: nothing shows on the machine, and everything ends with its parent. */
import { type ChildProcess, spawn, spawnSync, type StdioOptions } from 'node:child_process';

/** Network, mounts and processes; a user namespace as well where one is not root. */
const unshare = (isRoot: boolean): string[] => [
  // Killed with its parent, however that ends; and its own children with it.
  'setpriv',
  '--pdeathsig',
  'KILL',
  'unshare',
  ...(isRoot ? [] : ['--user', '--map-root-user']),
  '--net',
  '--mount',
  '--pid',
  '--fork',
  '--kill-child=KILL',
  '--mount-proc',
];

/** Fresh folders over those that tools and browsers write to, gone with the namespace. */
const prepare = [
  'mount -t tmpfs tmpfs /run',
  'mkdir -p /run/netns /run/lab/tmp',
  'mount -t tmpfs tmpfs /run/netns',
  'mount -t tmpfs tmpfs /dev/shm',
  'ip link set lo up',
  'export TMPDIR=/run/lab/tmp HOME=/run/lab/tmp',
  'exec "$@"',
].join('\n');

/** Whether it goes without a user namespace. Root may not, in a container that keeps rights back. */
let goesAsRoot = process.getuid?.() === 0;

/** The command line that runs another one apart. */
export const apart = (command: readonly string[], isRoot = goesAsRoot): string[] => [
  ...unshare(isRoot),
  'sh',
  '-euc',
  prepare,
  'lab',
  ...command,
];

/** Starts a command apart. */
export function startApart(command: readonly string[], stdio: StdioOptions): ChildProcess {
  const [name = '', ...args] = apart(command);
  return spawn(name, args, { stdio });
}

/** Builds a first network apart, as the lab does. */
const probe = [
  'sh',
  '-euc',
  'ip netns add probe; ip -n probe link add veth0 type veth peer name veth1; nsenter --net=/run/netns/probe nft add table inet probe',
];

/** Why commands cannot be run apart here; empty where they can, as root or in a user namespace. */
export function whyNotApart(): string {
  const attempt = (isRoot: boolean): string => {
    const [name = '', ...args] = apart(probe, isRoot);
    const { status, error, stderr } = spawnSync(name, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 20_000,
      encoding: 'utf8',
    });
    if (status === 0) return '';
    return error?.message ?? stderr.trim().split('\n').at(-1) ?? `code ${String(status)}`;
  };
  const why = attempt(goesAsRoot);
  if (why === '' || !goesAsRoot) return why;
  goesAsRoot = attempt(false) !== '';
  return goesAsRoot ? why : '';
}
