import type { RunbookPages } from '../model/runbook.ts';

/** When router, line or server should change, and when not. */
export const boundary: RunbookPages['boundary'] = {
  changeOnlyWhen: [
    'Change nothing in the router while the outside gets in. Then the fault is in Plex, in a filter, or in the account.',
    'Replace a router only when it can neither do UPnP nor take a rule by hand.',
    'Give up intrusion prevention only when no exception can be made for one port. Most can.',
    'Leave a leased VPN port when it changes more often than you can follow, and forward a port of your own.',
  ],
  evidenceThatMatters: [
    'The last word of a fresh log, younger than your last press on Retry.',
    'What the outside meets, and whether it is your own server.',
    'The server’s certificate, with its name and its last day.',
    'Green without a filter and red with it, and nothing else changed between.',
  ],
  evidenceThatDoesNot: [
    'The red line alone, and the green tick alone.',
    'The line “didn’t find usable IGD”, where a rule was made by hand.',
    'A state of “Unknown” in the log: it is written at every start.',
    'A list of blocked events that is empty.',
    'That a short answer such as /identity comes through: large packets may be lost all the same.',
  ],
  avoid: [
    'Deleting a file or folder of Plex. Stop it, rename, and you can go back.',
    'Restarting again and again after “429”.',
    'Pressing Retry many times: Plex limits how often it tests.',
    'A new installation, or a new identity of the server, for a red line.',
    'A token, an identifier or a log with addresses in a public post.',
  ],
  sources: ['plex-recheck-is-costly', 'plex-forum-csr-limit', 'plex-log-start', 'plex-log-healthy'],
};
