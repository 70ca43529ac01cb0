import { parseAddress, type AddressKind } from '../../runbooks/model/address.ts';
import { SettingsError, type Settings } from '../settings.ts';

/** Kinds of address that strangers can reach, or that stand for all addresses of a machine. */
const open: readonly AddressKind[] = ['public', 'unspecified', 'special', 'ds-lite'];

/**
 * Refuses to let strangers at a local companion.
 * @param host What to listen on: an IP address or `localhost`.
 * @throws SettingsError when it is neither, or when the mode is local and the address is open to strangers.
 */
export function assertBind(
  host: string,
  { mode, homeContainer }: Pick<Settings, 'mode' | 'homeContainer'>,
): void {
  if (host === 'localhost') return;
  const address = parseAddress(host.replace(/%[\w.-]+$/, ''));
  if (!address) {
    throw new SettingsError(
      `Cannot listen on "${host}": give an IP address of this machine, such as 127.0.0.1, or localhost.`,
    );
  }
  if (mode === 'public' || !open.includes(address.kind)) return;
  // All addresses of a container are those its host lets in; who comes from outside is refused anyway.
  if (homeContainer && address.kind === 'unspecified') return;
  throw new SettingsError(
    `Will not listen on ${host} in local mode, because strangers may reach it: listen on 127.0.0.1 or on this machine's private address, set HOPWISE_HOME_CONTAINER=yes in a container at home, or set HOPWISE_MODE=public.`,
  );
}
