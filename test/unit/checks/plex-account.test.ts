/** The reader of the account answer: XML and JSON, and nothing that names a person or a home comes out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountDetail } from '../../../src/components/diagnose/paste-detail.ts';
import { diagnoseWords } from '../../../src/components/diagnose/words.ts';
import { read } from '../../../src/runbooks/checks/plex-account/browser.ts';
import { readAccount } from '../../../src/runbooks/checks/plex-account/read-account.ts';
import { plexAccountSchema } from '../../../src/runbooks/checks/plex-account/value.ts';
import { plexRemoteAccess } from '../../../src/runbooks/plex-remote-access/index.ts';

const words = diagnoseWords(plexRemoteAccess);
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

const fields = {
  authToken: 'sEcReT-token_1',
  username: 'jo.doe@example.org',
  mappingState: 'mapped',
  mappingError: 'unreachable',
  mappingErrorMessage: 'Your server jo.doe is not reachable',
  signInState: 'ok',
  publicAddress: '81.2.69.142',
  publicPort: '19491',
  privateAddress: '192.168.1.50',
  privatePort: '32400',
  subscriptionActive: '1',
};
const xml = (of: Record<string, string> = fields) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<MyPlex ${Object.entries(of)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>\n</MyPlex>`;
const value = {
  signIn: 'ok',
  state: 'mapped',
  error: 'unreachable',
  publicKind: 'public',
  publicPort: 19491,
  privateKind: 'private',
  privatePort: 32400,
  inContainer: false,
};

describe('the answer', () => {
  it.each([
    ['XML', xml()],
    ['XML as a browser shows it', `This XML file does not appear to have any style.\n${xml()}`],
    ['XML in single quotes', xml().replaceAll('"', "'")],
    ['JSON', JSON.stringify({ MyPlex: { ...fields, publicPort: 19491, new: { field: [1] } } })],
    ['JSON without its container', JSON.stringify(fields)],
  ])('is read as %s', (_, text) => {
    expect(readAccount(text)).toEqual({
      value,
      offers: { lanAddress: '192.168.1.50', port: 19491 },
    });
  });

  it.each([
    ['mapped', 'mapped'],
    ['waiting', 'waiting'],
    ['unknown', 'unknown'],
    ['Mapped - Publishing', 'publishing'],
    ['Mapped - Not Published (Not Reachable)', 'not-reachable'],
    ['Mapped - Not Published (No server)', 'no-server'],
    ['constructor', 'other'],
    ['', 'other'],
  ])('mappingState %s', (mappingState, state) => {
    expect(readAccount(xml({ ...fields, mappingState }))).toMatchObject({ value: { state } });
  });

  it.each([
    ['', 'none'],
    ['unreachable', 'unreachable'],
    ['publisherror', 'publisherror'],
    ['sEcReT-token_1', 'other'],
  ])('mappingError %s', (mappingError, error) => {
    expect(readAccount(xml({ ...fields, mappingError }))).toMatchObject({ value: { error } });
  });

  it('offers no address that is not the server’s own inside the home', () => {
    for (const privateAddress of ['', '1', '81.2.69.142', '100.72.1.9', 'fd00::1', '127.0.0.1']) {
      const result = readAccount(xml({ ...fields, privateAddress, publicPort: '0' }));
      expect(result).toMatchObject({ offers: {} });
      expect('offers' in result && result.offers).toEqual({});
    }
  });

  it('tells an address of Docker’s inner network', () => {
    for (const privateAddress of ['172.17.0.2', '192.168.65.3']) {
      expect(readAccount(xml({ ...fields, privateAddress }))).toMatchObject({
        value: { inContainer: true },
      });
    }
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', '  ', 'empty'],
    ['a login', '<html><body>401 Unauthorized</body></html>', 'web-page'],
    ['the log', 'Nov 20, 2026 19:23:31.128 [1] DEBUG - MyPlex: x', 'log-for-account'],
    ['other XML', '<MediaContainer machineIdentifier="a"/>', 'not-an-account'],
    ['other JSON', '{"MediaContainer":{}}', 'not-an-account'],
    ['a list', '[1]', 'not-an-account'],
    ['half of it', xml().slice(0, 90), 'not-an-account'],
    ['prose', 'Not available outside your network', 'not-an-account'],
  ] as const)('%s is told', (_, text, fault) => {
    expect(readAccount(text)).toEqual({ fault });
  });

  it('something far too long is told before it is read to its end', async () => {
    const long = new Blob(['x'.repeat(10_000_000)]);
    expect(await read(long, quiet)).toEqual({ fault: 'too-long' });
  });

  it('UTF-16 is read', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(xml(), 'utf16le')]);
    expect(await read(new Blob([bytes]), quiet)).toMatchObject({ value });
  });
});

describe('what comes out', () => {
  it('is shown in words, not in ids', () => {
    const result = readAccount(
      xml({ mappingState: 'Mapped - Not Published (No server)', mappingError: 'publisherror' }),
    );
    if (!('value' in result)) throw new Error(result.fault);
    expect(accountDetail(result.value, words)).toEqual([
      'Mapping: mapped, not made known to Plex. Error: could not be made known to Plex. Sign-in: not told.',
      'Public address: none that can be read, port –.',
      'Private address: none that can be read, port –.',
    ]);
  });

  it('never holds anything of what went in but states and ports', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9_-]{8,24}$/),
      fc.emailAddress().map((email) => email.replaceAll(/["'<>&]/g, '')),
      fc.ipV4(),
      fc.ipV6(),
    );
    const any = fc.record(
      Object.fromEntries(Object.keys(fields).map((name) => [name, text])) as Record<
        keyof typeof fields,
        typeof text
      >,
    );
    fc.assert(
      fc.property(any, fc.boolean(), (of, asJson) => {
        const result = readAccount(asJson ? JSON.stringify({ MyPlex: of }) : xml(of));
        if (!('value' in result)) throw new Error(result.fault);
        plexAccountSchema.parse(result.value);
        const shown = accountDetail(result.value, words).join('\n');
        for (const came of [JSON.stringify(result.value), shown]) {
          for (const secret of Object.values(of)) {
            if (secret.length > 6) expect(came).not.toContain(secret);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
