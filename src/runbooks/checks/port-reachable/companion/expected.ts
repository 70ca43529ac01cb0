import { plexOf } from '../plex-of.ts';
import type { ReachMeasurement } from '../value.ts';

/**
 * Says whether the Plex that answered is the one that was expected, and keeps the identifier of
 * another one back: behind a shared address it is a stranger's.
 * @param expect The machineIdentifier that was expected; nothing changes without it.
 */
export function compareWithExpected(
  measured: ReachMeasurement,
  expect: string | undefined,
): ReachMeasurement {
  const plex = plexOf(measured);
  const { speaker } = measured;
  if (expect === undefined || !plex || speaker?.speaks !== 'plex') return measured;
  const isExpected = plex.machineIdentifier === expect;
  const kept = { ...plex };
  if (!isExpected) delete kept.machineIdentifier;
  const [dial, tls] = measured.trace;
  return {
    trace: [dial, tls, kept],
    speaker: { ...speaker, isExpected },
  };
}
