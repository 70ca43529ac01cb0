import type { Family } from '../../src/routers/model/family.ts';
import type { Label } from '../../src/routers/model/label.ts';
import type { FormField, RouterStep } from '../../src/routers/model/step.ts';
import type { FamilyTask } from '../../src/routers/model/task.ts';
import { routerTaskIds, type RouterTaskId } from '../../src/runbooks/model/router-task.ts';

/** Families that do not exist, as large as real ones. The same number always makes the same family. */

/** A thing of a list, a different one for each number. */
function oneOf<T>(things: readonly [T, ...T[]], number: number): T {
  return things[number % things.length] ?? things[0];
}

/** A family has at least this many tasks, and at most all there are. */
const FEWEST_TASKS = 6;

/** Tasks of which every family says something, as steps of the runbook lead to them. */
const alwaysThere: readonly RouterTaskId[] = ['wan-status', 'port-forward', 'dhcp-reservation'];

/** The tasks of a family: from six to all, in the order of the atlas. */
function tasksOf(number: number): RouterTaskId[] {
  const others = routerTaskIds.filter((id) => !alwaysThere.includes(id));
  const count = FEWEST_TASKS + (number % (routerTaskIds.length - FEWEST_TASKS + 1));
  const turned = others.map((_, index) => others[(index + number) % others.length]);
  const chosen = new Set([...alwaysThere, ...turned].slice(0, count));
  return routerTaskIds.filter((id) => chosen.has(id));
}

/** The menu that a task is kept under, in English and in German. */
const menus: Readonly<Record<RouterTaskId, readonly [Label, ...Label[]]>> = {
  'wan-status': ['Status', { en: 'Internet Connection', de: 'Internetverbindung' }],
  'port-forward': [
    { en: 'Advanced', de: 'Erweitert' },
    'NAT Forwarding',
    { en: 'Port Forwarding', de: 'Portfreigabe' },
  ],
  'dhcp-reservation': [
    { en: 'Network', de: 'Netzwerk' },
    'DHCP Server',
    { en: 'Address Reservation', de: 'Adressreservierung' },
  ],
  upnp: [{ en: 'Advanced', de: 'Erweitert' }, 'NAT Forwarding', 'UPnP'],
  dmz: [{ en: 'Advanced', de: 'Erweitert' }, 'NAT Forwarding', 'DMZ'],
  'bridge-mode': ['System', { en: 'Operation Mode', de: 'Betriebsart' }],
  firewall: [{ en: 'Security', de: 'Sicherheit' }, 'Firewall'],
  'ipv6-inbound': [
    { en: 'Security', de: 'Sicherheit' },
    { en: 'IPv6 Firewall', de: 'IPv6-Firewall' },
  ],
  'nat-loopback': [{ en: 'Advanced', de: 'Erweitert' }, 'NAT'],
  'dns-rebind': [{ en: 'Network', de: 'Netzwerk' }, 'DNS'],
  'upnp-table': ['Status', 'UPnP Portmap'],
  reboot: ['System', { en: 'Reboot', de: 'Neustart' }],
  backup: ['System', { en: 'Backup and Restore', de: 'Sichern und Wiederherstellen' }],
};

/** The form of tasks that have one. */
const forms: Partial<Record<RouterTaskId, readonly [FormField, ...FormField[]]>> = {
  'port-forward': [
    { label: { en: 'Service Name', de: 'Name' }, role: 'name' },
    {
      label: { en: 'Device IP Address', de: 'IP-Adresse' },
      role: 'server-address',
      note: 'The list beside the field offers devices that are connected now.',
    },
    { label: { en: 'External Port', de: 'Externer Port' }, role: 'external-port' },
    { label: { en: 'Internal Port', de: 'Interner Port' }, role: 'internal-port' },
    {
      label: { en: 'Protocol', de: 'Protokoll' },
      role: 'protocol',
      options: ['All', 'TCP', 'UDP'],
      choose: 'TCP',
    },
    { label: { en: 'Enable This Entry', de: 'Eintrag aktivieren' }, role: 'enabled' },
  ],
  'dhcp-reservation': [
    { label: { en: 'MAC Address', de: 'MAC-Adresse' }, role: 'mac-address' },
    { label: { en: 'IP Address', de: 'IP-Adresse' }, role: 'reserved-address' },
  ],
  dmz: [{ label: { en: 'DMZ Host IP Address', de: 'IP-Adresse' }, role: 'second-router' }],
  'ipv6-inbound': [
    { label: { en: 'Destination', de: 'Ziel' }, role: 'server-ipv6' },
    { label: { en: 'Destination Port', de: 'Zielport' }, role: 'port' },
    { label: { en: 'Action', de: 'Aktion' }, role: 'rule-option', choose: 'Accept' },
  ],
};

/** The steps between the menu and the button that saves. */
function middleOf(task: RouterTaskId, number: number): RouterStep[] {
  const fields = forms[task];
  if (fields) {
    return [
      { do: 'press', label: oneOf<Label>([{ en: 'Add', de: 'Neu' }, 'Add New Rule'], number) },
      { do: 'fill', fields: [...fields] },
    ];
  }
  const label: Label = { en: 'Enabled', de: 'Aktiviert' };
  return [{ do: 'switch', label, to: 'on', ...(number % 2 === 0 && { default: 'off' }) }];
}

function stepsOf(task: RouterTaskId, number: number): RouterStep[] {
  const menu: RouterStep = { do: 'menu', labels: [...menus[task]] };
  if (task === 'wan-status') return [menu, { do: 'read', label: 'IPv4', what: 'wan-ipv4' }];
  if (task === 'upnp-table') return [menu, { do: 'read', what: 'upnp-mappings' }];
  const save = oneOf<Label>(
    [{ en: 'Save', de: 'Speichern' }, { en: 'Apply', de: 'Übernehmen' }, 'OK'],
    number,
  );
  return [
    menu,
    ...middleOf(task, number),
    { do: 'press', label: save, note: 'A line at the top of the page says that it is kept.' },
  ];
}

/** One task of a family: most are described, a few impossible or searched in vain. */
function taskOf(task: RouterTaskId, number: number): FamilyTask {
  const source = `manual-${task}`;
  const kind = alwaysThere.includes(task) ? 0 : (number + routerTaskIds.indexOf(task)) % 8;
  if (kind === 6) {
    const text = 'The manual lists every page of the menu, and none of them holds this.';
    return { support: 'no', because: { text, source } };
  }
  if (kind === 7) return { support: 'unknown', searched: [`Manual of number ${number}`, 'Forum'] };
  return {
    support: 'yes',
    procedures: [{ steps: stepsOf(task, number), source, labelsSeen: number % 3 !== 0 }],
    ...(task === 'port-forward' && {
      target: { value: 'typed-or-picked', source },
      ports: { mayDiffer: oneOf(['yes', 'no', 'unknown'], number), mostRules: 32, source },
    }),
    quirks: [
      {
        text: `The page is missing while guest mode ${number} is on; turn that off first.`,
        source,
      },
    ],
  };
}

/**
 * A family that does not exist and breaks no rule of the atlas.
 * @param number From 0; sets its names, how many tasks it has and what they are like.
 * @param read The day its sources were read, as 2026-11-21.
 */
export function syntheticFamily(number: number, read: string): Family {
  const ids = tasksOf(number);
  const tasks = Object.fromEntries(ids.map((id) => [id, taskOf(id, number)]));
  const cited = ids.filter((id) => tasks[id]?.support !== 'unknown');
  return {
    vendor: `Synthetic ${vendorNumber(number)}`,
    family: `Synthetic Box ${number}`,
    models: [`SB-${number}A`, `SB-${number}B`, `Archer ${number} v2`],
    ...(number % 4 === 0 && { isps: [`Provider ${number % 17}`] }),
    interface: 'web',
    locales: ['en', 'de'],
    access: {
      addresses: [
        { address: 'http://192.168.1.1', source: 'manual-wan-status' },
        { address: 'http://box.home', note: 'Only at home.', source: 'manual-wan-status' },
      ],
      login: {
        text: 'The password is printed on the box, below the serial number.',
        source: 'manual-wan-status',
      },
    },
    tasks,
    sources: Object.fromEntries(
      cited.map((id) => [
        `manual-${id}`,
        {
          title: `Manual of Synthetic Box ${number}: ${id}`,
          publisher: `Synthetic ${vendorNumber(number)}`,
          url: `https://synthetic-${vendorNumber(number)}.example/manual/${number}/${id}`,
          kind: oneOf(['vendor-page', 'manual-mirror', 'community'], number),
          read,
          secondHand: number % 3 === 0,
        },
      ]),
    ),
  };
}

/** Families of one vendor. */
const FAMILIES_PER_VENDOR = 8;

/** The number of the vendor that makes a family. */
export const vendorNumber = (number: number): number => Math.floor(number / FAMILIES_PER_VENDOR);
