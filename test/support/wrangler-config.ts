import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { z } from 'zod';

/** As much of wrangler.jsonc as the project relies on, and nothing else in it: no account, no route. */
const schema = z.strictObject({
  name: z.string(),
  main: z.string(),
  compatibility_date: z.iso.date(),
  ratelimits: z.array(
    z.strictObject({
      name: z.string(),
      namespace_id: z.string().regex(/^[1-9]\d*$/),
      simple: z.strictObject({ limit: z.int().min(1), period: z.literal([10, 60]) }),
    }),
  ),
  vars: z.record(z.string(), z.string()),
});

/** wrangler.jsonc, read: comments and commas at the end are no JSON, but TypeScript takes them too. */
export function workerConfig(): z.infer<typeof schema> {
  const file = path.resolve(import.meta.dirname, '../../wrangler.jsonc');
  const { config, error } = ts.parseConfigFileTextToJson(file, readFileSync(file, 'utf8')) as {
    config?: unknown;
    error?: { messageText: unknown };
  };
  if (error) throw new Error(`wrangler.jsonc: ${String(error.messageText)}`);
  return schema.parse(config);
}
