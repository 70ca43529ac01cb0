import type { RunbookPages } from '../model/runbook.ts';

/** When name, proxy or tunnel should change, and when not. */
export const boundary: RunbookPages['boundary'] = {
  changeOnlyWhen: [
    'Change the proxy only when something was seen from outside that names it: its error page, its certificate, or its log.',
    'Change the DNS entry only when you have written down two addresses that should be equal and are not.',
    'Change to another way in only when your line lets no port through to the proxy.',
  ],
  evidenceThatMatters: [
    'The text of “Custom server access URLs”, letter by letter.',
    'What the name shows on mobile data, beside the public address of your line.',
    'What answers at the name with /identity, to a browser and to the strict command.',
    'What answers at the proxy’s target, asked where the proxy runs.',
  ],
  evidenceThatDoesNot: [
    'That the name opens at home, or in a browser that is signed in.',
    'A red or green Remote Access page.',
    'That the updater’s page says “good” or “no change”.',
    'That the certificate is new. It may be half, or another name’s.',
  ],
  avoid: [
    'Any address under “allowed without auth” in which the proxy stands.',
    'A sign-in page of the proxy’s in front of Plex. Apps stop there.',
    'Forwarding Plex’s own port as well, while you look for the fault.',
    'A token in a web address, a log or a message.',
  ],
  sources: [
    'plex-custom-urls',
    'plex-proxy-remote-access',
    'plex-without-auth',
    'plex-proxy-forwarded-for',
  ],
};
