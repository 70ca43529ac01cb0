/** Stores what a whole run came to, for the page of the lab. */
import { writeFileSync } from 'node:fs';
import { availableParallelism, release } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { root } from '../../scripts/lib/paths.ts';
import { recordSchema, type LabRecord } from '../../src/components/lab/record.ts';
import { hopsOf } from './hops.ts';
import type { Result } from './result.ts';
import type { Network } from './vocabulary.ts';

const file = path.join(root, 'src/components/lab/record.json');

/** Writes the record of a run in which every network was right. */
export async function writeRecord(
  results: readonly Result[],
  declared: ReadonlyMap<string, Network>,
): Promise<void> {
  const record: LabRecord = recordSchema.parse({
    day: new Date().toISOString().slice(0, 10),
    machine: { cores: availableParallelism(), kernel: release() },
    networks: results.map((result) => {
      const network = declared.get(result.id);
      if (!network || !result.seen) throw new Error(`${result.id} has no result to store.`);
      const { verdict, confidence, advice, path: way } = result.seen;
      return {
        id: result.id,
        title: network.title,
        about: network.about,
        hops: hopsOf(network, result.seen, result.reached),
        verdict,
        confidence,
        advice,
        way: Object.entries(way).map(([check, finding]) => ({ check, finding })),
        proven: network.cured !== undefined,
      };
    }),
  });
  writeFileSync(file, await format(JSON.stringify(record), { parser: 'json', printWidth: 100 }));
}
