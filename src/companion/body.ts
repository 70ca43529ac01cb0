import { Problem } from './problem.ts';

/** Most bytes of a request's body; the only body there is has about 15. */
const BODY_BYTES = 1024;

/**
 * Whether a request says that its body is small. Then it can be read at once: more than it says never
 * comes, because the server takes what follows for the next request (RFC 9112, 6.2).
 */
function isSmall(request: Request): boolean {
  const length = request.headers.get('Content-Length');
  return length !== null && /^\d{1,9}$/.test(length) && Number(length) <= BODY_BYTES;
}

/** What a right body looks like, for whoever sent a wrong one. */
const REACH_EXAMPLE = '{"port": 32400}';

async function readCapped(request: Request, example: string): Promise<string> {
  let text = '';
  let size = 0;
  try {
    if (isSmall(request)) {
      text = await request.text();
      size = text.length;
    } else {
      const decoder = new TextDecoder();
      for await (const chunk of request.body ?? []) {
        size += chunk.length;
        if (size > BODY_BYTES) break;
        text += decoder.decode(chunk, { stream: true });
      }
      text += decoder.decode();
    }
  } catch (cause) {
    throw new Problem('caller-left', 'The connection was closed before the whole body came.', {
      cause,
    });
  }
  if (size > BODY_BYTES) {
    throw new Problem(
      'body-too-large',
      `The body may have ${BODY_BYTES} bytes at most: send ${example}.`,
    );
  }
  return text;
}

/**
 * Reads the JSON body of a request.
 * Only `application/json` is taken: a page of another site cannot send that without asking first.
 * @param example What to send instead of a wrong body.
 * @throws Problem `unsupported-media-type`, `body-too-large` or `invalid-request`.
 */
export async function readJsonBody(request: Request, example = REACH_EXAMPLE): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Problem(
      'unsupported-media-type',
      'Send the body with "Content-Type: application/json".',
    );
  }
  const text = await readCapped(request, example);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const detail = `The body is not JSON: send ${example}.`;
    throw new Problem('invalid-request', detail, { errors: [{ pointer: '', detail }] });
  }
}
