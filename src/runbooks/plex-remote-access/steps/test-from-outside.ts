import type { Step } from '../../model/step.ts';

export const step = {
  id: 'test-from-outside',
  title: 'Get one test that truly comes from outside',
  layer: 'internet',
  main: false,
  why: 'Only a connection made from outside proves that the outside gets in. Equal addresses, a green tick or an entry in a list do not.',
  doThis: [
    'Start the check from a device at home, without a VPN. It then comes back to your home’s address from outside.',
    'Give it the external port that Plex shows, the number behind the colon.',
    'Do not start it from a phone on mobile data. A port-check website tests the address it is opened from, and that would be your mobile carrier’s.',
    'The other way round, a helper elsewhere can test your address by name. The runbook’s list of commands has the line. Tell your public address only to somebody you trust.',
    'Do not judge by opening your public address from inside your own home. Many routers cannot turn that round (NAT loopback), and some show their own login page instead.',
    'Write down the result word for word: open, refused, unreachable, or no answer, and how long it took.',
    'Open is not the end: what answers must be your own server. Compare the machineIdentifier inside and outside.',
  ],
  checks: ['port-reachable', 'outside-test', 'same-server', 'port-tested'],
  expected: 'Open, and the server that answers is yours.',
  ifNot:
    'Keep the exact result; each one points to another layer. If our companion stands inside your home or cannot be reached, use a port-check website at home. It says less: it cannot tell whether Plex answered.',
  safeStop:
    'Nothing is changed by testing. Delete the forwarding rule if you decide to leave it for another day.',
  undo: 'Nothing was changed.',
  routerTasks: [],
  sources: ['port-check-tests-caller', 'plex-identity', 'plex-server-api'],
} satisfies Step;
