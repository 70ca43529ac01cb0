import os from 'node:os';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/paths.ts';
import { say } from '../../scripts/lib/say.ts';
import { measuredSchema, type Measured } from '../../src/components/build-speed/measured.ts';
import { readAtlas } from '../../src/routers/read/read-atlas.ts';
import { grow } from './atlas.ts';
import { pagesOf } from './page.ts';
import { empty, fill, placeOf, type Place } from './place.ts';
import type { Plan } from './plan.ts';
import { rowsOf } from './rows.ts';
import { runBuild, type Built } from './run-build.ts';
import type { Material, Subject } from './subjects/subject.ts';
import { floor, subjects } from './subjects/subjects.ts';

/** A subject at its place, with what its builds took at one size. */
interface Seat {
  readonly subject: Subject;
  readonly place: Place;
  /** How many pages the atlas was to have; 0 for the atlas as it is. */
  readonly asked: number;
  readonly material: Material;
  readonly builds: Built[];
  failure?: string;
}

/** Builds once more, from nothing; a subject that failed is not asked again. */
async function buildOnce(seat: Seat): Promise<void> {
  if (seat.failure !== undefined) return;
  const { subject, place, material } = seat;
  fill(place, subject, material);
  try {
    const built = await runBuild(place, subject);
    seat.builds.push(built);
    const { seconds, pages } = built;
    const perPage = ((1000 * seconds) / pages).toFixed(1);
    say('build', `${subject.name}: ${pages} pages, ${seconds.toFixed(1)} s, ${perPage} ms a page`);
  } catch (error) {
    seat.failure = error instanceof Error ? error.message : String(error);
    say('FAILED', `${subject.name}, ${material.pages.length} pages: ${seat.failure}`);
  } finally {
    empty(place);
  }
}

/** Measures what is asked for: in each round every subject once, one after the other, at each size. */
export async function measure(plan: Plan): Promise<Measured> {
  const day = new Date().toISOString().slice(0, 10);
  const { entries, errors } = readAtlas(pathToFileURL(`${root}/`), day);
  if (errors.length > 0) throw new Error('The atlas has faults: npm run lint:data says which.');
  const chosen = plan.subjects.flatMap((id) => {
    const subject = subjects[id];
    return subject ? [{ subject, place: placeOf(id, subject) }] : [];
  });
  const seats = plan.sizes.flatMap((asked): Seat[] => {
    const grown = grow(entries, asked, day);
    const material = { entries: grown, pages: pagesOf(grown) };
    return chosen
      .filter(({ subject }) => !subject.isSlow || asked <= plan.slowUpTo)
      .map((one) => ({ ...one, asked, material, builds: [] }));
  });
  for (let round = 1; round <= plan.rounds; round += 1) {
    say('round', `${round} of ${plan.rounds}`);
    for (const seat of seats) await buildOnce(seat);
  }
  return measuredSchema.parse({
    day,
    machine: {
      cores: os.availableParallelism(),
      processor: os.cpus()[0]?.model ?? 'unknown',
      memoryGb: Math.round(os.totalmem() / 1e9),
      node: process.versions.node,
    },
    rounds: plan.rounds,
    subjects: chosen.map(({ subject: { name, about } }) => ({ name, about })),
    floor,
    rows: rowsOf(
      seats
        .filter(({ failure }) => failure === undefined)
        .map(({ subject, asked, builds }) => ({ subject: subject.name, asked, builds })),
      floor,
    ),
    failures: seats.flatMap(({ subject, material, failure }) =>
      failure === undefined
        ? []
        : [{ subject: subject.name, pages: material.pages.length, why: failure }],
    ),
  });
}
