/** The config, the example that `init` writes, and the argument lists of the service managers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restartSteps } from '../../../src/keeper/act/managers.ts';
import { exampleConfig } from '../../../src/keeper/example.ts';
import { managerSchema } from '../../../src/keeper/model/config.ts';
import { type ConfigError, readConfig } from '../../../src/keeper/read-config.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'keeper-'));
  file = path.join(folder, 'keeper.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function faultsOf(text: string): readonly string[] {
  writeFileSync(file, text);
  try {
    readConfig(file);
    return [];
  } catch (error) {
    return (error as ConfigError).lines.map((line) => line.replace(file, 'FILE'));
  }
}

const least = 'plex: { public: https://plex.example.com }\ntunnel: { manager: { kind: none } }\n';

describe('readConfig', () => {
  it('takes the example as it is', () => {
    writeFileSync(file, exampleConfig);
    expect(readConfig(file)).toMatchObject({
      plex: { public: 'https://plex.example.com' },
      tunnel: { manager: { kind: 'systemd', unit: 'cloudflared.service', user: false } },
      state: path.join(folder, 'keeper-state.json'),
    });
  });

  it('takes each setting that the example comments out, and shows its default', () => {
    writeFileSync(file, least);
    const defaults = readConfig(file);
    // The line that has a setting twice is the other choice, which stands for what is there.
    const shown = exampleConfig
      .replace(/^ {2}# manager:.*\n/gm, '')
      .replace('notify: []\n', '')
      .replace(
        /^# (?=everySeconds|timeoutSeconds|restartTimeoutSeconds|limits|notify|state| {2})/gm,
        '',
      );
    writeFileSync(file, shown);
    const read = readConfig(file);
    expect(read.notify.map(({ kind }) => kind)).toEqual(['pushover', 'ntfy', 'webhook']);
    const { everySeconds, timeoutSeconds, restartTimeoutSeconds, limits, state } = defaults;
    expect(read).toMatchObject({
      everySeconds,
      timeoutSeconds,
      restartTimeoutSeconds,
      limits,
      state,
    });
  });

  it('takes each manager that the example names', () => {
    const named = [...exampleConfig.matchAll(/^ {2}(?:# )?(manager: \{[^}]*\})/gm)].map(
      ([, text]) => text,
    );
    expect(named).toHaveLength(7);
    for (const manager of named) {
      expect(
        faultsOf(`plex: { public: https://plex.example.com }\ntunnel:\n  ${manager}\n`),
      ).toEqual([]);
    }
  });

  it('says all that is wrong, without repeating a value', () => {
    const faults = faultsOf(
      'plex: { public: http://plex.example.com }\ntunnel: { manager: { kind: none } }\neverySecond: 5\nnotify: [{ kind: ntfy, topic: 5 }]\n',
    );
    expect(faults).toEqual([
      'FILE: plex.public: write an address that begins with https://',
      expect.stringContaining('FILE: notify.0.topic: '),
      expect.stringContaining('everySecond'),
    ]);
  });

  it('says where a file is no YAML, and that there is none', () => {
    expect(faultsOf('plex: {\n')).toEqual([expect.stringMatching(/^FILE:\d is no YAML/)]);
    expect(() => readConfig(path.join(folder, 'gone.yaml'))).toThrow('There is no file');
  });
});

describe('a service manager', () => {
  const steps = (manager: unknown) =>
    restartSteps(managerSchema.parse(manager)).map(({ args }) => args);

  it('restarts by the name it knows the tunnel under', () => {
    expect(steps({ kind: 'systemd' })).toEqual([
      ['systemctl', '--no-ask-password', 'restart', '--', 'cloudflared.service'],
    ]);
    expect(steps({ kind: 'systemd', user: true })[0]?.[1]).toBe('--user');
    expect(steps({ kind: 'launchd' })).toEqual([
      ['launchctl', 'kickstart', '-k', 'system/com.cloudflare.cloudflared'],
    ]);
    expect(steps({ kind: 'windows-service' })).toEqual([
      ['net.exe', 'stop', 'Cloudflared'],
      ['net.exe', 'start', 'Cloudflared'],
    ]);
    expect(steps({ kind: 'docker', container: 'cf' })).toEqual([['docker', 'restart', 'cf']]);
    expect(steps({ kind: 'command', arguments: ['/bin/a', '; rm'] })).toEqual([['/bin/a', '; rm']]);
    expect(steps({ kind: 'none' })).toEqual([]);
  });

  it.each(['--all', 'a b', 'a;b', '', '*'])('takes no name such as %j', (name) => {
    expect(managerSchema.safeParse({ kind: 'systemd', unit: name }).success).toBe(false);
    expect(managerSchema.safeParse({ kind: 'docker', container: name }).success).toBe(false);
  });
});
