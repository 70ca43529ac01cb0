import { z } from 'zod';
import { reachRequestSchema, reachSchema } from '../runbooks/checks/port-reachable/companion.ts';
import {
  homeAddressSchema,
  seenAddressSchema,
} from '../runbooks/checks/public-address/companion.ts';
import { problemSchema, type ProblemCode } from '../runbooks/model/problem.ts';
import { homeAddressRequestSchema } from './routes/home-address.ts';
import { problemKinds } from './problem.ts';

/** `posts` are all questions that have a body. */
type Place = 'every' | 'posts' | 'reach' | 'home-address' | 'elsewhere';

/** Which questions a problem can answer. The compiler asks for a new one's place. */
const places: Readonly<Record<ProblemCode, Place>> = {
  'invalid-request': 'every',
  'host-not-allowed': 'every',
  'origin-not-allowed': 'every',
  'caller-unknown': 'every',
  'internal-error': 'every',
  'forwarding-invalid': 'every',
  'too-many-requests': 'every',
  'too-many-callers': 'every',
  'caller-not-dialled': 'posts',
  'port-refused': 'reach',
  'body-too-large': 'posts',
  'unsupported-media-type': 'posts',
  'one-at-a-time': 'posts',
  'caller-left': 'posts',
  'companion-busy': 'posts',
  'companion-cannot-dial': 'reach',
  'took-too-long': 'reach',
  'echo-not-configured': 'home-address',
  // At other addresses, or with other methods.
  'not-found': 'elsewhere',
  'method-not-allowed': 'elsewhere',
};

/** The schemas by name, as the document refers to them. */
const named = z.registry<{ id: string }>();
named.add(seenAddressSchema, { id: 'SeenAddress' });
named.add(homeAddressRequestSchema, { id: 'HomeAddressRequest' });
named.add(homeAddressSchema, { id: 'HomeAddress' });
named.add(reachRequestSchema, { id: 'ReachRequest' });
named.add(reachSchema, { id: 'Reach' });
named.add(problemSchema, { id: 'Problem' });

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: ref(name) } });

/** The JSON Schemas, without what only a file of their own would need. */
function schemas(): Record<string, object> {
  const made = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` }).schemas;
  const inPlace = (schema: object): object =>
    Object.fromEntries(Object.entries(schema).filter(([key]) => !['$id', '$schema'].includes(key)));
  return Object.fromEntries(Object.entries(made).map(([id, schema]) => [id, inPlace(schema)]));
}

/** The answers that say what went wrong, by status; each lists the codes it can carry. */
function problems(at: readonly Place[]): Record<string, object> {
  const codes = (Object.keys(places) as ProblemCode[]).filter((code) => at.includes(places[code]));
  const statuses = [...new Set(codes.map((code) => problemKinds[code].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => problemKinds[code].status === status);
      const description = here.map((code) => `${code}: ${problemKinds[code].title}.`).join(' ');
      const schema = {
        allOf: [ref('Problem'), { type: 'object', properties: { code: { enum: here } } }],
      };
      return [String(status), { description, content: { 'application/problem+json': { schema } } }];
    }),
  );
}

/** The description of the API (OpenAPI 3.1), made of the schemas that requests and answers are held to. */
export function describeApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hopwise companion',
      version: '1',
      description:
        'Tells callers the address they come from, and whether a port of that address answers. No other address can be asked about. A companion at home can also ask the echo services that its operator configured for the public address of that home. Every problem is an application/problem+json (RFC 9457) with a stable code.',
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/address': {
        get: {
          operationId: 'address',
          summary: 'The address you come from, as the companion sees it',
          responses: {
            '200': { description: 'The address.', content: json('SeenAddress') },
            ...problems(['every']),
          },
        },
      },
      '/api/v1/home-address': {
        post: {
          operationId: 'homeAddress',
          summary:
            'At home: what the echo services that the operator configured say the home’s public address is. They are asked now, by the companion, and by nothing else.',
          requestBody: { required: true, content: json('HomeAddressRequest') },
          responses: {
            '200': { description: 'What each said.', content: json('HomeAddress') },
            ...problems(['every', 'posts', 'home-address']),
          },
        },
      },
      '/api/v1/reach': {
        post: {
          operationId: 'reach',
          summary: 'Whether a port of the address you come from answers, and who answers there',
          requestBody: { required: true, content: json('ReachRequest') },
          responses: {
            '200': { description: 'What was measured, hop by hop.', content: json('Reach') },
            ...problems(['every', 'posts', 'reach']),
          },
        },
      },
    },
    components: { schemas: schemas() },
  };
}
