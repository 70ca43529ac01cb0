/** How a connection attempt is read, against the real socket layer and against every error code. */
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { dial } from '../../../src/runbooks/checks/port-reachable/companion/node/dial.ts';
import { CannotDialError } from '../../../src/runbooks/checks/port-reachable/companion/cannot-dial.ts';
import { readFailure } from '../../../src/runbooks/checks/port-reachable/companion/node/failure.ts';
import { closedPort, startSilent, type Service } from '../../support/services.ts';

const never = new AbortController().signal;
const loopback = { host: '127.0.0.1', family: 'ipv4' } as const;
let service: Service | undefined;

afterEach(async () => {
  await service?.close();
  service = undefined;
});

/** A socket to which nothing ever happens, as behind a firewall that drops. */
const connectToNowhere = (): net.Socket => new net.Socket();

/** A socket that fails with a code, after the network answered or before anything was sent. */
function connectFailing(code: string, answered: boolean): () => net.Socket {
  return () => {
    const socket = new net.Socket();
    process.nextTick(() => {
      if (answered) socket.emit('connectionAttemptFailed', '127.0.0.1', 1, 4, new Error(code));
      socket.emit('error', Object.assign(new Error(code), { code }));
    });
    return socket;
  };
}

describe('dial', () => {
  it('says open when somebody listens, and hands the connection on', async () => {
    service = await startSilent();
    const { hop, socket } = await dial(
      { ...loopback, port: service.port },
      { limitMs: 5000, signal: never },
    );
    expect(hop).toEqual({ hop: 'dial', result: 'open', ms: expect.any(Number) as number });
    expect(socket?.readyState).toBe('open');
    socket?.destroy();
  });

  it('leaves the connection alone when its signal fires after it was made', async () => {
    service = await startSilent();
    const leaving = new AbortController();
    const target = { ...loopback, port: service.port };
    const { socket } = await dial(target, { limitMs: 5000, signal: leaving.signal });
    leaving.abort(new Error('gone'));
    expect(socket?.destroyed).toBe(false);
    socket?.destroy();
  });

  it('says refused when nobody listens', async () => {
    const port = await closedPort();
    const { hop, socket } = await dial({ ...loopback, port }, { limitMs: 5000, signal: never });
    expect([hop.result, socket]).toEqual(['refused', undefined]);
  });

  it('says timeout when nothing answers within the limit', async () => {
    const socket = connectToNowhere();
    const { hop } = await dial(
      { ...loopback, port: 32400 },
      { limitMs: 20, signal: never, open: () => socket },
    );
    expect(hop.result).toBe('timeout');
    expect(socket.destroyed).toBe(true);
  });

  it('stops when its signal fires, and closes the socket', async () => {
    const leaving = new AbortController();
    const socket = connectToNowhere();
    const dialling = dial(
      { ...loopback, port: 32400 },
      { limitMs: 60_000, signal: leaving.signal, open: () => socket },
    );
    leaving.abort(new Error('gone'));
    await expect(dialling).rejects.toThrow('gone');
    expect(socket.destroyed).toBe(true);
  });

  it('does not begin when its signal has fired already', async () => {
    const dialling = dial(
      { ...loopback, port: 32400 },
      { limitMs: 60_000, signal: AbortSignal.abort(new Error('gone')) },
    );
    await expect(dialling).rejects.toThrow('gone');
  });

  it.each([
    ['ENETUNREACH', 'no route in this family'],
    ['EADDRNOTAVAIL', 'no address of this family'],
    ['EMFILE', 'no file descriptor left'],
    ['EPERM', 'its own firewall forbids it'],
  ])('blames itself for %s at once: %s', async (code) => {
    const dialling = dial(
      { ...loopback, port: 32400 },
      { limitMs: 5000, signal: never, open: connectFailing(code, false) },
    );
    await expect(dialling).rejects.toThrow(CannotDialError);
    await expect(dialling).rejects.toMatchObject({ code });
  });

  it('says unreachable for ENETUNREACH that the network answered', async () => {
    const { hop } = await dial(
      { ...loopback, port: 32400 },
      { limitMs: 5000, signal: never, open: connectFailing('ENETUNREACH', true) },
    );
    expect(hop.result).toBe('unreachable');
  });

  // TCP to a multicast address fails in the connect call itself: nothing is sent.
  it.skipIf(process.platform === 'win32')(
    'tells a real error of this machine by itself',
    async () => {
      const dialling = dial(
        { host: '224.0.0.1', family: 'ipv4', port: 32400 },
        { limitMs: 5000, signal: never },
      );
      await expect(dialling).rejects.toThrow(CannotDialError);
    },
  );
});

describe('readFailure', () => {
  it.each<[code: string, result: string | undefined, meaning: string]>([
    ['ECONNREFUSED', 'refused', 'RST, or ICMP port unreachable'],
    ['ECONNRESET', 'refused', 'RST after the handshake began'],
    ['EHOSTUNREACH', 'unreachable', 'no such device, or administratively prohibited (IPv4)'],
    ['EHOSTDOWN', 'unreachable', 'ICMP host unknown'],
    ['ENETUNREACH', 'unreachable', 'a router on the way has no route'],
    ['ENONET', 'unreachable', 'ICMP host isolated'],
    ['ENOPROTOOPT', 'unreachable', 'ICMP protocol unreachable'],
    ['EACCES', 'unreachable', 'administratively prohibited (IPv6)'],
    ['ETIMEDOUT', 'timeout', 'the system gave up before the limit'],
    ['EMFILE', undefined, 'this machine has run out of sockets'],
    ['EADDRNOTAVAIL', undefined, 'this machine has run out of ports'],
    ['no code', undefined, 'not an error of the system'],
  ])('reads %s from the network as %s: %s', (code, result) => {
    expect(readFailure(code, true)).toBe(result);
  });

  it.each(['ENETUNREACH', 'EHOSTUNREACH', 'EACCES', 'EADDRNOTAVAIL'])(
    'draws nothing about the home from %s at once',
    (code) => {
      expect(readFailure(code, false)).toBeUndefined();
    },
  );
});
