import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './policy/page-policy.ts';

/**
 * Puts the security policy into every page as it is made, short forms and the page for what is missing included.
 * Not in `npm run dev`: there Vite adds scripts and styles of its own afterwards.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (import.meta.env.DEV || !isPage) return response;
  return new Response(await withPolicy(await response.text(), url.pathname), response);
});
