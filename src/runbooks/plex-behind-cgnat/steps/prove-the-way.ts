import type { Step } from '../../model/step.ts';

export const step = {
  id: 'prove-the-way',
  title: 'Prove the way from outside',
  layer: 'internet',
  main: false,
  why: 'Each link of the chain has its own proof. Taken in order they say where it ends.',
  doThis: [
    'All of it from outside: a phone with Wi-Fi off, or a computer elsewhere. For a private network, with its app on.',
    'The name: nslookup and the name. It must show the address that you mean.',
    'What answers: open the custom URL with /identity behind it. “machineIdentifier” must appear.',
    'The certificate: the browser must not warn. Look at the certificate’s name and last day, if it does.',
    'Whether it is yours: open http://, the server’s home address, :32400/identity at home, and compare the identifier.',
    'At last the app: play, and look at the dashboard. “Indirect” means that the app took Relay.',
    'For IPv6 and Relay there is no name: begin with the app.',
  ],
  checks: ['way-stage'],
  expected:
    'The name leads to an address, Plex answers there with your identifier and without a warning, and the app plays without “Indirect”, unless Relay is your way.',
  ifNot:
    'The first proof that fails is the place to work on. Those behind it cannot succeed. For an address of your own the other runbook names the fault.',
  safeStop: 'Nothing here changes anything. Stop at the first that fails.',
  undo: 'Nothing was changed.',
  routerTasks: [],
  handsOverTo: 'plex-own-url',
  sources: ['plex-identity', 'plex-server-api', 'plex-indirect'],
} satisfies Step;
