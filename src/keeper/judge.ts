import type { Observations } from './model/observation.ts';
import type { VerdictId } from './model/verdict.ts';

/**
 * Says who is down. Pure and total: every combination has a verdict, and `unknown` is one.
 *
 * `tunnel-down`, the only verdict that restarts anything, needs all of it: Plex answers at home, the public address
 * does not answer as Plex, cloudflared is not ready, and the internet is there. That last is so when a probe got out,
 * or when something answered at the public address, which stands on the internet.
 */
export function judge({ local, tunnel, outside, internet }: Observations): VerdictId {
  if (outside.seen === 'plex') {
    if (local.seen !== 'plex') return 'local-unseen';
    return outside.machineIdentifier === local.machineIdentifier ? 'well' : 'wrong-server';
  }
  if (local.seen === 'unknown') return 'unknown';
  if (local.seen !== 'plex') return 'plex-down';
  if (outside.seen === 'unknown') return 'unknown';
  // An answer from outside and a probe that does not get out cannot both be right.
  if (internet === 'down') return outside.seen === 'silent' ? 'internet-down' : 'unknown';
  if (tunnel.seen === 'ready') return 'public-fails';
  if (tunnel.seen === 'other' || tunnel.seen === 'unknown') return 'unknown';
  const isOut = internet === 'up' || outside.seen === 'other';
  return isOut ? 'tunnel-down' : 'unknown';
}
