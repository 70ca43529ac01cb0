import type { Step } from '../../model/step.ts';

export const step = {
  id: 'compare-the-numbers',
  title: 'Hold the three numbers against each other',
  layer: 'server',
  main: true,
  why: 'An open way in and a red page most often mean that three numbers do not agree. That takes two minutes, and changes nothing.',
  doThis: [
    'The external port of your rule in the router, or of the line in its UPnP list.',
    'The port that Plex shows behind its public address, and whether “Manually specify public port” is ticked.',
    'The port that the check from outside was given.',
    'See that what answered from outside is your own server: the same machineIdentifier as at home.',
    'See that Remote Access is on at all: the button then offers to disable it.',
    'Where a number differs, or the box is not ticked beside a rule of your own, the other runbook has the step that puts it right.',
  ],
  checks: ['port-reachable', 'public-port', 'plex-status'],
  expected:
    'All three numbers are the same, the box is ticked if the rule is yours, and your own server answered.',
  ifNot:
    'A number differs: make Plex publish the one that the rule has. Somebody else’s server answered, or nobody: the other runbook goes on from there.',
  safeStop: 'Nothing was changed. With three equal numbers and a red page, go on here.',
  undo: 'Nothing was changed.',
  routerTasks: ['port-forward', 'upnp-table'],
  handsOverTo: 'plex-remote-access',
  sources: ['plex-enabling-remote-access', 'plex-docker-manual-port', 'plex-identity'],
} satisfies Step;
