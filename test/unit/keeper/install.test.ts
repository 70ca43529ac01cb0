/** The units: paths with every awkward letter come through whole. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { systems, usualSystem } from '../../../src/keeper/install/systems.ts';
import type { Place } from '../../../src/keeper/install/unit.ts';

const place: Place = {
  node: '/opt/node 24/bin/node',
  cli: "/opt/it's/cli.ts",
  config: '/etc/100% <mine> & "$HOME"/keeper.yaml',
  stateFolder: '/etc/100% <mine>',
  home: '/home/me',
  isRoot: true,
};

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('install', () => {
  it('quotes for systemd', () => {
    const { text, path } = systems.systemd(place);
    expect(text).toContain(
      String.raw`ExecStart="/opt/node 24/bin/node" "/opt/it's/cli.ts" watch --config "/etc/100%% <mine> & \"$$HOME\"/keeper.yaml"`,
    );
    expect(text).toContain('ReadWritePaths="/etc/100%% <mine>"');
    expect(path).toBe('/etc/systemd/system/hopwise-keeper.service');
    const forUser = systems.systemd({ ...place, isRoot: false });
    expect(forUser.text).not.toContain('ProtectSystem');
    expect(forUser.next[0]).toBe('systemctl --user daemon-reload');
  });

  it('escapes for launchd and the Task Scheduler', () => {
    const job = systems.launchd(place).text;
    const args = [...job.matchAll(/^ {6}<string>(.*)<\/string>$/gm)].map(([, arg]) =>
      unescapeXml(arg ?? ''),
    );
    expect(args).toEqual([place.node, place.cli, 'watch', '--config', place.config]);
    const task = systems['task-scheduler']({
      ...place,
      config: 'C:\\My & files\\keeper.yaml',
    }).text;
    expect(task).toContain('watch --config &quot;C:\\My &amp; files\\keeper.yaml&quot;');
  });

  it.skipIf(process.platform === 'win32')('quotes for the shell that cron runs', () => {
    const [, , , , , ...command] = systems.crontab(place).text.trim().split(' ');
    // cron takes the backslash from before a percent sign; printf then shows what each argument became.
    const line = command.join(' ').replaceAll('\\%', '%');
    const seen = execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' });
    expect(seen.trim().split('\n')).toEqual([
      place.node,
      place.cli,
      'check',
      '--config',
      place.config,
      '--quiet',
    ]);
  });

  it('knows what is usual where', () => {
    expect((['linux', 'darwin', 'win32'] as const).map(usualSystem)).toEqual([
      'systemd',
      'launchd',
      'task-scheduler',
    ]);
  });
});
