import { z } from 'zod';

/**
 * Where the companion stood when it measured, seen from the person's home.
 * Only `outside` can say anything about whether the internet gets in.
 */
export const vantageSchema = z.enum(['outside', 'same-network', 'same-machine']).meta({
  description:
    'Where the companion stood: outside (it saw a public address), same-network (it saw a private address), same-machine (it saw a loopback address).',
});
export type Vantage = z.infer<typeof vantageSchema>;
