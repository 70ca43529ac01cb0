/**
 * The Chromium inside the package @sparticuz/chromium, unpacked into node_modules. It brings the libraries and
 * fonts it needs, so that it runs on a bare machine and for an ordinary user. Linux on x64 only.
 *
 * The package's own unpacking goes to the shared temporary folder, and its arguments switch the web's security
 * off; neither is used.
 */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { cacheDir, root } from '../../scripts/lib/paths.ts';

const packageDir = path.join(root, 'node_modules/@sparticuz/chromium');

const inflate = promisify(brotliDecompress);

/** Longest the unpacking may take (about 4 s on two cores). */
const UNPACK_LIMIT_MS = 120_000;

/** The fonts it brings, and nothing of the system's: the same pictures everywhere. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}

/** Inflates `name` of the package, a few megabytes, and hands the tar inside to the system's `tar`. */
async function unpackTar(name: string, target: string, signal: AbortSignal): Promise<void> {
  const [archive] = await Promise.all([
    readFile(path.join(packageDir, 'bin', name)).then(inflate),
    mkdir(target, { recursive: true }),
  ]);
  await new Promise<void>((resolve, reject) => {
    const tar = spawn('tar', ['-x', '-C', target], {
      stdio: ['pipe', 'ignore', 'inherit'],
      signal,
    });
    tar.once('error', reject);
    tar.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`tar could not unpack ${name} (code ${String(code)}).`));
    });
    // It stops reading at the end mark, before the padding: what counts is its exit code.
    tar.stdin.on('error', () => undefined).end(archive);
  });
}

async function unpackInto(folder: string): Promise<void> {
  const signal = AbortSignal.timeout(UNPACK_LIMIT_MS);
  await mkdir(folder, { recursive: true });
  await Promise.all([
    pipeline(
      createReadStream(path.join(packageDir, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 }),
      { signal },
    ),
    unpackTar('swiftshader.tar.br', folder, signal),
    unpackTar('al2023.tar.br', path.join(folder, 'al2023'), signal),
    unpackTar('fonts.tar.br', path.join(folder, 'fonts'), signal),
  ]);
}

/** Unpacks it unless that has been done; undefined where there is none for this platform. */
export async function unpackChromium(): Promise<
  { executablePath: string; env: Record<string, string> } | undefined
> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageDir))
    return undefined;
  const { version } = JSON.parse(await readFile(path.join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = path.join(cacheDir, `chromium-${version}`);
  if (!existsSync(home)) {
    // Elsewhere first, then renamed: what is there is always whole, also with two test runs at once.
    const staging = `${home}.${process.pid}`;
    await rm(staging, { recursive: true, force: true });
    await unpackInto(staging);
    await writeFile(path.join(staging, 'fonts/fonts.conf'), fontsConfig(path.join(home, 'fonts')));
    await rename(staging, home).catch(async (error: unknown) => {
      await rm(staging, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    });
  }
  return {
    executablePath: path.join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(home, 'fonts'),
    },
  };
}
