import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './policy/page-policy.ts';

/** The route of the pages that are written by hand. */
const WRITTEN = '/[...slug]';

/**
 * Puts the security policy into every page as it is made, short forms and the page for what is missing included.
 * Not in `npm run dev`: there Vite adds scripts and styles of its own afterwards.
 *
 * A page that nobody has translated is not made once more under the address of another language: Astro writes no file
 * for an answer without a body.
 */
export const onRequest = defineMiddleware(async ({ url, routePattern, locals }, next) => {
  const response = await next();
  if (import.meta.env.DEV) return response;
  if (routePattern === WRITTEN && locals.starlightRoute.isFallback) return new Response(null);
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!isPage) return response;
  return new Response(await withPolicy(await response.text(), url.pathname), response);
});
