import type { HttpHop, ReachMeasurement } from './value.ts';

/** The Plex server that answered, as it names itself; `undefined` when none did. */
export function plexOf({
  trace,
}: ReachMeasurement): Extract<HttpHop, { result: 'plex' }> | undefined {
  const http = trace[2];
  return http?.result === 'plex' ? http : undefined;
}
