/** What a family can or cannot do that changes the advice, by id. */
export const capabilityIds = [
  /** It has no way to forward a port. */
  'cannot-forward',
  /** The provider keeps forwarding behind its own lock. */
  'isp-locked',
  /** Forwarding is set in an app alone. */
  'app-only',
  /** The port outside is always the port inside. */
  'same-port-only',
  /** A rule hangs off a reservation. */
  'reservation-first',
  /** A second switch has to be on, and is off in a new router. */
  'switch-off-by-default',
  /** A device at home cannot use the home's public address. */
  'no-nat-loopback',
  /** It cannot be made to stop routing. */
  'no-bridge-mode',
] as const;
export type CapabilityId = (typeof capabilityIds)[number];
