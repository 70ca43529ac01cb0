import type { Step } from '../../model/step.ts';

export const step = {
  id: 'keep-plex-out-of-vpn',
  title: 'Keep Plex out of the server’s VPN',
  layer: 'host-firewall',
  main: false,
  why: 'A VPN on the server or the router sends Plex’s answers out by another door. The outside knocks at your home and hears nothing.',
  doThis: [
    'Pause whatever the VPN is there for, downloads above all, so that it does not run over your own line for these minutes.',
    'Disconnect the VPN on the server, or on the router if it is there.',
    'On the server, look at its public IPv4 address. It should now be the one on the router’s internet side.',
    'Run the check from outside. If it is open now, the VPN was the cause.',
    'Set the VPN up so that Plex stays outside it. In many VPN apps this is called split tunnelling: exclude Plex Media Server, or let only the downloads use the VPN.',
    'Or run the program that needs the VPN in its own container with the VPN, and Plex beside it without.',
    'Connect the VPN again and repeat the check from outside.',
  ],
  checks: ['public-address', 'router-wan', 'port-reachable'],
  expected:
    'With the VPN connected and Plex outside it, the check from outside still finds your Plex.',
  ifNot:
    'If it stays closed with the VPN off, the VPN is not the cause. Connect it again and look at the server’s firewall. If your VPN leases you a port and you want Plex inside it on purpose, publish that port in Plex and mind that such leases lapse.',
  safeStop: 'Stop if the VPN is a work connection. Its rules are not yours to change.',
  undo: 'Remove the exception in the VPN app and connect the VPN. Then start what you paused.',
  routerTasks: [],
  sources: ['plex-troubleshooting'],
} satisfies Step;
