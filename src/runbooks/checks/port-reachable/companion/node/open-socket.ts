import net from 'node:net';
import type { Target } from '../target.ts';

/** Begins a TCP connection. The host is an address, so that nothing is looked up. */
export function openSocket({ host, port, family }: Target): net.Socket {
  return net.connect({
    host,
    port,
    family: family === 'ipv6' ? 6 : 4,
    autoSelectFamily: false,
  });
}
