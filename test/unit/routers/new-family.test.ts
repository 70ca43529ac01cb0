/** The file that `npm run new:router` writes. */
import { describe, expect, it } from 'vitest';
import { familyFile, questions, slug } from '../../../scripts/lib/new-family.ts';
import { findBrokenRules } from '../../../src/routers/rules/rules.ts';
import { readText } from '../../support/family.ts';

const answers = {
  today: '2026-11-21',
  vendor: 'Acme: "the" best #1',
  family: 'Home Box',
  interface: 'web',
  menu: 'Network > NAT: rules > Yes',
  title: 'Help',
  publisher: 'Acme',
  url: 'https://acme.example/',
  kind: 'vendor-page',
};

describe('a new family', () => {
  it.each(['Network > NAT: rules > Yes', ''])('is valid with the menu %j', (menu) => {
    const read = readText(familyFile({ ...answers, menu }));
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    expect(read.family.vendor).toBe(answers.vendor);
    expect(findBrokenRules(read.family)).toEqual([]);
  });

  it.each([
    ['vendor', '!!!'],
    ['interface', 'wap'],
    ['title', ''],
    ['url', 'acme'],
    ['url', 'javascript:alert(1)'],
    ['kind', 'rumour'],
  ])('refuses for %s the answer %j', (id, answer) => {
    expect(questions.find((question) => question.id === id)?.check(answer)).toEqual(
      expect.any(String),
    );
  });

  it.each([
    ['FRITZ!Box 7590', 'fritz-box-7590'],
    ['  Télécom  ', 'telecom'],
  ])('gives %j the address %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });
});
