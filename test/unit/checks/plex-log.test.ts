/** The reader of server logs: every phrase, any length, any encoding, and nothing of the text comes out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logDetail } from '../../../src/components/diagnose/paste-detail.ts';
import { diagnoseWords } from '../../../src/components/diagnose/words.ts';
import { read } from '../../../src/runbooks/checks/plex-log/browser.ts';
import { phraseIds, phraseOf } from '../../../src/runbooks/checks/plex-log/phrases.ts';
import { longestLine, LogReader } from '../../../src/runbooks/checks/plex-log/read-log.ts';
import { type PlexLog, plexLogSchema } from '../../../src/runbooks/checks/plex-log/value.ts';
import { plexRemoteAccess } from '../../../src/runbooks/plex-remote-access/index.ts';
import { sources } from '../../../src/runbooks/sources.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/plex-log/phrases');
const words = diagnoseWords(plexRemoteAccess);
const begin = 'Nov 20, 2026 19:23:31.128 [0x16bcef000] DEBUG - ';
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

const fixture = (id: string): string => readFileSync(path.join(folder, `${id}.log`), 'utf8');

/** What is read out of text that comes in pieces. */
function readPieces(...pieces: string[]): PlexLog {
  const reader = new LogReader();
  for (const piece of pieces) expect(reader.push(piece)).toBeUndefined();
  const value = reader.end();
  if ('fault' in value) throw new Error(value.fault);
  return plexLogSchema.parse(value);
}

const readBytes = (...parts: BlobPart[]) => read(new Blob(parts), quiet);

describe('each phrase', () => {
  it.each(phraseIds)('%s is found in its fixture, and no other with it', (id) => {
    const { seen, lines } = readPieces(fixture(id));
    expect(lines).toBe(3);
    expect(seen).toMatchObject([
      { phrase: id, times: 1, last: '2026-11-20 19:23:31', first: '2026-11-20 19:23:31' },
    ]);
    expect(seen[0]?.lastLine).toBe(2);
  });

  it.each(phraseIds)('%s names a source that exists', (id) => {
    for (const source of phraseOf(id).sources) expect(sources).toHaveProperty([source]);
  });

  it.each(phraseIds)('%s is found wherever the text is cut in two', (id) => {
    const text = fixture(id);
    const whole = readPieces(text);
    for (let cut = 1; cut < text.length; cut += 7) {
      expect(readPieces(text.slice(0, cut), text.slice(cut))).toEqual(whole);
    }
  });
});

describe('the reader', () => {
  it('keeps the kind of an address, not the address', () => {
    expect(readPieces(fixture('pmp-address')).seen[0]?.kind).toBe('carrier-grade');
    expect(readPieces(fixture('public-ip')).seen[0]?.kind).toBe('public');
    const six = `${begin}PublicAddressManager: Got public IP from v6.plex.tv: 2a02:8108:1::7`;
    expect(readPieces(six).seen[0]?.kind).toBe('public');
  });

  it('counts, and takes the last word by time however the logs were put together', () => {
    const line = (day: string) =>
      `Nov ${day}, 2026 08:00:00.000 [1] DEBUG - MyPlex: mapping state set to 'Unknown'.\r\n`;
    const { seen } = readPieces(line('20') + line('21') + line('03'));
    expect(seen).toEqual([
      {
        phrase: 'state-unknown',
        times: 3,
        first: '2026-11-03 08:00:00',
        last: '2026-11-21 08:00:00',
        lastLine: 2,
      },
    ]);
  });

  it('takes lines without a time to belong to the line before', () => {
    const text = `${begin}begin\nNAT: PMP, got an error: NATPMP_ERR_RECVFROM`;
    expect(readPieces(text).seen[0]?.last).toBe('2026-11-20 19:23:31');
    expect(readPieces('NAT: PMP, got an error: NATPMP_ERR_RECVFROM').seen[0]?.last).toBeNull();
  });

  it('reads phrases whose quotes a forum has made round', () => {
    expect(readPieces('MyPlex: mapping state set to ‘Unknown’').seen).toHaveLength(1);
  });

  it('does not take a phrase for a longer one', () => {
    const text = `${begin}MyPlex: Published Mapping State response was 2010\n`;
    expect(readPieces(text).seen).toEqual([]);
  });

  it('looks at the beginning of an endless line only, and holds no more of it', () => {
    const reader = new LogReader();
    reader.push(`${begin}NAT: PMP, got an error: NATPMP_ERR_RECVFROM `);
    for (let piece = 0; piece < 1000; piece += 1) {
      reader.push('x'.repeat(10_000));
      expect(reader.held).toBeLessThanOrEqual(longestLine);
    }
    reader.push(' CERT: Error acquiring new certificate: Failed to upload CSR\n');
    expect(reader.end()).toMatchObject({ seen: [{ phrase: 'pmp-error' }] });
  });
});

describe('50 MB of log', () => {
  it('are read in pieces of which none is kept, with progress', async () => {
    const size = 50 * 1024 * 1024;
    const filler = `${begin}Completed: [127.0.0.1:49242] 200 GET /library (9 live) 13ms\n`;
    const piece = new TextEncoder().encode(filler.repeat(1000));
    const last = new TextEncoder().encode(fixture('state-not-reachable'));
    let given = 0;
    let mostAhead = 0;
    let wanted = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        mostAhead = Math.max(mostAhead, given - wanted);
        wanted = given;
        if (given < size) controller.enqueue(piece);
        else {
          controller.enqueue(last);
          controller.close();
        }
        given += piece.length;
      },
    });
    // A file of that size without the memory for one.
    const file = Object.assign(new Blob(['-']), { stream: () => stream });
    Object.defineProperty(file, 'size', { value: size + last.length });
    const shares: number[] = [];
    const result = await read(file, { ...quiet, onProgress: (share) => shares.push(share) });
    expect(result).toMatchObject({ value: { seen: [{ phrase: 'state-not-reachable' }] } });
    expect('value' in result && (result.value as PlexLog).lines).toBeGreaterThan(400_000);
    // Never more than one piece was asked for ahead of what had been read.
    expect(mostAhead).toBeLessThanOrEqual(piece.length);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  }, 60_000);

  it('are let go at once when the person stops it', async () => {
    const stop = new AbortController();
    const filler = new TextEncoder().encode(`${begin}x\n`.repeat(10_000));
    let pulled = 0;
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled === 3) stop.abort();
        controller.enqueue(filler);
      },
      cancel() {
        isCancelled = true;
      },
    });
    const file = Object.assign(new Blob(['-']), { stream: () => stream });
    expect(await read(file, { ...quiet, signal: stop.signal })).toEqual({ fault: 'stopped' });
    expect(isCancelled).toBe(true);
    expect(pulled).toBeLessThan(10);
  });
});

describe('bad input', () => {
  const utf16 = (text: string, bom: number[]) => {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array([...bom, ...bytes]);
  };

  it.each([
    ['nothing', [''], 'empty'],
    ['spaces', [' \n\t\n'], 'empty'],
    ['a zip', [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])], 'packed'],
    ['a gzip', [new Uint8Array([0x1f, 0x8b, 8, 0, 0])], 'packed'],
    [
      'a picture',
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
      'binary',
    ],
    ['a login', ['\n<!DOCTYPE html><html><title>Sign in</title></html>'], 'web-page'],
    [
      'another program’s log',
      ['2026-11-20 19:23:31 INFO sshd[1]: Accepted password\n'],
      'not-a-log',
    ],
    [
      'the account answer',
      ['<?xml version="1.0"?>\n<MyPlex mappingState="mapped"/>'],
      'account-for-log',
    ],
  ] as const)('%s is told', async (_, parts, fault) => {
    expect(await readBytes(...parts)).toEqual({ fault });
  });

  it.each([
    ['with its mark', [0xff, 0xfe]],
    ['without', []],
  ])('UTF-16 %s is read', async (_, bom) => {
    expect(await readBytes(utf16(fixture('csr-refused'), bom))).toMatchObject({
      value: { seen: [{ phrase: 'csr-refused' }] },
    });
  });

  it('Latin-1 in the lines between does no harm', async () => {
    const odd = new Uint8Array([0x42, 0xe4, 0xfc, 0x0a]);
    expect(await readBytes(odd, fixture('csr-refused'))).toMatchObject({
      value: { seen: [{ phrase: 'csr-refused' }] },
    });
  });

  it('a file that goes away is told', async () => {
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('gone'));
      },
    });
    const file = Object.assign(new Blob(['-']), { stream: () => stream });
    expect(await read(file, quiet)).toEqual({ fault: 'unreadable' });
  });
});

describe('what comes out', () => {
  it('never holds a token, an e-mail address or an address that went in', () => {
    const token = fc.stringMatching(/^[A-Za-z0-9_-]{12,24}$/);
    const email = fc.emailAddress();
    const secret = fc.oneof(token, email, fc.ipV4(), fc.ipV6());
    const id = fc.constantFrom(...phraseIds);
    fc.assert(
      fc.property(fc.array(fc.tuple(id, secret, secret), { minLength: 1 }), (lines) => {
        const text = lines
          .map(([phrase, a, b]) => {
            const line = fixture(phrase).split('\n')[1] ?? '';
            return `${line} ${a}\nX-Plex-Token=${b} ${line}: ${b}`;
          })
          .join('\n');
        const value = readPieces(text);
        const shown = logDetail(value, words).join('\n');
        for (const came of [JSON.stringify(value), shown]) {
          for (const [, a, b] of lines) {
            // Shorter ones, such as “::”, may be part of a phrase by chance.
            if (a.length > 6) expect(came).not.toContain(a);
            if (b.length > 6) expect(came).not.toContain(b);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows a few lines only', () => {
    const all = readPieces(phraseIds.map(fixture).join(''));
    expect(all.seen).toHaveLength(phraseIds.length);
    expect(logDetail(all, words).length).toBeLessThanOrEqual(7);
  });
});
