/** `npm run -s diagnose`, as a program calls it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runbooks } from '../../src/runbooks/index.ts';

const ids = runbooks.map(({ id }) => id);
const root = path.resolve(import.meta.dirname, '../..');
const good = path.join(root, 'test/fixtures/cases/cgnat.json');
const text = readFileSync(good, 'utf8');

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/diagnose.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

/** The good case with something changed in its text. */
const changed = (from: string, to: string) => text.replace(from, to);

describe('npm run -s diagnose', () => {
  it.each([
    ['a file', [good], ''],
    ['standard input', ['-'], text],
  ])('prints the diagnosis of %s as JSON and nothing else', (_from, args, input) => {
    const { status, stdout, lines } = run(args, input);
    expect(lines).toEqual([]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: { id: 'cgnat', kind: 'cause' },
      layer: 'carrier',
      confidence: 'high',
      nextStep: { id: 'take-another-way-in' },
      ask: null,
      path: [
        { node: 'symptom' },
        { node: 'plex-status' },
        { node: 'reach-when-red', finding: 'timeout', origin: 'companion' },
        { node: 'port-tested' },
        { node: 'router-wan', finding: 'carrier-grade' },
        { node: 'wan-source' },
      ],
      layers: { carrier: 'blamed' },
    });
    expect(stdout).toContain('"wouldChange"');
  });

  it('never prints an address of the case', () => {
    expect(run([good]).stdout).not.toMatch(/81\.2\.69|100\.72/);
  });

  it('says which question is open when the evidence does not reach an outcome', () => {
    const { status, stdout } = run(
      ['-'],
      '{"version":1,"runbook":"plex-remote-access","evidence":{}}',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: null,
      layer: null,
      confidence: null,
      ask: { node: 'symptom' },
    });
  });

  it.each([
    ['no JSON', '{', [/^This is not JSON: /]],
    ['no object', '[]', [/^A case is a JSON object/]],
    [
      'no runbook',
      '{"version":1}',
      [new RegExp(`^runbook: names one of ${ids.join(', ')}; this case has none`)],
    ],
    ['another runbook', '{"runbook":"x"}', [/this case has "x"/]],
    ['another version', changed('"version": 1', '"version": 2'), [/^version: /]],
    [
      'a check that does not exist',
      changed('"wan-source"', '"wan-sauce"'),
      [/^evidence\.wan-sauce: does not exist here/],
    ],
    [
      'a finding that does not exist',
      changed('"router-page"', '"fridge"'),
      [/^evidence\.wan-source\.finding: .*"router-page"/],
    ],
    [
      'an address with a port',
      changed('100.72.1.9', '100.72.1.9:80'),
      [/^evidence\.router-wan\.value\.address: .*IPv4/i],
    ],
    [
      'two faults',
      changed('"ms": 5001.2', '"ms": -1').replace('"port": 32400', '"port": 65536'),
      [
        /^evidence\.port-reachable\.value\.port: /,
        /^evidence\.port-reachable\.value\.trace\.0\.ms: /,
      ],
    ],
    [
      'a day that is none',
      changed('2026-11-20T12:01:20.000Z', 'yesterday'),
      [/^evidence\.wan-source\.at: .*ISO/],
    ],
  ])('gives one line per fault and exit 2: %s', (_name, input, expected) => {
    const { status, stdout, lines } = run(['-'], input);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(lines).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(lines[index]).toMatch(pattern);
    });
  });

  it.each([
    [['/nowhere.json'], /^There is no file \/nowhere\.json/],
    [['.'], /cannot be read \(EISDIR\)/],
    [[], /^Say which case to read/],
    [['a', 'b'], /^Say which case to read/],
  ])('says what is wrong with the arguments %j', (args, pattern) => {
    const { status, lines } = run(args);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(pattern);
  });
});
