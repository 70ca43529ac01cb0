/** A Vite plugin that hands the companion's addresses to the companion, before Astro sees them. */
import http from 'node:http';
import type { ViteDevServer, Plugin } from 'vite';

/** Paths that are the companion's. */
const COMPANION_PATHS = /^\/(?:api\/|healthz(?:$|\?))/;

/** Longest the companion may be silent; its own limits are shorter. */
const SILENCE_LIMIT_MS = 60_000;

/** Passes a request on as it is, Host and Origin too, and its answer back. */
function forward(to: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const onward = http.request(new URL(request.url ?? '/', to), {
    method: request.method,
    headers: request.headers,
    timeout: SILENCE_LIMIT_MS,
  });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('timeout', () => onward.destroy(new Error('The companion did not answer.')));
  onward.on('error', (error) => {
    if (!response.headersSent) response.writeHead(502, { 'Content-Type': 'text/plain' });
    response.end(`${error.message}\n`);
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

/**
 * Vite's own `proxy` will not do: Astro's `trailingSlash` comes before it, and answers 404.
 * @param to Where the companion is, as in `http://127.0.0.1:1234`.
 */
export function companionFirst(to: string): Plugin {
  return {
    name: 'hopwise-companion-first',
    enforce: 'post',
    // What is given back runs once all others, Astro too, have put their handlers in place.
    configureServer: (server: ViteDevServer) => () => {
      server.middlewares.stack.unshift({
        route: '',
        handle: (request: http.IncomingMessage, response: http.ServerResponse, next: () => void) =>
          COMPANION_PATHS.test(request.url ?? '') ? forward(to, request, response) : next(),
      });
    },
  };
}
