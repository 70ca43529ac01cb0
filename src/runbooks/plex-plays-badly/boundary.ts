import type { RunbookPages } from '../model/runbook.ts';

/** When line, machine or service should change, and when not. */
export const boundary: RunbookPages['boundary'] = {
  changeOnlyWhen: [
    'Order a faster line only when two measurements by cable show less upload than your usual streams need.',
    'Buy a stronger server only when the processor is at its limit with the films that you really watch.',
    'Change the way in only when the dashboard says “Indirect” or Tailscale says “relay”, and it stays so.',
  ],
  evidenceThatMatters: [
    'What the dashboard says about this one stream, at the moment it stops.',
    'The upload of your home, measured, beside the bandwidth of all streams together.',
    'The same film on the same device over another network.',
  ],
  evidenceThatDoesNot: [
    'The download of your line. Nothing that others watch comes in through it.',
    'A green Remote Access page. It says nothing about speed.',
    'Plex’s message that the connection is not fast enough. It appears for other reasons too.',
  ],
  avoid: [
    'Turning app, server and router at once. You cannot tell which of them helped.',
    'Switching Relay off as a cure. What it carried then does not play at all, until the direct way is open.',
    'Counting the viewers at home as remote, or the other way round, to get past a limit.',
  ],
  sources: ['plex-bandwidth-limits', 'plex-forum-not-fast-enough', 'plex-forum-low-bandwidth'],
};
