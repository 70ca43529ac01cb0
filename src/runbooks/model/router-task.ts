import { z } from 'zod';

/** The jobs a person can be asked to do in a router. The router atlas uses the same ids. */
export const routerTaskIds = [
  'wan-status',
  'port-forward',
  'dhcp-reservation',
  'upnp',
  'dmz',
  'bridge-mode',
  'firewall',
  'ipv6-inbound',
  'nat-loopback',
  'dns-rebind',
  'upnp-table',
  'reboot',
  'backup',
] as const;
export const routerTaskSchema = z.enum(routerTaskIds).meta({ description: 'A job in a router.' });
export type RouterTaskId = z.infer<typeof routerTaskSchema>;

const sentence = z.string().min(1);

/** The general words for a router job, for those whose router is not known. */
export const routerTaskWordingSchema = z.strictObject({
  title: sentence.describe('The job, as an order.'),
  what: sentence.describe('What the job does and why it is done: two or three sentences.'),
  fields: z
    .array(
      z.strictObject({
        name: sentence.describe('A general name of the field, with common synonyms.'),
        fill: sentence.describe('What to put in, or what to read off.'),
      }),
    )
    .min(1)
    .describe('The fields of the form, in the order they are usually met.'),
  lastButton: sentence.describe('The last button to press, or that there is none.'),
  proves: sentence.describe('How to see that it took effect, and what that does not prove.'),
  undo: sentence.describe('How to put the router back as it was.'),
  caution: sentence.optional().describe('What to mind before it is done.'),
  sources: z.array(z.string()).describe('Ids of the sources of the facts in these words.'),
});
export type RouterTaskWording = z.infer<typeof routerTaskWordingSchema>;
