import { parseAddress, type AddressKind } from '../../runbooks/model/address.ts';
import { SettingsError, type Mode } from '../settings.ts';

/** Kinds of address that strangers can reach, or that stand for all addresses of a machine. */
const open: readonly AddressKind[] = ['public', 'unspecified', 'special', 'ds-lite'];

/**
 * Refuses to let strangers at a local companion.
 * @param host What to listen on: an IP address or `localhost`.
 * @throws SettingsError when it is neither, or when the mode is local and the address is open to strangers.
 */
export function assertBind(host: string, mode: Mode): void {
  if (host === 'localhost') return;
  const address = parseAddress(host.replace(/%[\w.-]+$/, ''));
  if (!address) {
    throw new SettingsError(
      `Cannot listen on "${host}": give an IP address of this machine, such as 127.0.0.1, or localhost.`,
    );
  }
  if (mode === 'public' || !open.includes(address.kind)) return;
  throw new SettingsError(
    `Will not listen on ${host} in local mode, because strangers may reach it: listen on 127.0.0.1 or on this machine's private address, or set HOPWISE_MODE=public.`,
  );
}
