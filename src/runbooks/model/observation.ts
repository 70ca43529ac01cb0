/** Why there is nothing to judge. Never turned into a failure of the person's network. */
export const unknownReasons = [
  /** Nobody started the check. */
  'not-run',
  /** The time limit passed without an answer from whoever was asked. */
  'timed-out',
  /** The browser or the person refused a permission the check needs. */
  'permission-blocked',
  /** This browser or page cannot do what the check needs. */
  'unsupported',
  /** The companion did not answer, or what answered was not the companion. */
  'not-reachable-companion',
  /** The companion answered that it is busy or that too many questions were asked. */
  'companion-busy',
  /** The companion's own machine could not open a connection. */
  'companion-cannot-dial',
  /** The companion tried, and the platform it runs on hid from it what was there. */
  'companion-cannot-tell',
  /** The companion declined the question and said why: the port, the address, the page or the name it was called by. */
  'companion-refused',
  /** The companion stands inside the home, so that it cannot say what the outside sees. */
  'not-outside',
  /** Echo services that a companion at home asked named different addresses. */
  'echoes-disagree',
  /** The connection to the companion used IPv6, where this device's address is not the server's. */
  'own-ipv6-address',
  /** Another measurement, which is needed to read this one, is missing. */
  'needs-other-evidence',
  /** What was seen fits none of the findings. */
  'unclear',
  /** The person was asked and could not tell. */
  'cannot-tell',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** Where a piece of evidence came from. */
export const origins = [
  /** Measured by this page in this browser. */
  'browser',
  /** Measured by the companion. */
  'companion',
  /** Told by the person. */
  'person',
  /** Read from text that the person pasted. */
  'paste',
  /** Carried by a link that somebody shared: a finding without its measurement. */
  'link',
] as const;
export type Origin = (typeof origins)[number];

/** What one check saw, where and when; or why it saw nothing. */
export type Observation<V = unknown, F extends string = string> =
  | { status: 'measured'; origin: Origin; at: string; value: V }
  | { status: 'stated'; origin: Origin; at: string; finding: F }
  | {
      status: 'missing';
      origin: Origin;
      at: string;
      reason: UnknownReason;
      detail?: string | undefined;
    };
