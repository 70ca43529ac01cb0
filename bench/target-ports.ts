/** The ports that are asked about; below those that the system gives to outgoing connections. */
export const targetPorts = {
  /** Takes each connection and closes it. */
  open: 32_400,
  /** Answers as a Plex server does, over TLS and without. */
  plex: 32_401,
  /** Nobody listens. */
  refused: 32_402,
  /** Packets to it are lost, where the place can do that. */
  silent: 32_403,
} as const;

export type TargetName = keyof typeof targetPorts;

/** How the dial of each ends. */
export const dialResults: Readonly<Record<TargetName, string>> = {
  open: 'open',
  plex: 'open',
  refused: 'refused',
  silent: 'timeout',
};
