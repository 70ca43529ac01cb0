import { z } from 'zod';
import { vantages } from './vantage.ts';

export const vantageSchema = z.enum(vantages).meta({
  description:
    'Where the companion stood: outside (it saw a public address), same-network (it saw a private address), same-machine (it saw a loopback address).',
});
