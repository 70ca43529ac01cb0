import { z } from 'zod';

/** A kind of file under /data/, with its version and its JSON Schema. */
export interface Dataset<Body extends z.ZodRawShape = z.ZodRawShape> {
  /** Kebab-case: the schema is /data/schema/<name>.json. */
  name: string;
  /** What a file of this kind holds: one sentence. */
  holds: string;
  /** Raised when a field goes or means something else; a new field alone does not raise it. */
  version: number;
  /** What is in it, beside version and schema. */
  body: z.ZodObject<Body>;
}

/** Declares a kind of file. */
export const defineDataset = <Body extends z.ZodRawShape>(dataset: Dataset<Body>): Dataset<Body> =>
  dataset;

/** The address of a dataset’s JSON Schema. */
export const schemaHref = (name: string): string => `/data/schema/${name}.json`;

/**
 * A file of a dataset: its version, the address of its schema, and what it holds.
 * @throws ZodError when what it should hold does not fit the schema it announces.
 */
export const fileOf = <Body extends z.ZodRawShape>(
  { name, version, body }: Dataset<Body>,
  holds: z.input<z.ZodObject<Body>>,
) => ({ version, schema: schemaHref(name), ...body.parse(holds) });

/** The JSON Schema (draft 2020-12) of a dataset’s files. */
export const jsonSchemaOf = ({ name, holds, version, body }: Dataset) =>
  z.toJSONSchema(
    body
      .extend({ version: z.literal(version), schema: z.literal(schemaHref(name)) })
      .meta({ title: `Hopwise: ${name}`, description: holds }),
  );
