import type { APIRoute, GetStaticPaths } from 'astro';
import { changesFeed } from '../data/changes.ts';
import { wordsIn } from '../components/words/words-in.ts';
import { siteLinks } from '../components/link/site-links.ts';

/** An Atom feed has to name its own address, so there is one only where the site knows its. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { feed: 'changes' } }] : []) satisfies GetStaticPaths;

/** /changes.xml: what is new and what changed, newest first. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('The feed is built only with the address of the site.');
  return new Response(changesFeed(await siteLinks(), site, wordsIn('en').linkKinds), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
