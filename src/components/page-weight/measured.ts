import { z } from 'zod';

const bytes = z.int().min(0);
const score = z.int().min(0).max(100);

/** What one page costs before anybody touches it. */
const rowSchema = z.strictObject({
  subject: z.string().describe('Who made the page.'),
  page: z.string().describe('What kind of page it is.'),
  address: z.string().describe('Where it stands in the site that was built.'),
  html: bytes,
  css: bytes,
  js: bytes.describe('Script files. Scripts inside a page count as its HTML.'),
  fonts: bytes,
  other: bytes.describe('Everything else, such as pictures and the files of a search.'),
  total: bytes,
  requests: z.int().min(1),
});
export type Row = z.infer<typeof rowSchema>;

/** What `npm run bench:pages -- --write` stores. */
export const measuredSchema = z.strictObject({
  day: z.iso.date(),
  browser: z.string(),
  machine: z.strictObject({ cores: z.int(), processor: z.string() }),
  subjects: z.array(z.strictObject({ name: z.string(), about: z.string() })),
  same: z.array(rowSchema).describe('The same content, made by each generator.'),
  own: z.array(rowSchema).describe('This site, one page of each kind.'),
  lighthouse: z
    .strictObject({
      version: z.string(),
      pages: z.array(
        z.strictObject({
          page: z.string(),
          performance: score,
          accessibility: score,
          bestPractices: score,
          seo: score,
        }),
      ),
    })
    .describe('What Lighthouse says of each of them on a phone, of 100.'),
  answers: z
    .strictObject({
      slowdown: z
        .int()
        .describe('How many times slower than it is the processor was made to look.'),
      count: z.int().describe('How many answers were given.'),
      scriptMs: z.strictObject({ median: z.number(), high: z.number() }),
      drawingMs: z
        .strictObject({ median: z.number(), high: z.number() })
        .describe('Styles and layout, which come on top.'),
    })
    .describe('What an answer takes until the next question is there.'),
});
export type Measured = z.infer<typeof measuredSchema>;
