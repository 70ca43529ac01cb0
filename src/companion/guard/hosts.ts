import { parseAddress } from '../../runbooks/model/address.ts';
import { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';

/** The name in a Host header, without port, brackets and final dot; `undefined` when it is malformed. */
export function readHostName(header: string): string | undefined {
  if (!/^[\w.:[\]-]+$/.test(header) || !URL.canParse(`http://${header}`)) return undefined;
  return new URL(`http://${header}`).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/**
 * Whether a companion answers to a Host header.
 *
 * A foreign page can point a name of its own at a companion's address (DNS rebinding) and then
 * counts as the same origin. It cannot do so with an address or `localhost`, so these always pass;
 * names have to be listed. In public mode a list is optional: there the callers are strangers anyway.
 */
export function isAllowedHost(header: string, settings: Settings): boolean {
  const name = readHostName(header);
  if (name === undefined) return false;
  const address = parseAddress(name);
  // Whoever calls a container at home by a public address has come in from outside.
  if (address) return !(settings.homeContainer && address.kind === 'public');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  if (settings.mode === 'public' && settings.allowedHosts.length === 0) return true;
  return settings.allowedHosts.includes(name);
}

/** @throws Problem `host-not-allowed` when a companion does not answer to this Host header. */
export function assertAllowedHost(header: string, settings: Settings): void {
  if (isAllowedHost(header, settings)) return;
  const name = readHostName(header);
  throw new Problem(
    'host-not-allowed',
    name === undefined
      ? 'The Host header is not a host name or an address.'
      : `Call the companion by its IP address, or set HOPWISE_ALLOWED_HOSTS=${name} where it runs if that is its name.`,
  );
}

/** Most names that are remembered. */
const NAMES = 64;

/** The same for many requests: a companion goes by few names, and each that was let in is read once. */
export function createHostGuard(settings: Settings): (header: string) => void {
  const letIn = new Set<string>();
  return (header) => {
    if (letIn.has(header)) return;
    assertAllowedHost(header, settings);
    // Where all names are let in, a caller may make up as many as it likes.
    if (letIn.size >= NAMES) letIn.clear();
    letIn.add(header);
  };
}
