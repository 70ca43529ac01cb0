/** Wrong addresses, and what they were meant to be. */
import { describe, expect, it } from 'vitest';
import { ledger } from '../../../src/links/ledger.ts';
import { meant, nearest, tidyPath } from '../../../src/links/nearest.ts';

describe('a path that plainly means a page', () => {
  it.each([
    ['/Causes/CGNAT/', '/causes/cgnat/'],
    ['/causes/cgnat', '/causes/cgnat/'],
    ['//causes//cgnat//', '/causes/cgnat/'],
    ['/causes/cgnat/).', '/causes/cgnat/'],
    ['/causes/cgnat/”', '/causes/cgnat/'],
    ['/causes/cgnat/%22', '/causes/cgnat/'],
    ['/causes/cgnat/index.html', '/causes/cgnat/'],
    ['/causes/cgnat.html', '/causes/cgnat/'],
    ['/S/CGNAT', '/causes/cgnat/'],
    ['/routers/avm/fritzbox/port_forward/', '/routers/avm/fritzbox/port-forward/'],
  ])('%s', (path, address) => {
    expect(meant(path, ledger)?.address).toBe(address);
  });

  it('is not found where it means none', () => {
    expect(meant('/causes/unheard-of/', ledger)).toBeUndefined();
    expect(meant('/%E0%A4%A/', ledger)).toBeUndefined();
  });
});

describe('the nearest', () => {
  it.each([
    ['/causes/dobule-nat/', '/causes/double-nat/'],
    ['/cause/cgnat/', '/causes/cgnat/'],
    ['/routers/avm/fritz-box/port-forwarding/', '/routers/avm/fritzbox/port-forward/'],
    ['/guides/what-is-forwarding/', '/guides/what-forwarding-is/'],
    ['/s/cgnta/', '/causes/cgnat/'],
  ])('to %s', (path, address) => {
    expect(nearest(path, ledger, 5).map((target) => target.address)).toContain(address);
  });

  it('are none where nothing is alike', () => {
    expect(nearest('/xqzw/', ledger, 5)).toEqual([]);
    expect(nearest('/', ledger, 5)).toEqual([]);
  });
});

it('tidies without losing what was meant', () => {
  expect(tidyPath('/A/b c/')).toBe('/a/b-c/');
  expect(tidyPath('')).toBe('/');
  expect(tidyPath('/100%/')).toBe('/100%/');
});
