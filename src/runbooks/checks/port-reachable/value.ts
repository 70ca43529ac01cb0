import { z } from 'zod';
import { addressFamilies } from '../../model/address.ts';
import { vantageSchema } from '../../model/vantage-schema.ts';
import { plexIdentitySchema } from '../plex-identity.ts';

/** A TCP port number. */
export const portSchema = z.int().min(1).max(65535).describe('A TCP port number, from 1 to 65535.');

const msSchema = z.number().min(0).max(60_000);
const schemeSchema = z.enum(['https', 'http']);

/** Text that a stranger chose, short and printable. */
const foreignText = (longest: number) =>
  z.string().regex(new RegExp(`^[\\x20-\\x7e]{1,${longest}}$`));

/** Most names of a certificate that are passed on, and most characters of one. */
export const nameLimits = { count: 10, length: 100 };

/** How the attempt to open a TCP connection ended. */
export const dialSchema = z.strictObject({
  hop: z.literal('dial').describe('One attempt to open a TCP connection.'),
  result: z
    .enum(['open', 'refused', 'unreachable', 'timeout', 'failed'])
    .describe(
      'open: the connection was made. refused: something answered with RST or port unreachable. unreachable: a box on the way said that host or network cannot be reached. timeout: nothing answered in time. failed: the connection was not made, and the platform the companion runs on does not say why: it may be any of the others, or an address the platform itself does not dial.',
    ),
  ms: msSchema.describe('Milliseconds from the first packet to this result.'),
});
export type DialHop = z.infer<typeof dialSchema>;

/** The ways in which a question to an open port gets no answer. */
const silence =
  'cut: the connection was closed or reset first. silent: not one byte came in time. drips: bytes came, but no end of them in time. too-long: more came than is read.';

/** How a TLS handshake ended. The certificate is that of the server itself, and nobody is named to it. */
export const tlsSchema = z.discriminatedUnion('result', [
  z.strictObject({
    hop: z.literal('tls').describe('A TLS handshake that takes any certificate.'),
    result: z.literal('handshake').describe('The handshake was made.'),
    version: z.enum(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']).describe('The version agreed on.'),
    names: z
      .array(z.string().regex(new RegExp(`^[\\w.*:-]{1,${nameLimits.length}}$`)))
      .max(nameLimits.count)
      .describe(
        `The names and addresses on the certificate, the first ${nameLimits.count}; longer or stranger ones are left out.`,
      ),
    issuer: foreignText(100).optional().describe('Who issued the certificate, as it says itself.'),
    daysLeft: z
      .int()
      .min(-99_999)
      .max(99_999_999)
      .optional()
      .describe('Whole days until the certificate ends; negative when it has ended.'),
    chains: z
      .boolean()
      .describe(
        'Whether the certificate leads to an authority that the companion knows, and nothing on the way there has ended. Whose name it carries plays no part.',
      ),
    plexDirect: z.boolean().describe('Whether one of its names lies under plex.direct.'),
    ms: msSchema.describe('Milliseconds from the first packet to the end of the handshake.'),
  }),
  z.strictObject({
    hop: z.literal('tls'),
    result: z
      .enum(['speaks-tls', 'no-tls', 'failed', 'cut', 'silent', 'drips', 'too-long'])
      .describe(
        `speaks-tls: it answers in TLS, and the platform the companion runs on can go no further, so that nothing is known of the certificate or of what is inside. no-tls: what came is not TLS. failed: it speaks TLS, but would not agree, for example on a version or without a name. ${silence}`,
      ),
    ms: msSchema.describe('Milliseconds from the first packet to this result.'),
  }),
]);
export type TlsHop = z.infer<typeof tlsSchema>;

const httpHop = {
  hop: z.literal('http').describe('One GET /identity; redirects are not followed.'),
  scheme: schemeSchema.describe('Over which scheme it was asked.'),
};
const httpMs = msSchema.describe('Milliseconds from the question to this result.');

/** How the question for `/identity` ended. */
export const httpSchema = z.discriminatedUnion('result', [
  z.strictObject({
    ...httpHop,
    result: z.literal('plex').describe('Plex answered.'),
    ...plexIdentitySchema.shape,
    machineIdentifier: plexIdentitySchema.shape.machineIdentifier
      .optional()
      .describe(
        'The server’s own identifier; left out when another one was expected, as it is then somebody else’s.',
      ),
    ms: httpMs,
  }),
  z.strictObject({
    ...httpHop,
    result: z.literal('answer').describe('An HTTP answer came that is not Plex’s.'),
    status: z.int().min(200).max(999).describe('Its HTTP status.'),
    server: foreignText(100).optional().describe('Its Server header, where there was one.'),
    ms: httpMs,
  }),
  z.strictObject({
    ...httpHop,
    result: z
      .enum(['not-http', 'cut', 'silent', 'drips', 'too-long'])
      .describe(`not-http: what came is no HTTP answer. ${silence}`),
    ms: httpMs,
  }),
]);
export type HttpHop = z.infer<typeof httpSchema>;

/** Who speaks at a port where nothing that Plex says came back. */
export const otherKinds = [
  /** It greeted as SSH servers do. */
  'ssh',
  /** It takes whatever is sent and says nothing. */
  'silent',
  /** It sends bytes one by one, and no end of them. */
  'drips',
  /** It closes every connection without a word. */
  'hangs-up',
  /** It speaks TLS, but no HTTP inside. */
  'tls-only',
  /** It says something else. */
  'other',
] as const;

/** Who speaks behind an open port: the trace in one word. */
export const speakerSchema = z.discriminatedUnion('speaks', [
  z.strictObject({
    speaks: z.literal('plex').describe('A Plex server answered.'),
    scheme: schemeSchema.describe('Over which scheme it answered.'),
    isExpected: z
      .boolean()
      .optional()
      .describe('Whether it is the one that was expected; present exactly when one was.'),
  }),
  z.strictObject({
    speaks: z.literal('http').describe('Something else answered with HTTP.'),
    scheme: schemeSchema.describe('Over which scheme it answered.'),
  }),
  z.strictObject({
    speaks: z
      .literal('tls')
      .describe('It speaks TLS, and the companion could not ask inside: who it is stays open.'),
  }),
  z.strictObject({
    speaks: z.literal('nothing-plex-says').describe('The port is open; no HTTP answer came.'),
    kind: z
      .enum(otherKinds)
      .describe(
        'ssh: it greeted as SSH servers do. silent: it says nothing. drips: it sends bytes one by one without an end. hangs-up: it closes every connection without a word. tls-only: it speaks TLS, but no HTTP inside. other: it says something else.',
      ),
  }),
]);
export type Speaker = z.infer<typeof speakerSchema>;

/** All that can be asked for. There is no host: the address is always the caller's own. */
export const reachRequestSchema = z.strictObject({
  port: portSchema.describe('The TCP port to dial at the address that the question comes from.'),
  expect: plexIdentitySchema.shape.machineIdentifier
    .optional()
    .describe(
      'The machineIdentifier of the Plex server that should answer. When another one answers, its identifier is kept back.',
    ),
});
export type ReachRequest = z.infer<typeof reachRequestSchema>;

/** What a companion answers to `POST /api/v1/reach`. */
export const reachSchema = z.strictObject({
  vantage: vantageSchema,
  address: z
    .string()
    .regex(/^[\da-f.:]{2,45}$/)
    .describe("The caller's own address, which was dialled."),
  family: z.enum(addressFamilies).describe('The family of that address.'),
  port: portSchema,
  expect: reachRequestSchema.shape.expect.describe(
    'The machineIdentifier that was expected, when the question named one.',
  ),
  trace: z
    .tuple([dialSchema, tlsSchema.optional(), httpSchema.optional()])
    .describe(
      'The hops that were tried, in order; the first that fails for good is the last. HTTP is asked inside TLS where a handshake was made, and in the plain otherwise.',
    ),
  speaker: speakerSchema
    .optional()
    .describe('Who speaks there, as the trace shows; present exactly when the port was open.'),
});
export type Reach = z.infer<typeof reachSchema>;

/** What is measured of a port, whoever asked. */
export type ReachMeasurement = Pick<Reach, 'trace' | 'speaker'>;
