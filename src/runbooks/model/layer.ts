/**
 * The path from the client to the account, in the order a packet and then a request meets it.
 * Every cause, evidence row, check and outcome belongs to exactly one of these.
 */
export const layerIds = [
  'client-app',
  'client-network',
  'internet',
  'carrier',
  'isp-gateway',
  'router',
  'lan-address',
  'host-firewall',
  'server',
  'account',
] as const;

export type LayerId = (typeof layerIds)[number];

/** What is known about one layer once the evidence has been judged. */
export const layerStates = ['clear', 'blamed', 'suspected', 'unknown', 'not-asked'] as const;
export type LayerState = (typeof layerStates)[number];
