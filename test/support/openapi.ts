/** The companion's own description of its API, held against what it really answers. */
import { expect } from 'vitest';
import { z } from 'zod';
import { describeApi } from '../../src/companion/openapi.ts';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

const api = describeApi() as {
  paths: Record<string, Record<string, Operation | undefined> | undefined>;
  components: { schemas: Record<string, object> };
};

/** A schema of the document as a validator, made from its JSON alone. */
function validator(schema: object): z.ZodType {
  const whole = { ...schema, $defs: api.components.schemas };
  const local = JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(JSON.parse(local) as Parameters<typeof z.fromJSONSchema>[0]);
}

/** The schema of a component. */
export function componentValidator(name: string): z.ZodType {
  return validator({ $ref: `#/components/schemas/${name}` });
}

/**
 * Holds an answer to the description: its status, type and body are those that stand there for the
 * question. Answers to other addresses and methods are only held to the form of a problem.
 */
export async function expectDescribed(
  response: Response,
  method: string,
  address: string,
): Promise<void> {
  const body: unknown = await response.clone().json();
  const operation = api.paths[address]?.[method.toLowerCase()];
  if (!operation) {
    expect(componentValidator('Problem').safeParse(body).error).toBeUndefined();
    return;
  }
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0] ?? '';
  const described = operation.responses[String(response.status)]?.content?.[type];
  if (!described)
    throw new Error(`${method} ${address}: ${response.status} ${type} is not described.`);
  expect(validator(described.schema).safeParse(body).error).toBeUndefined();
}
