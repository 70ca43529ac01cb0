import type { Manager } from '../model/config.ts';

/** One program with its arguments; no shell reads them. */
export interface Step {
  readonly args: readonly [program: string, ...rest: string[]];
  /** Whether the next step follows even if this one fails. */
  readonly mayFail?: true;
}

/** Restarts a service through the program that runs it, by the name under which that program knows it. */
type Restart<Kind extends Manager['kind']> = (
  manager: Extract<Manager, { kind: Kind }>,
) => readonly Step[];

const RESTARTS: { readonly [Kind in Manager['kind']]: Restart<Kind> } = {
  systemd: ({ unit, user }) => [
    {
      args: ['systemctl', ...(user ? ['--user'] : []), '--no-ask-password', 'restart', '--', unit],
    },
  ],
  launchd: ({ label, domain }) => [
    {
      args: [
        'launchctl',
        'kickstart',
        '-k',
        `${domain === 'user' ? `gui/${process.getuid?.() ?? 0}` : 'system'}/${label}`,
      ],
    },
  ],
  // A service that is stopped already cannot be stopped; it is started all the same.
  'windows-service': ({ service }) => [
    { args: ['net.exe', 'stop', service], mayFail: true },
    { args: ['net.exe', 'start', service] },
  ],
  docker: ({ program, container }) => [{ args: [program, 'restart', container] }],
  command: ({ arguments: args }) => [{ args }],
  none: () => [],
};

/** The steps that restart the tunnel, in order; none where the keeper is only to watch. */
export function restartSteps(manager: Manager): readonly Step[] {
  // Each row takes the manager of its own kind, which is the one it is looked up by.
  const restart = RESTARTS[manager.kind] as (manager: Manager) => readonly Step[];
  return restart(manager);
}
