/** Files of the atlas that are wrong: one clear line each, with file, field and what to do. */
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/routers/fault.ts';
import { MOST_BYTES, readFamily } from '../../../src/routers/read/read-family.ts';
import { findBrokenRules } from '../../../src/routers/rules/rules.ts';
import { goodFamily, readText } from '../../support/family.ts';

/** All that is wrong with a text, a line each. */
function linesOf(text: string): string[] {
  const read = readText(text);
  const faults = 'faults' in read ? read.faults : findBrokenRules(read.family).map(read.toFault);
  return faults.map(faultLine);
}

/** The good file with one part of it replaced. */
function changed(from: string, to: string): string {
  if (!goodFamily.includes(from)) throw new Error(`The good file lacks ${from}.`);
  return goodFamily.replace(from, to);
}

describe('a family', () => {
  it('is read when nothing is wrong with it', () => {
    expect(linesOf(goodFamily)).toEqual([]);
  });

  it.each([
    [
      'an unknown key',
      'models: [HB-1]',
      'modells: [HB-1]',
      ':4 modells is no field of this format',
    ],
    ['a missing field', 'interface: web\n', '', ' interface is missing'],
    [
      'a step of no known kind',
      '{ do: press, label: Sichern }\n        source: help',
      '{ do: click, label: Sichern }\n        source: help',
      ' tasks.port-forward.procedures[0].steps[3].do Invalid',
    ],
    [
      'a field of no known role',
      'role: external-port',
      'role: outside-port',
      ' tasks.port-forward.procedures[0].steps[2].fields[1].role Invalid',
    ],
    [
      'a port range upside down',
      '[1024, 65535]',
      '[65535, 1024]',
      ' tasks.port-forward.ports.allowed the first port is higher than the last',
    ],
    [
      'a port that is none',
      '[1024, 65535]',
      '[0, 65535]',
      ' tasks.port-forward.ports.allowed[0] Too small',
    ],
    [
      'a source that is not listed',
      'target: { value: reservation, source: help }',
      'target: { value: reservation, source: manual }',
      ' tasks.port-forward.target.source "manual" is not listed under sources. There are: help, forum.',
    ],
    [
      'a source that no fact names',
      'source: [help, forum]',
      'source: help',
      ' sources.forum is a source that no fact names',
    ],
    [
      'a procedure without its source',
      '        source: help\n        labelsSeen: true',
      '        labelsSeen: true',
      ' tasks.port-forward.procedures[0].source',
    ],
    ['an id that is there twice', 'id: new', 'id: old', ' variants[1].id "old" is there twice'],
    [
      'a variant that is not there',
      'variant: old',
      'variant: older',
      ' tasks.port-forward.procedures[0].variant "older" is no variant of this family. There are: old, new.',
    ],
    [
      'a task to be done first that is not described',
      'first: [dhcp-reservation]',
      'first: [upnp]',
      ' tasks.port-forward.procedures[0].first[0] "upnp" is not described for this family',
    ],
    [
      'a task that waits for itself',
      'first: [dhcp-reservation]',
      'first: [port-forward]',
      ' tasks.port-forward.procedures[0].first[0] is the task itself',
    ],
    ['a task there is none of', 'nat-loopback:', 'nat-loopbak:', ' tasks.nat-loopbak'],
    [
      '"no" without a reason',
      'because: { text: The help says so., source: help }',
      'searched: [nothing]',
      ' tasks.nat-loopback.because is missing: support is "no"',
    ],
    [
      '"yes" without a way',
      'nat-loopback: { support: no,',
      'nat-loopback: { support: yes,',
      ' tasks.nat-loopback.procedures is missing: support is "yes"',
    ],
    [
      '"unknown" without what was searched',
      'bridge-mode: { support: unknown, searched: [the help] }',
      'bridge-mode: { support: unknown }',
      ' tasks.bridge-mode.searched is missing: support is "unknown"',
    ],
    [
      'a way that ends without saving',
      '          - { do: press, label: Sichern }\n        source: help',
      '        source: help',
      ' tasks.port-forward.procedures[0].steps[2] is the last step, and saves nothing',
    ],
    [
      'ports where no port is forwarded',
      'nat-loopback: { support: no,',
      'nat-loopback: { ports: { mayDiffer: no, source: help }, support: no,',
      ' tasks.nat-loopback.ports belongs to port-forward alone',
    ],
    [
      'a status page of which nothing is read',
      'nat-loopback: { support: no, because: { text: The help says so., source: help } }',
      'wan-status: { support: yes, procedures: [{ steps: [{ do: press, label: Status }], source: help, labelsSeen: true }] }',
      ' tasks.wan-status.procedures[0].steps reads nothing',
    ],
    [
      'a label with a space at its end',
      'label: Freigaben aktiv,',
      'label: "Freigaben ",',
      'label has spaces',
    ],
    ['a day that is none', 'read: 2026-11-21', 'read: 2026-13-41', ' sources.help.read Invalid'],
    [
      'an address that is none',
      "'http://192.168.1.1'",
      "'the router'",
      ' access.addresses[0].address is no address',
    ],
    [
      'a key that is there twice',
      'vendor: Acme\n',
      'vendor: Acme\nvendor: Acme\n',
      'is not YAML: Map keys must be unique',
    ],
    ['what is not YAML', 'models: [HB-1]', 'models: [HB-1', 'is not YAML'],
    ['an alias', 'models: [HB-1]', 'models: &a [HB-1]\nisps: *a', ''],
  ])('is refused for %s', (_name, from, to, said) => {
    const lines = linesOf(changed(from, to));
    expect(lines.join('\n')).toContain(said);
    for (const line of lines) expect(line).toMatch(/^acme\/home-box\.yaml:\d+ \S/);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('tells all faults in one run', () => {
    const text = changed('interface: web', 'interface: wap').replace('to: on', 'to: maybe');
    expect(linesOf(text)).toHaveLength(2);
  });

  it('is refused when it is not UTF-8', () => {
    const read = readFamily('a/b.yaml', Uint8Array.from([0x76, 0xff, 0xfe]));
    expect('faults' in read && read.faults.map(faultLine)).toEqual([
      'a/b.yaml:1 the file is not UTF-8. Save it as UTF-8 in the editor.',
    ]);
  });

  it('is refused when it is 10 MB, without being read', () => {
    const read = readFamily('a/b.yaml', new Uint8Array(10_000_000).fill(0x61));
    expect('faults' in read && read.faults.map(faultLine)).toEqual([
      `a/b.yaml:1 the file has 10000000 bytes, more than ${MOST_BYTES}. A family is a few hundred lines: is this another kind of file?`,
    ]);
  });

  it.each(['', 'null', '[]', '42', '- a'])('is refused when it is %j', (text) => {
    expect(linesOf(text).length).toBeGreaterThan(0);
  });
});
