import { z } from 'zod';
import { addressFamilies, addressKinds } from '../../model/address.ts';
import { vantageSchema } from '../../model/vantage-schema.ts';

/** Most echo services a companion may have. */
export const ECHO_SERVICES = 5;

const echoName = z
  .string()
  .max(260)
  .describe('The host of an echo service: a site that tells callers the address they come from.');

/** What a companion answers to `GET /api/v1/address`: the address it saw the caller come from. */
export const seenAddressSchema = z.strictObject({
  vantage: vantageSchema,
  address: z.string().describe('The address of the caller as the companion saw it.'),
  family: z.enum(addressFamilies).describe('The family of that address.'),
  kind: z.enum(addressKinds).describe('What that address is for.'),
  echo: z
    .array(echoName)
    .max(ECHO_SERVICES)
    .optional()
    .describe(
      'At home, where the operator configured any: the echo services that POST /api/v1/home-address would ask. Nobody has asked them yet.',
    ),
});
export type SeenAddress = z.infer<typeof seenAddressSchema>;

/** Why an echo service’s answer is left out. */
export const echoFaults = [
  /** No answer came, or the connection was not made. */
  'no-answer',
  /** It answered with another status than 200; a redirect is not followed. */
  'other-status',
  /** It answered more than any address needs. */
  'too-long',
  /** What it answered is not exactly one address of the family it was asked over. */
  'no-address',
  /** The address is one that nobody has on the internet. */
  'not-public',
] as const;
export type EchoFault = (typeof echoFaults)[number];

/** What one echo service said over one family, or why that is left out. */
export const echoAnswerSchema = z.strictObject({
  service: echoName,
  family: z.enum(addressFamilies).describe('Over which family it was asked.'),
  said: z
    .union([
      z.strictObject({
        address: z
          .union([z.ipv4(), z.ipv6()])
          .describe('The public address that the companion’s request came from.'),
      }),
      z.strictObject({ fault: z.enum(echoFaults).describe('Why its answer is left out.') }),
    ])
    .describe('An address, or why there is none.'),
});
export type EchoAnswer = z.infer<typeof echoAnswerSchema>;

/** What a companion answers to `POST /api/v1/home-address`: what each echo service said. */
export const homeAddressSchema = z.strictObject({
  answers: z
    .array(echoAnswerSchema)
    .max(2 * ECHO_SERVICES)
    .describe('What each echo service said, once for each family.'),
});
export type HomeAddress = z.infer<typeof homeAddressSchema>;

/** What the check saw of this home’s public addresses. */
export const publicAddressSchema = z.strictObject({
  vantage: vantageSchema,
  ipv4: z.ipv4().nullable().describe('The public IPv4 address seen from outside, if one was.'),
  ipv6: z.ipv6().nullable().describe('The public IPv6 address seen from outside, if one was.'),
  asked: z
    .array(z.enum(addressFamilies))
    .describe('The families that were really tried: a missing address says nothing otherwise.'),
  echo: z
    .strictObject({
      services: z
        .array(echoName)
        .max(ECHO_SERVICES)
        .describe('The echo services that the companion at home may ask.'),
      answers: homeAddressSchema.shape.answers
        .optional()
        .describe('What they said; missing as long as the person has not let them be asked.'),
    })
    .optional()
    .describe('Where the companion stands at home: what others told it.'),
});
export type PublicAddress = z.infer<typeof publicAddressSchema>;
