import type { Step } from '../../model/step.ts';

export const step = {
  id: 'allow-local-network',
  title: 'Allow the browser to reach your home network',
  layer: 'client-app',
  main: false,
  why: 'Chrome and Edge from version 142 on ask before a website may talk to devices in your home. If that was refused, app.plex.tv cannot reach the server although everything else works.',
  doThis: [
    'Open a new tab and type http://, then the server’s home address, then :32400/web yourself. Going there directly needs no permission. If Plex opens, the server is fine.',
    'On app.plex.tv, open the site settings: the sign to the left of the address.',
    'Look for an entry about the local network. Its name has changed between versions, for example “Local network access”. Set it to Allow.',
    'Reload app.plex.tv. If the browser asks, allow it.',
    'Still nothing: switch off extensions for this site, those against trackers first, and reload. Some block addresses that end in plex.direct.',
    'Firefox has a question of the same kind. Which version asks when is unknown to us.',
  ],
  checks: ['lan-identity', 'lan-reach', 'symptom'],
  expected: 'app.plex.tv at home shows the server and its libraries.',
  ifNot:
    'If the server’s own page does not open at http:// with its home address either, this is not a matter of the browser. Go to the step about starting the server.',
  safeStop:
    'You can leave it refused and use the server’s own address at home. Nothing else depends on this permission.',
  undo: 'In the same site settings, set the permission back to Ask or Block.',
  routerTasks: [],
  sources: [
    'chrome-local-network-access',
    'mdn-local-network-access',
    'blink-dev-local-network-access',
  ],
} satisfies Step;
