import { z } from 'zod';
import { reachSchema } from './checks/port-reachable/value.ts';
import { homeAddressSchema, seenAddressSchema } from './checks/public-address/value.ts';
import type { PageShapes } from './model/page-shapes.ts';
import { observationSchema } from './model/observation-schema.ts';
import { problemSchema } from './model/problem.ts';
import { type Shape, shapeWords } from './model/shape.ts';
import type { AnyCheck } from './model/check.ts';
import { measuredValues } from './values.ts';

/** What a schema says that no value can break. */
const saidOnly = ['$schema', 'title', 'description', 'format', 'id'];

/**
 * The shape of a schema, for a page to hold values against.
 * @throws Error when the schema says something that shapes cannot.
 */
export function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, {
    // A member that is not known is for a strict schema to refuse, not for the others.
    io: 'input',
    override: ({ jsonSchema }) => {
      const { maximum, minimum } = jsonSchema;
      // What every integer of JavaScript keeps to goes without saying.
      if (maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      for (const word of Object.keys(jsonSchema)) {
        if (saidOnly.includes(word)) Reflect.deleteProperty(jsonSchema, word);
        else if (!(shapeWords as readonly string[]).includes(word))
          throw new Error(`A page does not understand "${word}" of a schema.`);
      }
    },
  }) as Shape;
}

const shared: Omit<PageShapes, 'values'> = {
  observation: shapeOf(observationSchema(z.unknown(), z.string())),
  problem: shapeOf(problemSchema),
  seenAddress: shapeOf(seenAddressSchema),
  homeAddress: shapeOf(homeAddressSchema),
  reach: shapeOf(reachSchema),
};

const values = new Map(
  Object.entries(measuredValues).map(([id, schema]) => [id, shapeOf(schema)] as const),
);

/** All that a page with these checks may be given from elsewhere. */
export function shapesFor(checks: readonly AnyCheck[]): PageShapes {
  return {
    ...shared,
    values: Object.fromEntries(
      checks.flatMap(({ id }) => {
        const shape = values.get(id);
        return shape ? [[id, shape] as const] : [];
      }),
    ),
  };
}
