import type { Step } from '../../model/step.ts';

export const step = {
  id: 'turn-off-gateway-security',
  title: 'Allow Plex in the gateway’s security feature',
  layer: 'isp-gateway',
  main: false,
  why: 'Some providers’ gateways block visits from outside even where a rule lets them in. On Xfinity and Rogers this is called Advanced Security; other providers may have the like under other names.',
  doThis: [
    'Open the provider’s app and find the history of blocked threats for the server.',
    'Look for an entry at the time of your last test from outside. On Xfinity it is called an unauthorized access attempt. That entry is the proof.',
    'Allow that access in the history. On Xfinity such an allowance lasts 30 days and then has to be given again.',
    'Run the check from outside.',
    'For good: switch the feature off in the app, or put the gateway into bridge mode behind your own router. Xfinity’s Advanced Security is not available in bridge mode.',
    'Weigh it up: the feature guards every device in the house, not only Plex. If you switch it off, look through your other forwarding rules and delete those nobody needs.',
  ],
  checks: ['inbound-filter', 'port-reachable'],
  expected: 'The check from outside finds your Plex, and no new entry appears in the history.',
  ifNot:
    'No entry in the history and still closed: this feature is not the cause. Leave it on, and look at the server’s own firewall next. Some protections keep no history at all; then a test of ten minutes with it off is the only evidence.',
  safeStop:
    'Stop after the ten-minute test if somebody else is responsible for the line. Switch it on again and show them the entry.',
  undo: 'Switch the feature on again in the same place, or end bridge mode on the gateway.',
  routerTasks: ['bridge-mode', 'firewall'],
  sources: ['xfinity-advanced-security', 'rogers-advanced-security', 'xfinity-bridge-mode'],
} satisfies Step;
