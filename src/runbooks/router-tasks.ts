import type { RouterTaskId, RouterTaskWording } from './model/router-task.ts';

/** The general words for each router job, for those whose router is not known. */
export const routerTasks: Record<RouterTaskId, RouterTaskWording> = {
  'wan-status': {
    title: 'Read the router’s internet address',
    what: 'The router has two addresses: one inside your home and one on the internet side, often called WAN. The second tells whether somebody else’s NAT stands above the router. Reading it changes nothing.',
    calledAlso: [
      {
        label: 'Gateway › Connection › XFINITY Network, “WAN IP Address (IPv4)”',
        family: 'Xfinity gateway',
        source: 'xfinity-network-page',
      },
      { label: 'Network › Interfaces', family: 'OpenWrt', source: 'openwrt-network-menu' },
      { label: 'Advanced › Status › Internet', family: 'TP-Link Archer', source: 'tplink-guide' },
      { label: 'Settings › Internet', family: 'UniFi', source: 'unifi-wan-status' },
      { label: 'Broadband › Status', family: 'AT&T BGW', source: 'att-bgw' },
    ],
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
    calledAlso: [
      {
        label: 'WAN › Virtual Server / Port Forwarding',
        family: 'ASUSWRT',
        source: 'asus-guide',
      },
      {
        label: 'Advanced › NAT Forwarding › Port Forwarding, or Virtual Servers',
        family: 'TP-Link Archer',
        source: 'tplink-guide',
      },
      {
        label: 'ADVANCED › Advanced Setup › Port Forwarding / Port Triggering',
        family: 'NETGEAR Nighthawk',
        source: 'netgear-guide',
      },
      {
        label: 'Internet › Permit Access › Port Sharing',
        family: 'FRITZ!Box',
        source: 'fritzbox-port-sharing',
      },
      {
        label: 'Advanced › Port Forwarding › + ADD SERVICE',
        family: 'Xfinity gateway',
        source: 'xfinity-port-form',
      },
      {
        label: 'Settings › Policy Engine › Port Forwarding',
        family: 'UniFi',
        source: 'unifi-port-forwarding',
      },
      {
        label: 'Advanced Networking › Port management, in the Google Home app',
        family: 'Google and Nest Wifi',
        source: 'google-port-management',
      },
      {
        label: 'Reservations & port forwarding › Open a port, in the eero app',
        family: 'eero',
        source: 'mesh-guide',
      },
      {
        label: 'Network › Firewall › Port Forwards',
        family: 'OpenWrt',
        source: 'openwrt-port-forwards',
      },
      {
        label: 'Firewall › NAT/Gaming › Custom Services',
        family: 'AT&T BGW',
        source: 'att-bgw',
      },
    ],
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
    calledAlso: [
      {
        label: 'LAN › DHCP Server › Enable Manual Assignment',
        family: 'ASUSWRT',
        source: 'asus-guide',
      },
      {
        label: 'Advanced › Network › DHCP Server › Address Reservation',
        family: 'TP-Link Archer',
        source: 'tplink-guide',
      },
      {
        label: 'ADVANCED › Setup › LAN Setup › Address Reservation',
        family: 'NETGEAR Nighthawk',
        source: 'netgear-guide',
      },
      {
        label: 'Connected Devices › Devices › Add Device with Reserved IP',
        family: 'Xfinity gateway',
        source: 'xfinity-reserved-ip',
      },
      {
        label: 'Reservations & port forwarding › Add a reservation, in the eero app',
        family: 'eero',
        source: 'mesh-guide',
      },
      {
        label: 'Advanced Networking › DHCP IP reservations, in the Google Home app',
        family: 'Google and Nest Wifi',
        source: 'mesh-guide',
      },
      {
        label: 'Network › DHCP › Static Leases',
        family: 'OpenWrt',
        source: 'openwrt-static-leases',
      },
      { label: 'Home Network › IP Allocation', family: 'AT&T BGW', source: 'att-bgw' },
    ],
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
    calledAlso: [
      {
        label: 'Advanced › NAT Forwarding › UPnP, “UPnP Service List”',
        family: 'TP-Link Archer',
        source: 'tplink-guide',
      },
      {
        label: 'Advanced › Device Discovery › UPnP',
        family: 'Xfinity gateway',
        source: 'xfinity-upnp-page',
      },
      {
        label: 'Settings › Internet › UPnP',
        family: 'UniFi',
        source: 'unifi-port-forwarding',
      },
      { label: 'Services › UPnP', family: 'OpenWrt', source: 'openwrt-upnp-menu' },
    ],
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
    calledAlso: [
      {
        label: 'Advanced › DMZ, “DMZ v4 Host”',
        family: 'Xfinity gateway',
        source: 'xfinity-dmz-page',
      },
      {
        label: 'Advanced › NAT Forwarding › DMZ',
        family: 'TP-Link Archer',
        source: 'tplink-guide',
      },
    ],
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
    calledAlso: [
      {
        label: 'Gateway › At a Glance › Bridge Mode',
        family: 'Xfinity gateway',
        source: 'xfinity-bridge-mode',
      },
      { label: 'Firewall › IP Passthrough', family: 'AT&T BGW', source: 'att-bgw' },
      {
        label: 'Advanced Networking › Network mode › Bridge mode, in the Google Home app',
        family: 'Google and Nest Wifi (as the second router)',
        source: 'google-bridge-mode',
      },
    ],
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
    calledAlso: [
      {
        label: 'Gateway › Firewall › IPv4',
        family: 'Xfinity gateway',
        source: 'xfinity-firewall-page',
      },
      {
        label: 'Network › Firewall › Traffic Rules',
        family: 'OpenWrt',
        source: 'openwrt-firewall-menu',
      },
      {
        label: 'Firewall › General › IPv6 Firewall',
        family: 'ASUSWRT',
        source: 'asus-guide',
      },
      {
        label: 'Settings › Security › Traffic & Firewall Rules',
        family: 'UniFi (older)',
        source: 'unifi-firewall-rules',
      },
      { label: 'Firewall › Packet Filter', family: 'AT&T BGW', source: 'att-bgw' },
    ],
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
};
