/** The Worker’s own reading of HTTP and of TLS greetings: strict, and never more than came. */
import tls from 'node:tls';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { clientHello } from '../../../src/runbooks/checks/port-reachable/companion/workerd/client-hello.ts';
import { readAnswer } from '../../../src/runbooks/checks/port-reachable/companion/workerd/read-answer.ts';
import { sendRaw } from '../../support/raw.ts';
import { listen, readPair, type Service } from '../../support/services.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, bodyBytes = 1000) => readAnswer(bytesOf(text), bodyBytes);
const ok = 'HTTP/1.1 200 OK\r\n';

describe('an HTTP answer', () => {
  it.each<[what: string, text: string, body: string]>([
    ['with a length', `${ok}Content-Length: 2\r\n\r\nhi and more`, 'hi'],
    ['with the same length twice', `${ok}Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi`, 'hi'],
    [
      'in chunks',
      `${ok}Transfer-Encoding: chunked\r\n\r\n2;x=y\r\nhi\r\nA\r\n, everyone\r\n0\r\n`,
      'hi, everyone',
    ],
    ['without a body', 'HTTP/1.0 204\r\n\r\n', ''],
    [
      'behind others',
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: a\r\n\r\n${ok}Content-Length: 0\r\n\r\n`,
      '',
    ],
    ['as long as is wanted', `${ok}\r\n${'x'.repeat(1500)}`, 'x'.repeat(1000)],
    [
      'in chunks as long as is wanted',
      `${ok}Transfer-Encoding: Chunked\r\n\r\n5DC\r\n${'x'.repeat(1200)}`,
      'x'.repeat(1000),
    ],
  ])('%s is whole', (_what, text, body) => {
    expect(read(text)).toMatchObject({ is: 'whole', answer: { body } });
  });

  it.each<[what: string, text: string, body: string | undefined]>([
    ['its first letters', 'HT', undefined],
    ['half a head', `${ok}Server: a\r\n`, undefined],
    ['one that only announces another', 'HTTP/1.1 100 Continue\r\n\r\n', undefined],
    ['half a body', `${ok}Content-Length: 5\r\n\r\nhi`, 'hi'],
    ['half a chunk', `${ok}Transfer-Encoding: chunked\r\n\r\n5\r\nhi`, 'hi'],
    ['a body without a length', `${ok}\r\nhi`, 'hi'],
  ])('may go on after %s', (_what, text, body) => {
    expect(read(text)).toMatchObject({ is: 'part' });
    expect((read(text) as { answer?: { body: string } }).answer?.body).toBe(body);
  });

  it.each([
    'SSH-2.0-OpenSSH\r\n',
    'HTTP/2.0 200 OK\r\n\r\n',
    'HTTP/1.1 20 OK\r\n\r\n',
    'HTTP/1.1  200 OK\r\n\r\n',
    `${ok}no field\r\n\r\n`,
    `${ok}Name : value\r\n\r\n`,
    `${ok}A: b\r\n folded\r\n\r\n`,
    `${ok}A: b\nC: d\r\n\r\n`,
    `${ok}Content-Length: 1\r\nContent-Length: 2\r\n\r\nhi`,
    `${ok}Content-Length: +2\r\n\r\nhi`,
    `${ok}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${ok}Transfer-Encoding: gzip\r\n\r\nhi`,
    `${ok}Transfer-Encoding: chunked\r\n\r\n-1\r\nhi\r\n`,
    `${ok}Transfer-Encoding: chunked\r\n\r\n1\r\nhi\r\n`,
  ])('is not %j', (text) => {
    expect(read(text)).toEqual({ is: 'not-http' });
  });

  it('has no head without an end', () => {
    expect(read(`${ok}A: ${'x'.repeat(17_000)}`)).toEqual({ is: 'too-long' });
  });

  it('is read the same however it is cut, and never throws', () => {
    const whole = `${ok}Server: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`;
    for (let length = 0; length < whole.length - 4; length += 1) {
      expect(read(whole.slice(0, length)).is, `${length}`).toBe('part');
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (noise, isBody) => {
        const start = isBody ? `${ok}Transfer-Encoding: chunked\r\n\r\n` : ok;
        readAnswer(new Uint8Array([...bytesOf(start), ...noise]), 100);
      }),
    );
  });
});

describe('the greeting in TLS', () => {
  let service: Service | undefined;
  afterEach(() => service?.close());

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is answered in a record by %s', async (version) => {
    const server = tls.createServer({ ...readPair(), minVersion: version, maxVersion: version });
    service = await listen(server);
    const { port } = server.address() as AddressInfo;
    const hello = Buffer.from(clientHello(new Uint8Array(32).fill(7)));
    const { text } = await sendRaw(port, [hello], { limitMs: 300 });
    // A server that insists on 1.3 says so in an alert; one with 1.2 goes on with the handshake.
    expect(text.charCodeAt(0)).toBe(version === 'TLSv1.3' ? 0x15 : 0x16);
    expect(text.charCodeAt(1)).toBe(3);
  });
});
