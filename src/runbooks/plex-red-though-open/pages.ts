import type { RunbookPages } from '../model/runbook.ts';
import { boundary } from './boundary.ts';
import { commands } from './commands.ts';
import { evidence } from './evidence.ts';
import { steps } from './steps.ts';

/** Everything of this runbook that is read, apart from its tree and its checks. */
export const pages: RunbookPages = {
  id: 'plex-red-though-open',
  title: 'Plex stays red although it is reachable',
  description:
    'Our check from outside finds your server and Plex stays red, or its log names the fault: certificates, sign-in, filters, UPnP, packet sizes and leased ports, each told apart by what you can see.',
  summary: {
    problem:
      'The outside gets in, and Plex says “Not available outside your network”. Or it is green and apps fail. Or it worked, and stopped by itself.',
    howItWorks:
      'Plex maps a port or takes yours, makes itself known to its service, is tested from outside, and shows a certificate that apps accept. Each of these can fail while the way in is open, and the log has a line for most of them.',
    firstEvidence:
      'The last word of Plex Media Server.log about the mapping, a minute after pressing Retry once on the Remote Access page.',
    safeStop:
      'Delete nothing and reinstall nothing. Whatever has to go is renamed while Plex is stopped, so that it can come back.',
  },
  diagnosis: {
    title: 'Find out why Plex stays red although it is reachable',
    description:
      'Reads the server’s log if you have it, asks what it leaves open, and names one cause with its evidence.',
    intro:
      'Paste the server’s log if you can: it often names the fault at once. Without it the questions go on. Nothing is changed on your network.',
    open: 'Find out why it stays red',
  },
  screens: [],
  steps,
  evidence,
  commands,
  boundary,
  related: [
    {
      title: 'Find the cause first',
      href: '/diagnose/plex-remote-access/',
      why: 'When nobody has looked from outside yet, or the port is closed.',
    },
    {
      title: 'Make Plex publish the port you forward',
      href: '/runbooks/plex-remote-access/publish-the-same-port/',
      why: 'When “Manually specify public port” is not ticked, or holds another number.',
    },
    {
      title: 'Let Plex’s own test through your filter',
      href: '/runbooks/plex-remote-access/allow-plex-checkers/',
      why: 'When only some countries or addresses may come in.',
    },
    {
      title: 'Test with one internet line only',
      href: '/runbooks/plex-remote-access/test-on-one-line/',
      why: 'When the router has two lines, and nothing else explains it.',
    },
    {
      title: 'Keep Plex out of the server’s VPN',
      href: '/runbooks/plex-remote-access/keep-plex-out-of-vpn/',
      why: 'When a VPN on the server is in the way.',
    },
    {
      title: 'Who listens on port 32400',
      href: '/runbooks/plex-remote-access/commands/#plex-listening',
      why: 'The line for each system, when the log says that the port was taken.',
    },
    {
      title: 'Read the list of ports that programs opened',
      href: '/router-tasks/upnp-table/',
      why: 'Where the router says what it made of Plex’s request.',
    },
  ],
  lastReviewed: '2026-11-21',
  reviewedFor:
    'What the log, the account answer and the router show of each cause. Read: threads of Plex’s forum on certificates, limits and sign-in, Plex’s page on being locked out, documentation of UniFi, Suricata and pfSense, and reports on UPnP and on leased ports. Two forum threads on certificates were read in copies. Nobody’s page was found on a stale cache after a move, nor on Plex and large packets: those two rest on reports that we know second-hand.',
  assumptions: [
    'You can get to the server’s log, or at least to its Remote Access page.',
    'Plex plays at home.',
    'The server is reached over IPv4, and not through a tunnel or a reverse proxy; with one of those a red page need not be a fault.',
    'Paths are those of usual installations. A NAS keeps Plex’s folders elsewhere.',
    'We have not caused each of these faults ourselves; where we know something only from others, the source is named.',
  ],
};
