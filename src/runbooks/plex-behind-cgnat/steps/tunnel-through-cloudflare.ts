import type { Step } from '../../model/step.ts';

export const step = {
  id: 'tunnel-through-cloudflare',
  title: 'Set up a Cloudflare tunnel',
  layer: 'internet',
  main: false,
  why: 'A program at home, cloudflared, reaches out to Cloudflare and takes requests for a name of yours from there. No port is opened. You trade control for that.',
  doThis: [
    'Decide first. Cloudflare ends the encryption for your name, so it can read what passes. Its page on video asks for its paid products, and whether a tunnel falls under that is disputed. What you risk is the account.',
    'Use a domain whose loss would not hurt. Its DNS has to be at Cloudflare.',
    'Make a tunnel, and install cloudflared on the server as a service, so that it starts by itself. A command left running in a window ends with the window.',
    'Give the tunnel a public name, and http://localhost:32400 as its target. In a container localhost is the container: use the server’s home address there.',
    'Do not put a login page of Cloudflare in front: Plex’s apps cannot pass it.',
    'Switch off every rule that keeps copies of what passes for this name, so that no video lies in a cache.',
    'Publish the name with its port, :443. The runbook for an address of your own says where.',
    'Keep the server awake: a sleeping machine has no tunnel.',
  ],
  checks: ['third-party'],
  expected:
    'From mobile data the name, with :443/identity, shows “machineIdentifier” without a warning.',
  ifNot:
    'An error page of Cloudflare: the tunnel is down, or its target is wrong. Nothing at all: the name has no DNS entry.',
  safeStop: 'Stop if anything you depend on hangs on the same account or domain.',
  undo: 'Empty the custom URL, delete the tunnel and its DNS entry, and remove the service.',
  routerTasks: [],
  handsOverTo: 'plex-own-url',
  sources: [
    'cloudflared-readme',
    'cloudflare-video',
    'jellyfin-chat-rules',
    'plex-tunnel-post',
    'plex-identity',
  ],
} satisfies Step;
