import type { RouterTaskId } from '../../model/router-task.ts';

/** The title of each router job, as an order. */
export const routerTasks: Readonly<Record<RouterTaskId, string>> = {
  'wan-status': 'Lies die Internetadresse des Routers ab',
  'port-forward': 'Lege eine Portweiterleitung an',
  'dhcp-reservation': 'Reserviere eine Adresse für den Server',
  upnp: 'Sieh dir die UPnP-Liste an',
  dmz: 'Trage im ersten Gerät am Anschluss deinen eigenen Router als DMZ ein',
  'bridge-mode': 'Lass einen von zwei Routern nicht mehr routen',
  firewall: 'Sieh dir die Firewall des Routers an',
  'ipv6-inbound': 'Lass den Port des Servers über IPv6 herein',
  'nat-loopback':
    'Sieh nach, ob der Router Anfragen an deine eigene Adresse zurück ins Heimnetz leitet',
  'dns-rebind': 'Lass Namen unter plex.direct durch den DNS-Rebind-Schutz',
  'upnp-table': 'Lies die Liste der Ports, die Programme geöffnet haben',
  reboot: 'Starte den Router neu',
  backup: 'Sichere zuerst die Einstellungen des Routers',
};
