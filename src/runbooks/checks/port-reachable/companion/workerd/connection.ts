import { connect, type Socket } from 'cloudflare:sockets';
import { CannotDialError } from '../cannot-dial.ts';
import type { Target } from '../target.ts';

/** Whom to speak of in a Host header: an IPv6 address in brackets, and never its zone. */
export function hostOf({ host, family, port }: Target): string {
  return `${family === 'ipv6' ? `[${host.replace(/%.*$/, '')}]` : host}:${port}`;
}

/**
 * Begins a TCP connection, always without TLS: workerd refuses every certificate that does not carry the
 * very name it was told, and a Plex server’s certificate carries one that nobody here knows.
 * @throws CannotDialError when workerd does not even try.
 */
export function openSocket({ host, family, port }: Target): Socket {
  try {
    const socket = connect(
      { hostname: family === 'ipv6' ? `[${host}]` : host, port },
      { secureTransport: 'off', allowHalfOpen: false },
    );
    // Looked at where it matters; nobody else is to hear of it.
    socket.opened.catch(() => undefined);
    socket.closed.catch(() => undefined);
    return socket;
  } catch (cause) {
    throw new CannotDialError('refused by its platform', { cause });
  }
}

/** Ends a connection. Not waited for: closing one that never opened takes workerd up to 21 seconds. */
export function hangUp(socket: Socket): void {
  socket.close().catch(() => undefined);
}
