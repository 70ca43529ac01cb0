import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'zod';
import english from './content/i18n/en.json' with { type: 'json' };
import { familySchema } from './routers/model/family.ts';
import { faultLine } from './routers/fault.ts';
import { ATLAS_FOLDER, readAtlas } from './routers/read/read-atlas.ts';

/** The router atlas: read and held to its rules by the same code as `npm run lint:data`. */
const routers = defineCollection({
  loader: {
    name: 'router-atlas',
    load: async (context) => {
      const { config, store, watcher, logger } = context;
      const load = async () => {
        const { entries, errors } = readAtlas(config.root);
        if (errors.length > 0) throw new Error(errors.map(faultLine).join('\n'));
        store.clear();
        for (const { vendorId, familyId, family } of entries) {
          const id = `${vendorId}/${familyId}`;
          const data = await context.parseData({ id, data: { vendorId, familyId, family } });
          store.set({ id, data });
        }
      };
      await load();
      watcher?.on('change', (file) => {
        if (!file.replaceAll('\\', '/').includes(ATLAS_FOLDER)) return;
        load().catch((error: unknown) => {
          logger.error(String(error));
        });
      });
    },
  },
  schema: z.strictObject({ vendorId: z.string(), familyId: z.string(), family: familySchema }),
});

/** Pictures above a page: there are none, and one that is named is refused. */
const noPicture = z.never() as unknown as ReturnType<SchemaContext['image']>;

/**
 * What may stand above a page. It is made here, once: left as a function, Starlight would make it anew for every page
 * of the atlas, which took a fifth of the processor time of a build.
 */
const docs = docsSchema()({ image: () => noPicture });

/** Just what English has: a language that lacks a word, or has one too many, is told which. */
const wordsLike = (english: object): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(english).map(([key, value]: [string, string | object]) => [
        key,
        typeof value === 'string' ? z.string().min(1) : wordsLike(value),
      ]),
    ),
  );

/** The words of the interface, a file for each language; Starlight’s own words come from Starlight. */
const i18n = defineCollection({
  loader: i18nLoader(),
  schema: i18nSchema({
    extend: z.strictObject(
      Object.fromEntries(Object.entries(english).map(([part, words]) => [part, wordsLike(words)])),
    ),
  }),
});

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docs }),
  i18n,
  routers,
};
