/** Where things are, as absolute paths; the scripts work from any folder. */
import path from 'node:path';

/** The root of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The built site, as `astro build` writes it. */
export const siteDir = path.join(root, 'dist');

/** What Hopwise keeps between runs. Inside node_modules, so that a fresh installation starts afresh. */
export const cacheDir = path.join(root, 'node_modules/.cache/hopwise');
