import type { Address } from '../../runbooks/model/address.ts';
import { Problem } from '../problem.ts';
import type { Mode } from '../settings.ts';

/** Seconds over which requests are counted. */
export const WINDOW_SECONDS = 60;

/** Whether a caller may ask as often as it likes: whoever sits at a machine can do all that its companion can. */
export function isUnlimited(caller: Address, mode: Mode): boolean {
  return mode === 'local' && caller.kind === 'loopback';
}

const refuse = (code: 'too-many-requests' | 'too-many-callers', text: string, seconds: number) =>
  new Problem(code, `${text}: ask again in ${seconds} seconds.`, {
    headers: { 'Retry-After': String(seconds) },
  });

/**
 * Too many requests from one address.
 * @param perMinute How many are answered; `undefined` where only the platform knows.
 */
export function tooManyRequests(perMinute: number | undefined, seconds: number): Problem {
  const text =
    perMinute === undefined
      ? 'More requests came from your address than the companion answers in a minute'
      : `The companion answers ${perMinute} requests a minute from one address`;
  return refuse('too-many-requests', text, seconds);
}

/**
 * Too many requests from everybody together.
 * @param perMinute How many are answered; `undefined` where only the platform knows.
 */
export function tooManyCallers(perMinute: number | undefined, seconds: number): Problem {
  const text =
    perMinute === undefined
      ? 'More requests came from all callers together than the companion answers in a minute'
      : `The companion answers ${perMinute} requests a minute over all callers`;
  return refuse('too-many-callers', text, seconds);
}
