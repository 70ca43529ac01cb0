/**
 * `npm run keeper -- check | watch | install | init`: keeps the tunnel to Plex up. `check` ends with the exit code
 * of its verdict (`wording.ts`); a command or a config that makes no sense ends with 2.
 */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { systemClock } from './clock.ts';
import { exampleConfig } from './example.ts';
import { systems, usualSystem, type SystemName } from './install/systems.ts';
import { writeNew } from './install/write-new.ts';
import { ConfigError, readConfig } from './read-config.ts';
import type { House } from './round.ts';
import { watch } from './watch.ts';
import { sayObservations, sayVerdict, verdictWords } from './wording.ts';

const USAGE = [
  'npm run keeper -- init                 writes a config with a sentence for each setting',
  'npm run keeper -- check [--quiet]      looks once, acts, and says by its exit code who is down',
  'npm run keeper -- watch                does so again and again',
  'npm run keeper -- install [--system systemd|launchd|task-scheduler|crontab] [--write] [--to FILE]',
  '                                       prints what your system needs to run it, or writes it',
  'Each takes --config FILE; without it, keeper.yaml in this folder.',
];

const OPTIONS = {
  config: { type: 'string', default: 'keeper.yaml' },
  quiet: { type: 'boolean', default: false },
  system: { type: 'string' },
  write: { type: 'boolean', default: false },
  to: { type: 'string' },
} as const;

/** A command that cannot be carried out; one line per reason. */
class Refusal extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    throw new Refusal(USAGE);
  }
}

type Options = ReturnType<typeof readArguments>['values'];

/** npm starts us in the project; the person stands where `INIT_CWD` says. */
const here = (file: string): string => path.resolve(process.env['INIT_CWD'] ?? '.', file);

function enter(options: Options, isOnce: boolean): House {
  const stamp = (): string => systemClock.wall().toISOString();
  return {
    config: readConfig(here(options.config)),
    clock: systemClock,
    log: (line) => console.log(isOnce ? line : `${stamp()} ${line}`),
    isOnce,
  };
}

async function runCheck(options: Options): Promise<void> {
  const { seen, verdict, decision } = await check(enter(options, true));
  const { exitCode } = verdictWords[verdict];
  process.exitCode = exitCode;
  // A line from cron is a mail from cron.
  if (options.quiet && exitCode === 0) return;
  for (const line of [...sayObservations(seen), sayVerdict(verdict, decision)]) console.log(line);
}

async function runWatch(options: Options): Promise<void> {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stopping.abort());
  await watch(enter(options, false), stopping.signal);
}

function runInit(options: Options): void {
  const file = here(options.config);
  // It may come to hold secrets: nobody else reads it.
  if (writeNew(file, exampleConfig, 0o600) === 'differs') {
    throw new Refusal([`${file} is there already, and is left as it is.`]);
  }
  console.log(`Written: ${file}. Change plex.public and tunnel.manager, then run "check".`);
}

function readSystem(name: string | undefined): SystemName {
  if (name === undefined) return usualSystem(process.platform);
  if (Object.hasOwn(systems, name)) return name as SystemName;
  throw new Refusal([`--system is one of ${Object.keys(systems).join(', ')}.`]);
}

function runInstall(options: Options): void {
  const file = here(options.config);
  const config = readConfig(file);
  const unit = systems[readSystem(options.system)]({
    node: process.execPath,
    cli: import.meta.filename,
    config: file,
    stateFolder: path.dirname(config.state),
    home: os.homedir(),
    isRoot: process.getuid?.() === 0,
  });
  const to = options.to === undefined ? unit.path : here(options.to);
  if (!options.write) {
    console.log(unit.text);
  } else if (to === undefined) {
    throw new Refusal(['Say where to write it: --to FILE.']);
  } else if (writeNew(to, unit.text, 0o644) === 'differs') {
    throw new Refusal([
      `${to} is there already and differs: delete it, or choose another with --to.`,
    ]);
  } else {
    console.log(`Written: ${to}`);
  }
  const named = (line: string): string => line.replaceAll('FILE', () => to ?? 'FILE');
  // Not on standard output when the unit is there: it may be sent into a file.
  const say = options.write ? console.log : console.error;
  say(['Next:', ...unit.next.map(named)].join('\n  '));
  say(['To undo it:', ...unit.undo.map(named)].join('\n  '));
}

const COMMANDS: Readonly<Record<string, (options: Options) => Promise<void> | void>> = {
  check: runCheck,
  watch: runWatch,
  init: runInit,
  install: runInstall,
};

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [name = '', ...more] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || more.length > 0) throw new Refusal(USAGE);
  await command(values);
}

// A log that cannot be written, because the disk is full or its reader is gone, is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  await main();
} catch (error) {
  const isSaid = error instanceof Refusal || error instanceof ConfigError;
  const { code, path: where } = error as NodeJS.ErrnoException;
  if (!isSaid && code === undefined) throw error;
  const lines = isSaid ? error.lines : [`${where ?? 'A file'} cannot be written (${code ?? ''}).`];
  for (const line of lines) console.error(line);
  process.exitCode = 2;
}
