/** What a helper types, and what has to be first. */
import { describe, expect, it } from 'vitest';
import { linkables } from '../../../src/links/linkables.ts';
import { ledger } from '../../../src/links/ledger.ts';
import { published } from '../../../src/links/published.ts';
import { readContent } from '../../../src/links/node/read-content.ts';
import { redirects } from '../../../src/links/redirects.ts';
import { wordsIn } from '../../../src/components/words/words-in.ts';
import { searchLinks } from '../../../src/links/search.ts';

const root = new URL('../../../', import.meta.url);
const links = published(ledger, linkables(readContent(root)), redirects);
const { linkKinds } = wordsIn('en');
const found = (typed: string) =>
  searchLinks(typed, links, 10, linkKinds).map(({ address }) => address);

describe('the search for a link', () => {
  it.each([
    ['cgn', '/causes/cgnat/'],
    ['double nat', '/causes/double-nat/'],
    ['fritz forw', '/routers/avm/fritzbox/port-forward/'],
    ['udp 1900', '/guides/older-guides/#udp-1900'],
    ['host fire', '/causes/host-firewall/'],
  ])('finds “%s” at once', (typed, address) => {
    expect(found(typed)[0]).toBe(address);
  });

  it('finds a cause by what people call it', () => {
    expect(found('csr 429')).toContain('/causes/certificate-refused/');
  });

  it('finds a row by what it says', () => {
    expect(found('indirect')).toContain('/runbooks/plex-remote-access/evidence/#indirect');
  });

  it('finds nothing for nothing, or for what nobody said', () => {
    expect(found('  ')).toEqual([]);
    expect(found('xqzw')).toEqual([]);
  });
});
