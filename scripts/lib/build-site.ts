/** Builds the site into dist, if need be. */
import { clearStamp, hashInputs, isBuilt, writeStamp } from './build-stamp.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { siteDir } from './paths.ts';
import { runTool } from './tool.ts';

const BUILD_LIMIT_MS = 10 * 60_000;

/** How to build. */
export interface BuildOptions {
  /** Build even if nothing has changed. */
  readonly force?: boolean;
  /** Show what Astro says as it goes, not only when it fails. */
  readonly verbose?: boolean;
  /** Called just before a build begins; not called when dist is up to date. */
  readonly onStart?: () => void;
  readonly signal?: AbortSignal;
}

/**
 * Gives `built`, or `up-to-date` when no input has changed since the last whole build.
 * Throws an Error that holds what Astro said when the build fails.
 */
export async function buildSite(options: BuildOptions = {}): Promise<'built' | 'up-to-date'> {
  const inputs = await hashInputs();
  if (!options.force && (await isBuilt(inputs))) return 'up-to-date';
  await clearStamp();
  options.onStart?.();
  const result = await runTool('astro', ['build'], {
    quiet: !options.verbose,
    limitMs: BUILD_LIMIT_MS,
    ...(options.signal && { signal: options.signal }),
  });
  if (!result.ok)
    throw new Error(`${result.output}\nThe site could not be built: astro ${result.fault}.`);
  // After all that changes a page: what is kept is each page as it is sent.
  await writeOffline(siteDir);
  await writeStamp(inputs);
  return 'built';
}
