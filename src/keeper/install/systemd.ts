import type { Place, Unit } from './unit.ts';

/** Quotes one argument of a unit, where `%`, `$`, `"` and `\` mean something. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`;
}

/** A path that is no argument: `%` alone means something in it. */
function quotePath(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('%', '%%')}"`;
}

/** A systemd service: for the system as root, else for the user. */
export function systemdUnit({ node, cli, config, stateFolder, home, isRoot }: Place): Unit {
  const user = isRoot ? '' : ' --user';
  const text = `# Keeps the tunnel to Plex up. Written by Hopwise.
[Unit]
Description=Hopwise tunnel keeper
After=network.target
# However often it crashes, it is started again.
StartLimitIntervalSec=0

[Service]
ExecStart=${quote(node)} ${quote(cli)} watch --config ${quote(config)}
Restart=always
RestartSec=10
# A restart of the tunnel that is under way is ended first.
KillMode=mixed
TimeoutStopSec=120
NoNewPrivileges=yes
${
  isRoot
    ? `ProtectSystem=strict
PrivateTmp=yes
# The state, and nothing else, is written.
ReadWritePaths=${quotePath(stateFolder)}
`
    : ''
}
[Install]
WantedBy=${isRoot ? 'multi-user.target' : 'default.target'}
`;
  return {
    text,
    path: isRoot
      ? '/etc/systemd/system/hopwise-keeper.service'
      : `${home}/.config/systemd/user/hopwise-keeper.service`,
    next: [
      `systemctl${user} daemon-reload`,
      `systemctl${user} enable --now hopwise-keeper`,
      ...(isRoot ? [] : ['loginctl enable-linger # so that it also runs while you are logged out']),
    ],
    undo: [`systemctl${user} disable --now hopwise-keeper`, 'Delete FILE.'],
  };
}
