import type { RunbookPages } from '../model/runbook.ts';

/** When line, machine or service should change, and when not. */
export const boundary: RunbookPages['boundary'] = {
  changeOnlyWhen: [
    'Change the plan or the provider only when the first box shows carrier-grade NAT and the provider has said no.',
    'Rent a machine only when viewers who install nothing have to get in, at more than 2 Mbps.',
    'Use a company’s tunnel only when you have read its terms and can lose the account.',
  ],
  evidenceThatMatters: [
    'The internet address on the first box, read on its own page.',
    'The upload of your line. It limits every way but Relay, which is slower still.',
    'What answers at the published address, seen from outside.',
  ],
  evidenceThatDoesNot: [
    'That the name opens in a browser. Apps follow the field in Plex’s settings.',
    'A red Remote Access page, when a proxy, a tunnel or IPv6 is your way.',
    'That somebody else’s tunnel was not limited so far.',
  ],
  avoid: [
    'Two ways at once while you set one up. You cannot tell which of them worked.',
    'An address under “allowed without auth” for a tunnel or proxy: all who come through it would be the owner.',
    'Ending a tunnel by a word in its name. Let the system’s own service manager do it.',
    'A token in a web address, a script or a message.',
  ],
  sources: ['rfc-6598', 'cloudflare-video', 'plex-custom-urls', 'plex-forum-green-check'],
};
