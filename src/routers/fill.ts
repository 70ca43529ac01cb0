import type { RouterTaskId } from '../runbooks/model/router-task.ts';
import type { FieldRole } from './model/step.ts';
import type { Procedure } from './model/task.ts';

/** What the person's own values are: those that a page knows only once they are typed. */
export const ownValues = ['server-address', 'external-port'] as const;
export type OwnValue = (typeof ownValues)[number];

/** The port that Plex Media Server listens on (Plex: "What network ports do I need to allow"). */
export const PLEX_PORT = '32400';

/** What goes into a field. */
export type Fill =
  /** One of the person's own values. */
  | { readonly kind: 'own'; readonly value: OwnValue }
  /** The same for everybody, to be typed or chosen letter for letter. */
  | { readonly kind: 'text'; readonly text: string }
  /** Something only the person can know or see; the id of its words. */
  | { readonly kind: 'described'; readonly what: Described };

/** What can only be described. */
export const described = [
  'server-device',
  'mac-address',
  'host-name',
  'second-router',
  'server-ipv6',
  'wan-interface',
  'leave-empty',
  'leave-as-it-is',
  'switch-on',
  'choose-fitting',
] as const;
export type Described = (typeof described)[number];

const own = (value: OwnValue): Fill => ({ kind: 'own', value });
const say = (what: Described): Fill => ({ kind: 'described', what });
const plexPort: Fill = { kind: 'text', text: PLEX_PORT };

const byRole: Readonly<Record<FieldRole, Fill>> = {
  name: { kind: 'text', text: 'Plex' },
  protocol: { kind: 'text', text: 'TCP' },
  'external-port': own('external-port'),
  'external-port-start': own('external-port'),
  'external-port-end': own('external-port'),
  'internal-port': plexPort,
  'internal-port-start': plexPort,
  'internal-port-end': plexPort,
  port: plexPort,
  'port-start': plexPort,
  'port-end': plexPort,
  'server-address': own('server-address'),
  'reserved-address': own('server-address'),
  'server-device': say('server-device'),
  'mac-address': say('mac-address'),
  'host-name': say('host-name'),
  'second-router': say('second-router'),
  'server-ipv6': say('server-ipv6'),
  'wan-interface': say('wan-interface'),
  'source-address': say('leave-empty'),
  'source-port': say('leave-empty'),
  'external-address': say('leave-as-it-is'),
  'rule-option': say('choose-fitting'),
  enabled: say('switch-on'),
  schedule: say('leave-as-it-is'),
  'rebind-exception': { kind: 'text', text: 'plex.direct' },
  other: say('leave-as-it-is'),
};

/**
 * What a field of a form takes.
 * @param field Its role, and what the family says is to be chosen there.
 * @param task Only forwarding translates ports: in every other form an external port is Plex's own.
 * @param translates Whether this form may have another port outside than inside.
 */
export function fillOf(
  field: { readonly role: FieldRole; readonly choose?: string | undefined },
  task: RouterTaskId,
  translates: boolean,
): Fill {
  if (field.choose !== undefined) return { kind: 'text', text: field.choose };
  const fill = byRole[field.role];
  const isExternalPort = fill.kind === 'own' && fill.value === 'external-port';
  return isExternalPort && (task !== 'port-forward' || !translates) ? plexPort : fill;
}

/** Whether a way to do a task has a field for one of the person's own values. */
export function asksOwnValues(procedures: readonly Procedure[]): boolean {
  return procedures.some(({ steps }) =>
    steps.some(
      (step) =>
        step.do === 'fill' &&
        step.fields.some(({ role, choose }) => choose === undefined && byRole[role].kind === 'own'),
    ),
  );
}
