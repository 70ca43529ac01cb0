import { z } from 'zod';
import { routerTaskIds } from '../../runbooks/model/router-task.ts';
import { sourceSchema } from '../../runbooks/model/source.ts';
import { sourceRefSchema, statementSchema } from './fact.ts';
import { locales } from './label.ts';
import { familyTaskSchema } from './task.ts';

/** An id: small letters, digits and hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id: small letters, digits and single hyphens');

/** One generation of a family's interface. */
const variantSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(80).describe('What to call it here.'),
  recognise: statementSchema.describe('How a person tells from the screen that it is this one.'),
  firmware: z
    .strictObject({
      from: z.string().min(1).optional(),
      to: z.string().min(1).optional(),
      source: sourceRefSchema,
    })
    .optional()
    .describe('The firmware that has it, first and last, as the vendor counts.'),
});
export type Variant = z.infer<typeof variantSchema>;

/** How to get into the router. */
const accessSchema = z.strictObject({
  addresses: z
    .array(
      z.strictObject({
        address: z
          .string()
          .regex(
            /^(?:https?:\/\/)?[a-z0-9.[\]:-]+(?:\/[\w./-]*)?$/,
            'is no address: write 192.168.1.1 or http://fritz.box',
          ),
        note: z.string().min(1).max(200).optional(),
        source: sourceRefSchema,
      }),
    )
    .optional()
    .describe('Addresses of its pages from inside the home, the best first.'),
  app: z
    .strictObject({ name: z.string().min(1), source: sourceRefSchema })
    .optional()
    .describe('The app it is set up with.'),
  login: statementSchema.optional().describe('Where name and password come from.'),
  enableFirst: statementSchema
    .optional()
    .describe('What has to be switched on before one can get in.'),
});

/** A family of routers that share one interface: all that is known of it. */
export const familySchema = z.strictObject({
  vendor: z.string().min(1).max(60).describe('The name on the box.'),
  family: z.string().min(1).max(80).describe('The family, as people call it.'),
  models: z
    .array(z.string().min(1).max(60))
    .optional()
    .describe('Models and other names that people type to find it.'),
  isps: z.array(z.string().min(1).max(60)).optional().describe('Providers that hand it out.'),
  interface: z.enum(['web', 'app', 'web-and-app', 'command-line']),
  locales: z
    .array(z.enum(locales))
    .min(1)
    .describe('Languages that labels are given in; the first is that of bare texts.'),
  variants: z.array(variantSchema).min(2).optional().describe('Generations of the interface.'),
  access: accessSchema,
  tasks: z
    .partialRecord(z.enum(routerTaskIds), familyTaskSchema)
    .describe('What is known of each task. A task that is missing was not looked for yet.'),
  quirks: z.array(statementSchema).min(1).optional().describe('What surprises people here.'),
  sources: z.record(idSchema, sourceSchema).describe('What the facts rest on, by id.'),
});
export type Family = z.infer<typeof familySchema>;
