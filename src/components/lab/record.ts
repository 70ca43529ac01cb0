import { z } from 'zod';
import { confidences } from '../../runbooks/model/tree.ts';

/** One hop of a network, and whether a visit came so far and on. */
const hopSchema = z.strictObject({
  name: z.string(),
  lines: z.array(z.string()),
  state: z.enum(['start', 'passes', 'stops', 'not-reached']),
  nat: z.boolean().describe('Whether it translates addresses.'),
});
export type LabHop = z.infer<typeof hopSchema>;

/** What `npm run test:lab -- --write` stores. */
export const recordSchema = z.strictObject({
  day: z.iso.date(),
  machine: z.strictObject({ cores: z.int().min(1), kernel: z.string() }),
  networks: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      about: z.string(),
      hops: z.array(hopSchema).describe('From outside inwards, as a visit really went.'),
      verdict: z.string().describe('Id of the outcome that the page named.'),
      confidence: z.enum(confidences),
      advice: z
        .string()
        .describe('Id of the step that the page offered first, or of the runbook that asks on.'),
      way: z
        .array(z.strictObject({ check: z.string(), finding: z.string() }))
        .describe('What was measured and answered, in order.'),
      proven: z
        .boolean()
        .describe('Whether the advice was followed and the outside got in after it.'),
    }),
  ),
});
export type LabRecord = z.infer<typeof recordSchema>;

const says: Record<LabHop['state'], string> = {
  start: '',
  passes: 'passes',
  stops: 'ends here',
  'not-reached': 'not reached',
};

/** All that the drawing of a network shows, for somebody who does not see it. */
export const describe = (hops: readonly LabHop[]): string =>
  hops
    .map(({ name, lines, state }) =>
      [`${name}: ${lines.join(', ')}`, says[state]].filter((part) => part !== '').join('; '),
    )
    .join('. ') + '.';
