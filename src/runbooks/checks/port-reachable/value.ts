import { z } from 'zod';
import { addressFamilies } from '../../model/address.ts';
import { vantageSchema } from '../../model/vantage.ts';
import { plexIdentitySchema } from '../plex-identity.ts';

/** A TCP port number. */
export const portSchema = z.int().min(1).max(65535).describe('A TCP port number, from 1 to 65535.');

/** How the attempt to open a TCP connection ended. */
export const dialSchema = z.strictObject({
  result: z
    .enum(['open', 'refused', 'unreachable', 'timeout'])
    .describe(
      'open: the connection was made. refused: something answered with RST or port unreachable. unreachable: a box on the way said that host or network cannot be reached. timeout: nothing answered in time.',
    ),
  ms: z.number().min(0).describe('Milliseconds from the first packet to this result.'),
});

/** What spoke behind an open port, once `GET /identity` was asked of it. */
export const speakerSchema = z.discriminatedUnion('speaks', [
  z.strictObject({
    speaks: z.literal('plex'),
    scheme: z.enum(['https', 'http']).describe('Over which scheme it answered.'),
    ...plexIdentitySchema.shape,
  }),
  z.strictObject({
    speaks: z.literal('http'),
    scheme: z.enum(['https', 'http']),
    status: z.int().describe('HTTP status of the answer.'),
    server: z.string().optional().describe('The Server header, where there was one.'),
  }),
  z.strictObject({
    speaks: z.literal('nothing-plex-says').describe('The port is open; no HTTP answer came.'),
  }),
]);
export type Speaker = z.infer<typeof speakerSchema>;

/** What a companion answers to `POST /api/v1/reach`. */
export const reachSchema = z.strictObject({
  vantage: vantageSchema,
  address: z.string().describe("The caller's own address, which was dialled."),
  family: z.enum(addressFamilies),
  port: portSchema,
  dial: dialSchema,
  speaker: speakerSchema.optional().describe('Present exactly when the port was open.'),
});
export type Reach = z.infer<typeof reachSchema>;
