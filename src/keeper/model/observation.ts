/** What the keeper saw in one round. Facts only; what they mean is `judge.ts`'s business. */

/** What answered at an address that should be Plex's. */
export type PlexSeen =
  /** Plex answered `/identity`. */
  | { readonly seen: 'plex'; readonly machineIdentifier: string }
  /** Something answered over HTTP, and it was not Plex. */
  | { readonly seen: 'other'; readonly status: number }
  /** Nothing answered, or nothing that could be believed; the reason is a word such as `refused`. */
  | { readonly seen: 'silent'; readonly reason: string }
  /** The keeper could not ask, for a fault of this machine. */
  | { readonly seen: 'unknown'; readonly reason: string };

/** What cloudflared said of itself. */
export type TunnelSeen =
  /** It has connections to Cloudflare. */
  | { readonly seen: 'ready'; readonly connections: number }
  /** It runs, and says that it has none. */
  | { readonly seen: 'not-ready' }
  /** Nothing answered at its metrics address. */
  | { readonly seen: 'silent'; readonly reason: string }
  /** Something answered that is not cloudflared. */
  | { readonly seen: 'other'; readonly status: number }
  | { readonly seen: 'unknown'; readonly reason: string };

/** Whether one of the operator's probes got out; `unknown` when there are none. */
export type InternetSeen = 'up' | 'down' | 'unknown';

/** All that one round saw. */
export interface Observations {
  /** Plex at its address at home. */
  readonly local: PlexSeen;
  readonly tunnel: TunnelSeen;
  /** Plex at its public address. */
  readonly outside: PlexSeen;
  readonly internet: InternetSeen;
}
