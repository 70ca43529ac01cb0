import type { RouterTaskId, RouterTaskWording } from './model/router-task.ts';

/** The general words for each router job, for those whose router is not known. */
export const routerTasks: Record<RouterTaskId, RouterTaskWording> = {
  'wan-status': {
    title: 'Read the router’s internet address',
    what: 'The router has two addresses: one inside your home and one on the internet side, often called WAN. The second tells whether somebody else’s NAT stands above the router. Reading it changes nothing.',
    fields: [
      {
        name: 'WAN IP, Internet IP, IPv4 address, Broadband IPv4',
        fill: 'Nothing to fill in. Write down the four numbers.',
      },
      {
        name: 'WAN IPv6 address',
        fill: 'Write down whether there is one. If there is no IPv4 address beside it, note that too.',
      },
      {
        name: 'Default gateway',
        fill: 'Write it down if it is shown. It is the next box, or your provider.',
      },
    ],
    lastButton: 'There is none. Close the page without saving.',
    proves:
      'The address tells which NATs are above this router. The same address as the outside sees means none. It does not prove that anybody gets in.',
    undo: 'Nothing was changed.',
    caution:
      'Do not take the router’s address inside your home for it. That one often ends in .1 and begins with 192.168.',
    sources: ['iana-ipv4-special', 'xfinity-network-page', 'openwrt-network-menu'],
  },
  'port-forward': {
    title: 'Add a port forwarding rule',
    what: 'A rule tells the router which device inside gets what arrives at one port from outside. Plex needs exactly one rule, for TCP. It always leads to port 32400 of the server.',
    fields: [
      { name: 'Name, Service name, Description', fill: 'Plex. Any name will do.' },
      { name: 'Protocol, Service type', fill: 'TCP.' },
      {
        name: 'External port, Service port, WAN port, Start port',
        fill: 'The port you chose, for example 41320. If start and end are asked for, the same number twice.',
      },
      {
        name: 'Internal IP, Device, Server IPv4 address, Forward to',
        fill: 'The server’s address inside your home, or the server picked from the list.',
      },
      {
        name: 'Internal port, Private port, Port to device',
        fill: '32400. If the form has no such field, put 32400 as the external port as well.',
      },
      {
        name: 'Source IP, Remote host, From',
        fill: 'Empty, or any. Otherwise only that one address gets in.',
      },
    ],
    lastButton:
      'Save, Apply or OK. Some routers want two: first the rule, then the page. Some also have a switch that turns all forwarding on.',
    proves:
      'The rule appears in the list, switched on, with your numbers. That does not prove that anybody gets in; only the check from outside does.',
    undo: 'Delete the rule, or switch it off, and save.',
    caution:
      'Delete old Plex rules for the same port first. Do not forward port ranges, UDP, or the router’s own pages. If the router’s internet address is private or begins with 100.64. to 100.127., a rule here is not enough.',
    sources: [
      'plex-enabling-remote-access',
      'plex-firewall-ports',
      'xfinity-port-form',
      'asus-guide',
    ],
  },
  'dhcp-reservation': {
    title: 'Reserve an address for the server',
    what: 'The router lends addresses to devices and may lend another one next time. A reservation gives the server the same address every time. A forwarding rule stays right only with one.',
    fields: [
      {
        name: 'Device, Client',
        fill: 'The server, picked from the list of connected devices if there is one.',
      },
      {
        name: 'MAC address, Hardware address',
        fill: 'The server’s own, of the connection it really uses: cable or Wi-Fi. Six pairs of digits and letters.',
      },
      {
        name: 'IP address, Reserved IP',
        fill: 'The address the server has now, for example 192.168.1.50.',
      },
    ],
    lastButton: 'Add or +, then Save or Apply.',
    proves:
      'After the server’s network connection was renewed, it still has this address. Before that, an entry in the list proves nothing.',
    undo: 'Delete the reservation and save. The server keeps its address until its lease ends.',
    caution:
      'A device with a changing “private” MAC address escapes its reservation. Switch that feature off for the server.',
    sources: ['asus-guide', 'tplink-guide', 'mesh-guide'],
  },
  upnp: {
    title: 'Look at the UPnP list',
    what: 'With UPnP, programs inside your home ask the router to open a port for them. Plex does so as long as “Manually specify public port” is not ticked. With that box ticked, UPnP plays no part for Plex.',
    fields: [
      { name: 'UPnP, UPnP IGD, Automatic port forwarding', fill: 'Read whether it is on or off.' },
      {
        name: 'Active mappings, Service list',
        fill: 'Look for a line with the server’s address and internal port 32400. Write down its external port.',
      },
    ],
    lastButton: 'None, if you only look. Save or Apply, if you change the switch.',
    proves:
      'A line with 32400 shows that the router took Plex’s request. It does not prove that the outside gets in. An empty list beside a green tick means that Plex’s view is old.',
    undo: 'Set the switch back as it was and save. Programs ask again by themselves.',
    caution:
      'Do not switch UPnP off for the whole house on Plex’s account. Consoles and some games rely on it. One fixed rule for Plex is enough.',
    sources: ['plex-enabling-remote-access', 'upnp-and-consoles'],
  },
  dmz: {
    title: 'Point the first box’s DMZ at your own router',
    what: 'A DMZ, also called exposed host, sends everything that arrives to one device. It is of use in one case only: on the provider’s box, pointing at your own router behind it. Your router’s firewall then still decides.',
    fields: [
      { name: 'Enable DMZ, Exposed host', fill: 'On.' },
      {
        name: 'DMZ host, IP address, Device',
        fill: 'The internet-side address of your own router, as its status page shows it. Not the server’s.',
      },
    ],
    lastButton: 'Save or Apply.',
    proves:
      'With the rule in your own router in place, the check from outside finds your Plex. The switch alone proves nothing.',
    undo: 'Switch the DMZ off and save.',
    caution:
      'Never enter the Plex server, a computer or a NAS here. Every port of that device would then stand open to the internet. One forwarded port does the same for Plex.',
    sources: ['xfinity-dmz-page', 'plex-firewall-ports'],
  },
  'bridge-mode': {
    title: 'Make one of two routers stop routing',
    what: 'With two routers in a row one of them should stop. In bridge mode the provider’s box hands the public address to your router. In access point mode your own router only gives Wi-Fi and the provider’s box does the rest.',
    fields: [
      {
        name: 'Bridge mode, Modem mode, IP Passthrough, Operation mode, AP mode',
        fill: 'On, on one box only.',
      },
      {
        name: 'Passthrough MAC, Device',
        fill: 'Only where it is asked for: the hardware address of your own router’s internet side.',
      },
    ],
    lastButton: 'Save or Enable. Then restart the box that was changed, and your router after it.',
    proves:
      'The box that routes now shows the public address on its internet side. If it still shows a private one, the mode is not in force, whatever the page says.',
    undo: 'Set the mode back on the same page. In bridge mode that page may have another address, and some boxes need a factory reset, which can wipe the login of your line. Ask your provider first.',
    caution:
      'Ask your provider whether telephone or television need the box to route. Write down the line’s login, if it has one. Have a device with a cable at hand, as Wi-Fi of the changed box may go off.',
    sources: ['xfinity-bridge-mode', 'att-bgw', 'google-bridge-mode'],
  },
  firewall: {
    title: 'Look at the router’s firewall',
    what: 'Apart from forwarding, the router may filter: by level, by country, by a list of bad addresses, and for IPv6 by its own rules. On most routers a forwarding rule is enough for IPv4. IPv6 always needs a rule here.',
    fields: [
      {
        name: 'Security level',
        fill: 'Read it, and leave it, unless a test with an exception shows that it is the cause.',
      },
      {
        name: 'Country or address filter, Geo-IP, Threat list',
        fill: 'Read whether it is on. For a test of ten minutes, off for the one port.',
      },
      {
        name: 'IPv6: protocol, destination, port',
        fill: 'Only if you use IPv6: TCP, the server’s own IPv6 address, 32400.',
      },
    ],
    lastButton: 'Save or Apply. If you only looked, close the page.',
    proves:
      'The check from outside changes from closed to open with the exception, and back without it. If it does not change, this was not the cause.',
    undo: 'Set every switch back as you wrote it down, and delete the exception.',
    caution: 'Do not switch the whole firewall off, not even for a test.',
    sources: ['xfinity-firewall-page', 'openwrt-firewall-menu'],
  },
  'ipv6-inbound': {
    title: 'Let the server’s port in over IPv6',
    what: 'With IPv6 there is no forwarding: each device has an address of its own, and the router’s firewall keeps strangers out. A rule, often called a pinhole, opens one port of one device. Nothing is translated, so the port outside is Plex’s own, 32400.',
    fields: [
      {
        name: 'Device, Destination address',
        fill: 'The server. By address: its own global IPv6 address, which does not begin with fe80 or fd.',
      },
      {
        name: 'Interface ID',
        fill: 'The second half of that address, where the router asks for it. It stays right when the first half changes.',
      },
      { name: 'Protocol', fill: 'TCP.' },
      { name: 'Port, Destination port', fill: '32400.' },
    ],
    lastButton: 'Save or Apply.',
    proves:
      'A device outside with IPv6 of its own reaches the server’s IPv6 address. A phone’s network may have no IPv6; then this cannot be seen from there.',
    undo: 'Delete the rule and save.',
    caution:
      'Never open all ports of a device, and never switch the IPv6 firewall off. Privacy addresses change daily: take the address that stays.',
    sources: ['plex-firewall-ports'],
  },
  'nat-loopback': {
    title: 'See whether the router turns your own address back',
    what: 'Some routers let a device at home reach another one by the home’s public address, others do not. This is called NAT loopback or hairpin NAT. Where it is missing, a test of your own public address from inside fails although the outside gets in.',
    fields: [
      {
        name: 'NAT loopback, Hairpin NAT, NAT reflection',
        fill: 'Read whether there is such a switch, and whether it is on.',
      },
    ],
    lastButton: 'Save or Apply, if you change it.',
    proves: 'Nothing about the outside. It only tells what a test from inside is worth.',
    undo: 'Set the switch back and save.',
    sources: [],
  },
  'dns-rebind': {
    title: 'Let plex.direct names through the rebind filter',
    what: 'Plex gives the server a name under plex.direct that stands for its address inside your home. A router with DNS rebind protection holds back such answers, and apps at home then go the long way round or fail.',
    fields: [
      {
        name: 'DNS rebind protection, exceptions',
        fill: 'plex.direct, as an exception. Leave the protection on.',
      },
    ],
    lastButton: 'Save or Apply.',
    proves: 'Apps at home connect by the local address again. It changes nothing for the outside.',
    undo: 'Take the exception out and save.',
    caution: 'Do not switch the protection off: it guards every page in your home.',
    sources: [],
  },
  'upnp-table': {
    title: 'Read the list of ports that programs opened',
    what: 'Routers with UPnP or NAT-PMP keep a list of the ports that programs at home asked for. If Plex opened its own, a line there names the server and 32400.',
    fields: [
      { name: 'Internal address and port', fill: 'Look for the server’s address with 32400.' },
      { name: 'External port', fill: 'Write it down: it is the port outside.' },
    ],
    lastButton: 'There is none. Close the page.',
    proves: 'That the router took the request. Not that the outside gets in.',
    undo: 'Nothing was changed.',
    sources: [],
  },
  reboot: {
    title: 'Restart the router',
    what: 'A restart ends all connections for a few minutes and makes the router ask for its address anew. It helps after a change of mode, and it is no repair by itself.',
    fields: [
      { name: 'Restart, Reboot', fill: 'Press it once, and wait until all lights are as before.' },
    ],
    lastButton: 'Restart or Reboot. It is not Reset: that one wipes every setting.',
    proves: 'Nothing by itself. Measure again afterwards: the public address may be another one.',
    undo: 'Cannot be undone, and need not be.',
    caution: 'Telephone and television over the same box stop meanwhile.',
    sources: [],
  },
  backup: {
    title: 'Save the router’s settings first',
    what: 'Most routers can write all their settings into a file. With it, whatever is changed next can be taken back in one step.',
    fields: [
      {
        name: 'Backup, Save configuration, Export',
        fill: 'Keep the file where you find it again. It may hold passwords.',
      },
    ],
    lastButton: 'Save, Backup or Download.',
    proves: 'The file is there and is not empty.',
    undo: 'Nothing was changed in the router.',
    sources: [],
  },
};
