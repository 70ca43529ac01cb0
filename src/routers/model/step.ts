import { z } from 'zod';
import { sourceRefSchema } from './fact.ts';
import { labelSchema } from './label.ts';

/** What goes into a field, whatever this vendor calls it. */
export const fieldRoles = [
  /** A name for the rule; any will do. */
  'name',
  'protocol',
  'external-port',
  'external-port-start',
  'external-port-end',
  'internal-port',
  'internal-port-start',
  'internal-port-end',
  /** One field that holds the external and the internal port alike. */
  'port',
  'port-start',
  'port-end',
  /** The server's address inside the home. */
  'server-address',
  /** The server, picked from a list of devices. */
  'server-device',
  /** The server's hardware address. */
  'mac-address',
  /** The server's host name. */
  'host-name',
  /** The address to reserve for the server. */
  'reserved-address',
  /** Who may come in: to be left open. */
  'source-address',
  'source-port',
  /** Which of the router's own addresses on the internet side. */
  'external-address',
  /** The internet connection that the rule is for. */
  'wan-interface',
  /** A firewall zone, chain or action that has to be chosen. */
  'rule-option',
  /** The device that gets everything (DMZ, exposed host, passthrough). */
  'second-router',
  /** On or off. */
  'enabled',
  'schedule',
  /** The server's IPv6 address, or its interface identifier. */
  'server-ipv6',
  /** A name that the DNS rebind filter is to let through. */
  'rebind-exception',
  /** Something to leave as it is; with a note, the note says what to do. */
  'other',
] as const;
export type FieldRole = (typeof fieldRoles)[number];

const formFieldSchema = z.strictObject({
  label: labelSchema,
  role: z.enum(fieldRoles).describe('What goes into it.'),
  options: z.array(labelSchema).min(1).optional().describe('What can be chosen, in this order.'),
  choose: labelSchema
    .optional()
    .describe('The value to choose or type where it is the same for everybody.'),
  note: z.string().min(1).max(300).optional().describe('What to mind at this field.'),
});
export type FormField = z.infer<typeof formFieldSchema>;

const common = {
  note: z.string().min(1).max(300).optional().describe('What to mind at this step.'),
  source: sourceRefSchema
    .optional()
    .describe('Where this step comes from, if not from the procedure’s own source.'),
};

/** What can be read off a page. */
export const readings = [
  'wan-ipv4',
  'wan-ipv6',
  'wan-gateway',
  'connection-type',
  'upnp-mappings',
  'ipv6-address',
  'device-list',
  'setting',
] as const;

/** One thing to do on the screen, in order. */
export const routerStepSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('menu').describe('Goes to a page.'),
    labels: z.array(labelSchema).min(1).describe('The entries to open, one after the other.'),
    ...common,
  }),
  z.strictObject({
    do: z.literal('press').describe('Presses a button or a link.'),
    label: labelSchema,
    ...common,
  }),
  z.strictObject({
    do: z.literal('switch').describe('Sets a switch or a box.'),
    label: labelSchema,
    to: z.enum(['on', 'off']),
    default: z
      .enum(['on', 'off'])
      .optional()
      .describe('How it is set in a new router; only where a source says so.'),
    ...common,
  }),
  z.strictObject({
    do: z.literal('pick').describe('Picks something from a list.'),
    label: labelSchema.optional().describe('What the list is called, if it has a name.'),
    what: z
      .enum(['server', 'second-router', 'wan-interface', 'rule', 'option'])
      .describe('What to pick.'),
    choose: labelSchema.optional().describe('The entry, where it is the same for everybody.'),
    ...common,
  }),
  z.strictObject({
    do: z.literal('fill').describe('Fills in a form, in the order in which it is drawn.'),
    fields: z.array(formFieldSchema).min(1),
    ...common,
  }),
  z.strictObject({
    do: z.literal('read').describe('Reads something off.'),
    label: labelSchema.optional(),
    what: z.enum(readings),
    ...common,
  }),
  z.strictObject({
    do: z.literal('wait').describe('Waits, restarts, or does something away from the screen.'),
    text: z.string().min(1).max(300),
    ...common,
  }),
]);
export type RouterStep = z.infer<typeof routerStepSchema>;
