import { z } from 'zod';
import { routerTaskSchema } from '../../runbooks/model/router-task.ts';
import { factSchema, sourceRefSchema, statementSchema } from './fact.ts';
import { routerStepSchema } from './step.ts';

/** Whether a family can do a task. `unknown` is never shown as `no`. */
export const supports = ['yes', 'no', 'app-only', 'isp-locked', 'unknown'] as const;
export type Support = (typeof supports)[number];

/** How the form is told which device a rule leads to. */
export const targetKinds = [
  'typed',
  'picked',
  'typed-or-picked',
  'mac-address',
  /** The rule hangs off a reservation, which has to be made first. */
  'reservation',
] as const;

const portSchema = z.int().min(1).max(65_535);

/** What the form takes as ports. */
const portsSchema = z.strictObject({
  mayDiffer: z
    .enum(['yes', 'no', 'unknown'])
    .describe('Whether the external port may be another one than the internal.'),
  rangeSyntax: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe('How a range is written, as in 300:350; for those who wonder what to type.'),
  mostRules: z.int().min(1).optional().describe('How many rules there can be.'),
  allowed: z
    .tuple([portSchema, portSchema])
    .refine(([from, to]) => from <= to, 'the first port is higher than the last')
    .optional()
    .describe('The external ports that may be used, first and last, where not all may.'),
  refused: z
    .array(portSchema)
    .min(1)
    .optional()
    .describe('Single external ports that are refused.'),
  source: sourceRefSchema,
});

/** One way to do a task, for one variant of the interface. */
export const procedureSchema = z.strictObject({
  variant: z.string().optional().describe('Id of the variant it is for; all of them unless told.'),
  first: z
    .array(routerTaskSchema)
    .min(1)
    .optional()
    .describe('Tasks that have to be done before; this family has to describe them.'),
  steps: z.array(routerStepSchema).min(1).describe('What to do, in order, to the last button.'),
  source: sourceRefSchema,
  labelsSeen: z
    .boolean()
    .describe(
      'True when these very labels were read in the source itself; false when it was read in an excerpt, or names them in its own words.',
    ),
});
export type Procedure = z.infer<typeof procedureSchema>;

/** What is known of one task in one family. */
export const familyTaskSchema = z
  .strictObject({
    support: z.enum(supports),
    procedures: z.array(procedureSchema).min(1).optional().describe('How to do it.'),
    byItself: statementSchema
      .optional()
      .describe('What the router does without being asked, where there is nothing to set.'),
    because: statementSchema
      .optional()
      .describe('Why it cannot be done here, and what to do instead.'),
    searched: z
      .array(z.string().min(1).max(200))
      .min(1)
      .optional()
      .describe('What was searched in vain, so that the next one need not.'),
    target: factSchema(z.enum(targetKinds))
      .optional()
      .describe('How the device is given, for port-forward.'),
    ports: portsSchema.optional().describe('What is known of ports, for port-forward.'),
    cli: z
      .array(
        z.strictObject({
          command: z.string().min(1).max(400).describe('With <placeholders> for own values.'),
          source: sourceRefSchema,
        }),
      )
      .min(1)
      .optional()
      .describe('The same on a command line.'),
    quirks: z.array(statementSchema).min(1).optional().describe('What surprises people here.'),
  })
  .superRefine((task, context) => {
    const need = (field: keyof typeof task, why: string): void => {
      context.addIssue({ code: 'custom', path: [field], message: why });
    };
    const { support, procedures, byItself, because, searched, cli } = task;
    const isDescribed = [procedures, byItself, cli].some((part) => part !== undefined);
    if ((support === 'yes' || support === 'app-only') && !isDescribed) {
      need(
        'procedures',
        `is missing: support is "${support}", so say how, or what happens by itself`,
      );
    }
    if ((support === 'no' || support === 'isp-locked') && !because) {
      need('because', `is missing: support is "${support}", so say why, with its source`);
    }
    if (support === 'no' && procedures) {
      need('procedures', 'cannot be here: support is "no"');
    }
    if (support === 'unknown' && !searched) {
      need('searched', 'is missing: support is "unknown", so say what was searched');
    }
    if (support === 'unknown' && isDescribed) {
      need('support', 'is "unknown", but the task is described');
    }
  });
export type FamilyTask = z.infer<typeof familyTaskSchema>;
