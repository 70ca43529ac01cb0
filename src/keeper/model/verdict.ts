/** Who is down: one of these per round. Only `tunnel-down` leads to a restart. */
export const verdictIds = [
  /** The public address answers as this very Plex. */
  'well',
  /** Plex answers outside, and not at the address at home: the local address in the config is wrong. */
  'local-unseen',
  'plex-down',
  'tunnel-down',
  'internet-down',
  /** Plex and cloudflared are well, and the public address still does not answer as Plex. */
  'public-fails',
  /** Another Plex server answers at the public address. */
  'wrong-server',
  'unknown',
] as const;
export type VerdictId = (typeof verdictIds)[number];

/** The verdicts with which viewers get in. */
const ANSWERED: ReadonlySet<VerdictId> = new Set(['well', 'local-unseen']);

/** Whether viewers get in, by this verdict. */
export function isWell(verdict: VerdictId): boolean {
  return ANSWERED.has(verdict);
}
