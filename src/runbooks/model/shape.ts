/**
 * The form of a value, as JSON Schema (draft 2020-12) says it: the part of it that the schemas of this site come to.
 * A page holds what it reads against shapes that were made of those schemas when the site was built, because the
 * library that the schemas are written with is larger than all else a page loads.
 */
export interface Shape {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Shape;
  readonly prefixItems?: readonly Shape[];
  readonly items?: Shape | false;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** The words of JSON Schema that are understood; a shape with any other would let through what it should not. */
export const shapeWords: readonly (keyof Shape)[] = [
  'type',
  'const',
  'enum',
  'anyOf',
  'oneOf',
  'properties',
  'required',
  'additionalProperties',
  'prefixItems',
  'items',
  'minItems',
  'maxItems',
  'pattern',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
];

/** Whether a value that came from elsewhere has a form. */
export function fits(shape: Shape, value: unknown): boolean {
  const { type, enum: choices, anyOf, oneOf } = shape;
  if (type !== undefined && !isOf(type, value)) return false;
  if ('const' in shape && value !== shape.const) return false;
  if (choices && !choices.includes(value)) return false;
  if (anyOf && !anyOf.some((one) => fits(one, value))) return false;
  if (oneOf && oneOf.filter((one) => fits(one, value)).length !== 1) return false;
  if (typeof value === 'string') return fitsText(shape, value);
  if (typeof value === 'number') return fitsNumber(shape, value);
  if (Array.isArray(value)) return fitsList(shape, value);
  return value === null || typeof value !== 'object' || fitsRecord(shape, value);
}

function isOf(type: NonNullable<Shape['type']>, value: unknown): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function fitsText({ pattern, maxLength }: Shape, text: string): boolean {
  return (
    (maxLength === undefined || text.length <= maxLength) &&
    (pattern === undefined || new RegExp(pattern).test(text))
  );
}

function fitsNumber({ minimum, maximum, exclusiveMinimum }: Shape, number: number): boolean {
  return (
    (minimum === undefined || number >= minimum) &&
    (maximum === undefined || number <= maximum) &&
    (exclusiveMinimum === undefined || number > exclusiveMinimum)
  );
}

function fitsList(
  { prefixItems = [], items, minItems = 0, maxItems = Infinity }: Shape,
  list: readonly unknown[],
): boolean {
  if (list.length < minItems || list.length > maxItems) return false;
  return list.every((item, index) => {
    const shape = prefixItems[index] ?? items;
    return shape === undefined || (shape !== false && fits(shape, item));
  });
}

function fitsRecord(
  { properties = {}, required = [], additionalProperties }: Shape,
  record: object,
): boolean {
  return (
    required.every((name) => Object.hasOwn(record, name)) &&
    Object.entries(record).every(([name, value]) => {
      const shape = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      return shape === undefined || (shape !== false && fits(shape, value));
    })
  );
}
