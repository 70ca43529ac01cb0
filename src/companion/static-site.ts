import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { lastingFiles, siteHeaders } from '../policy/site-headers.ts';
import { encode, varyOf, type Version } from './coding.ts';

/** A file that may be sent. */
interface SiteFile {
  readonly file: string;
  readonly size: number;
  readonly modified: Date;
}

/** What is found for a path of the site. */
type Found = { readonly file: SiteFile } | { readonly folder: true } | undefined;

/**
 * Splits the path of a URL into file names.
 * @returns `undefined` when a part is malformed, hidden, or could lead out of its folder.
 */
export function splitPath(pathname: string): string[] | undefined {
  const parts = pathname.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (parts.length === 1 && parts[0] === '') return pathname === '/' ? [] : undefined;
  try {
    const names = parts.map((part) => decodeURIComponent(part));
    return names.every((name) => /^(?:[^./\\:\0-\x1f][^/\\:\0-\x1f]*|\.well-known)$/.test(name))
      ? names
      : undefined;
  } catch {
    return undefined;
  }
}

async function findFile(
  root: string,
  names: readonly string[],
): Promise<SiteFile | 'folder' | undefined> {
  try {
    // Links are followed first, so that none leads out of the site.
    const file = await realpath(path.join(root, ...names));
    if (file !== root && !file.startsWith(root + path.sep)) return undefined;
    const found = await stat(file);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? { file, size: found.size, modified: found.mtime } : undefined;
  } catch {
    return undefined;
  }
}

/** Finds what a path means: a file, a folder's page, or a folder whose slash is missing. */
async function find(root: string, pathname: string): Promise<Found> {
  const names = splitPath(pathname);
  if (!names) return undefined;
  const found = await findFile(root, names);
  if (found === undefined) return undefined;
  const hasSlash = pathname.endsWith('/');
  if (found !== 'folder') return hasSlash ? undefined : { file: found };
  const page = await findFile(root, [...names, 'index.html']);
  if (page === undefined || page === 'folder') return undefined;
  return hasSlash ? { file: page } : { folder: true };
}

/** A weak tag: it names the text, and so is the same for every coding it is sent in (RFC 9110, 8.8.1). */
function tagOf({ size, modified }: SiteFile): string {
  return `W/"${size.toString(36)}-${modified.getTime().toString(36)}"`;
}

/** Whether the browser already has this file (RFC 9110: If-None-Match goes before the date). */
function isUnchanged(request: Request, file: SiteFile): boolean {
  const tags = request.headers.get('If-None-Match');
  if (tags !== null) {
    const tag = tagOf(file).replace(/^W\//, '');
    return tags
      .split(',')
      .some((item) => item.trim() === '*' || item.trim().replace(/^W\//, '') === tag);
  }
  const since = Date.parse(request.headers.get('If-Modified-Since') ?? '');
  return Math.floor(file.modified.getTime() / 1000) * 1000 <= since;
}

/**
 * Sends a body in a coding that the request takes; for HEAD, what its headers would be.
 * @param version Which file the body is, if it is one.
 */
async function send(
  request: Request,
  status: number,
  headers: Readonly<Record<string, string>> & { readonly 'Content-Type': string },
  bytes: Uint8Array<ArrayBuffer>,
  version?: Version,
): Promise<Response> {
  const coded = await encode(request, headers['Content-Type'], bytes, version);
  const length = { 'Content-Length': String(coded.body.length) };
  return new Response(request.method === 'HEAD' ? null : coded.body, {
    status,
    headers: { ...headers, ...coded.headers, ...length },
  });
}

async function sendFile(request: Request, pathname: string, found: SiteFile): Promise<Response> {
  const isLasting = pathname.startsWith(lastingFiles.path);
  const headers = {
    'Content-Type': getMimeType(found.file) ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    ...(isLasting && lastingFiles.headers),
    ETag: tagOf(found),
    'Last-Modified': found.modified.toUTCString(),
  };
  if (isUnchanged(request, found)) {
    const vary = varyOf(headers['Content-Type'], found.size);
    return new Response(null, { status: 304, headers: { ...headers, ...vary } });
  }
  // Read whole: what a site holds is small, and its length is then sure to be the one announced.
  const bytes = new Uint8Array(await readFile(found.file));
  return send(request, 200, headers, bytes, { name: `${found.file} ${tagOf(found)}`, isLasting });
}

/** The site's own page for what is not there. */
async function sendMissing(request: Request, root: string): Promise<Response> {
  const page = await readFile(path.join(root, '404.html')).catch(() => undefined);
  const headers = {
    'Content-Type': page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'Cache-Control': 'no-cache',
  };
  return send(request, 404, headers, new Uint8Array(page ?? Buffer.from('Not found\n')));
}

/**
 * Serves a built site: folders by their index.html, what is missing by 404.html, files with names made
 * from their content (`/_astro/`) for ever, all else only after asking whether it changed. Each answer carries
 * the headers of `policy/site-headers.ts`.
 * @param siteDir The folder the site was built into.
 * @throws Error with one line when there is no built site there.
 */
export async function serveSite(siteDir: string): Promise<(request: Request) => Promise<Response>> {
  const root = await realpath(siteDir).catch(() => undefined);
  if (root === undefined || typeof (await findFile(root, ['index.html'])) !== 'object') {
    throw new Error(`There is no built site in ${siteDir}: build it first (npm run build).`);
  }
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response('Use GET or HEAD here.\n', {
        status: 405,
        headers: { Allow: 'GET, HEAD' },
      });
    }
    const found = await find(root, pathname);
    if (found === undefined) return sendMissing(request, root);
    if ('file' in found) return sendFile(request, pathname, found.file);
    return new Response(null, { status: 308, headers: { Location: `${pathname}/${search}` } });
  };
  return async (request) => {
    const response = await answer(request);
    for (const [name, value] of Object.entries(siteHeaders)) response.headers.set(name, value);
    return response;
  };
}
