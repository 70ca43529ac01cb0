import type { Redirect } from './model.ts';

/**
 * Where an address leads now: the end of its redirects, or the address itself.
 * @throws When redirects lead in a circle.
 */
export function follow(address: string, redirects: readonly Redirect[]): string {
  const seen = new Set<string>();
  let at = address;
  for (;;) {
    const redirect = redirects.find(({ from }) => from === at);
    if (!redirect) return at;
    if (seen.has(at)) throw new Error(`The redirects of ${address} lead in a circle at ${at}.`);
    seen.add(at);
    at = redirect.to;
  }
}
