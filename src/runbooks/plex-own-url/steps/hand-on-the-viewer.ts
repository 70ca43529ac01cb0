import type { Step } from '../../model/step.ts';

export const step = {
  id: 'hand-on-the-viewer',
  title: 'Hand the viewer’s address on to Plex',
  layer: 'host-firewall',
  main: false,
  why: 'Plex decides by the viewer’s address who is local, whose speed is limited and who may come in without a sign-in. Behind a proxy it knows only what the proxy tells.',
  doThis: [
    'Open your name on a phone with Wi-Fi off, and read three addresses: the phone’s own, the one in the proxy’s log, and the one on Plex’s dashboard.',
    'The log has the phone’s: let the proxy set X-Forwarded-For to the address it sees. LinuxServer’s sample for nginx does so.',
    'Connect the proxy to Plex by a private address. By a quotation from Plex’s forum, Plex takes the header from no other.',
    'The log has another one: go one machine outwards, and look at its log. The first on this way that sees the phone’s own address has to hand it on, by the header or by the PROXY protocol, and the next has to be told to trust it.',
    'If what hides the phone is a container’s gateway, the router or a load balancer: the runbook about trouble at home says for each how to let the address through, under “Let Plex see who calls”.',
    'Trust the header from your own machines only. Whoever may write it can pretend to be at home.',
  ],
  checks: ['proxy-log-address', 'own-url-symptom'],
  expected:
    'The dashboard shows the phone with its own address. With debug logging, users found a line “Using X-Forwarded-For” in Plex’s log.',
  ifNot:
    'Viewers at home who go through the proxy go on to be shown with its address: users saw Plex ignore private addresses in the header. Let them use the server’s home address instead.',
  safeStop:
    'Stop if strangers can reach Plex past the proxy: a header set by them would be believed.',
  undo: 'Put the proxy’s earlier settings back.',
  routerTasks: [],
  sources: [
    'plex-proxy-forwarded-for',
    'plex-forwarded-for-home',
    'docker-source-address',
    'linuxserver-plex-proxy',
  ],
} satisfies Step;
