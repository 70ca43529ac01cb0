import { z } from 'zod';

/** How Plex writes a yes or no: in JSON true or false, in XML "1" or "0". */
const flagSchema = z
  .union([z.boolean(), z.literal([0, 1, '0', '1'])])
  .transform((flag) => flag === true || flag === 1 || flag === '1');

/**
 * What a Plex server says of itself at `/identity`. Held to what Plex really sends, because anybody
 * can answer there and the page shows it.
 */
const plexIdentitySchema = z.object({
  machineIdentifier: z.string().regex(/^[0-9a-zA-Z-]{1,64}$/),
  version: z.string().regex(/^[\x20-\x7e]{1,64}$/),
  claimed: flagSchema,
});
export type PlexIdentity = z.infer<typeof plexIdentitySchema>;

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
    const whole: unknown = JSON.parse(text);
    return z.object({ MediaContainer: z.unknown() }).safeParse(whole).data?.MediaContainer;
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
  return plexIdentitySchema.safeParse(container).data;
}
