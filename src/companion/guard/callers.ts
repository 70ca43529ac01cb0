import type { AddressKind } from '../../runbooks/model/address.ts';
import { Problem } from '../problem.ts';
import type { Mode } from '../settings.ts';

/** Whether callers of a kind are dialled: `true`, or why they are not and what to do instead. */
type Verdict = true | string;

const useOutside =
  'this companion serves the public internet and dials public addresses only. Run a companion of your own at home (npm start) to test inside your network.';
const useInside =
  'this companion runs in local mode and dials its own network only. Set HOPWISE_MODE=public if it stands on the internet.';
const neverAHome =
  'such an address belongs to no single device, so a connection to it would reach nobody or many.';

/** Which kinds of caller each mode dials. */
export const dialledCallers: Readonly<Record<AddressKind, Readonly<Record<Mode, Verdict>>>> = {
  public: { local: useInside, public: true },
  loopback: { local: true, public: useOutside },
  private: { local: true, public: useOutside },
  'unique-local': { local: true, public: useOutside },
  'link-local': { local: true, public: useOutside },
  // In a home these are Tailscale's addresses.
  'carrier-grade': { local: true, public: useOutside },
  'ds-lite': { local: neverAHome, public: neverAHome },
  unspecified: { local: neverAHome, public: neverAHome },
  special: { local: neverAHome, public: neverAHome },
};

/** @throws Problem `caller-not-dialled` when a container at home is called from outside it. */
export function assertHomeCaller(kind: AddressKind): void {
  if (dialledCallers[kind].local === true) return;
  throw new Problem(
    'caller-not-dialled',
    'This companion serves the home it stands in, and you call from outside: nothing is answered here.',
  );
}

/** @throws Problem `caller-not-dialled` when the mode does not dial callers of this kind. */
export function assertDialledCaller(kind: AddressKind, mode: Mode): void {
  const verdict = dialledCallers[kind][mode];
  if (verdict === true) return;
  throw new Problem('caller-not-dialled', `Your address is of the kind "${kind}": ${verdict}`);
}
