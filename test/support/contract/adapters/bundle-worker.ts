/** The Worker as one file, as it is deployed: nothing of Node.js may be left in it. */
import path from 'node:path';
import { build, type Metafile } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../../..');

/** The bundled Worker. */
export interface WorkerBundle {
  readonly code: string;
  /** What went into it, and what it still imports. */
  readonly metafile: Metafile;
}

/** Bundles src/companion/worker.ts. @throws when it needs a module that workerd does not have. */
export async function bundleWorker(): Promise<WorkerBundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/companion/worker.ts'],
    bundle: true,
    format: 'esm',
    // Neither Node.js nor a browser; wrangler asks packages for the same.
    platform: 'neutral',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    external: ['cloudflare:*'],
    outfile: 'worker.js',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return { code: outputFiles[0]?.text ?? '', metafile };
}
