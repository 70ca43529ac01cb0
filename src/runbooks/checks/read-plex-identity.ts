import type { PlexIdentity } from './plex-identity.ts';
import { readContainer } from './plex-identity-form.ts';

const attribute = /\s+([A-Za-z_][\w.-]*)\s*=\s*(?:"([^"<&]*)"|'([^'<&]*)')/y;
const opening = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?<MediaContainer(?=[\s/>])/;
const closing = /\s*(?:\/>|>\s*<\/MediaContainer\s*>)\s*$/y;

/**
 * Reads the attributes of an XML document that is one empty `MediaContainer` and nothing else.
 * No entities, no document type, no comments: a document with any of them is not read.
 */
function readMediaContainer(text: string): Record<string, string> | undefined {
  const start = opening.exec(text);
  if (!start) return undefined;
  const found = new Map<string, string>();
  let at = start[0].length;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (!match?.[1]) break;
    if (found.has(match[1])) return undefined;
    found.set(match[1], match[2] ?? match[3] ?? '');
    at = attribute.lastIndex;
  }
  closing.lastIndex = at;
  return closing.test(text) ? Object.fromEntries(found) : undefined;
}

function readJson(text: string): unknown {
  try {
    return (JSON.parse(text) as { MediaContainer?: unknown } | null)?.MediaContainer;
  } catch {
    return undefined;
  }
}

/**
 * Reads the body of an answer to `GET /identity`, in JSON or in XML.
 * @returns What the server says of itself, or `undefined` when no Plex server writes that.
 */
export function readPlexIdentity(body: string): PlexIdentity | undefined {
  const container = body.trimStart().startsWith('{') ? readJson(body) : readMediaContainer(body);
  return readContainer(container);
}
