import type { EvidenceRow } from '../model/evidence.ts';

/** What is seen of an address of one’s own, what to collect about it, and what that shows. */
export const evidence: EvidenceRow[] = [
  {
    id: 'plays-indirect',
    symptom: 'It plays in poor quality, and the dashboard says “Indirect”.',
    collect: 'The line about the connection on the dashboard, while it plays.',
    layer: 'internet',
    means:
      'The app took Relay, at 1 or 2 Mbps. The way that you set up was not reached, or the app does not know it yet.',
    next: 'Sign out of the app and in again. If it stays, look from outside, link by link.',
    step: 'look-from-outside',
    sources: ['plex-indirect', 'plex-relay', 'plex-forum-relay-limit'],
  },
  {
    id: 'browser-yes-app-no',
    symptom: 'The tunnel’s name opens in a browser, and no app finds the server.',
    collect: 'The text of “Custom server access URLs”, letter by letter.',
    layer: 'server',
    means:
      'A browser takes port 443 by itself. Plex’s apps are told what stands in that field, and without a port that is 32400.',
    next: 'Write https://, the name and :443.',
    step: 'publish-the-url',
    sources: ['plex-custom-urls', 'linuxserver-plex-proxy'],
  },
  {
    id: 'bad-gateway',
    symptom: 'The name shows “502”, “530” or “Bad Gateway”.',
    collect: 'The target that is entered in the tunnel or proxy, opened on that very machine.',
    layer: 'host-firewall',
    means: 'Name and certificate work. The tunnel or the proxy does not reach Plex.',
    next: 'Mend the target, or start what stands behind it.',
    step: 'reach-plex-from-the-proxy',
    sources: ['plex-identity'],
  },
  {
    id: 'name-shows-old-address',
    symptom: 'It worked until the line reconnected.',
    collect:
      'What nslookup shows for the name on mobile data, beside the public address that the outside sees.',
    layer: 'internet',
    means:
      'Different addresses: the name was not brought up to date, or an updater looked out of another door. Equal ones: the name is right, and it is something behind it.',
    next: 'Read the updater’s log.',
    step: 'point-the-name',
    sources: ['ddns-keeps-old', 'ddns-behind-vpn'],
  },
  {
    id: 'browser-content-curl-not',
    symptom: 'Browsers show the padlock, apps refuse, and curl complains about the issuer.',
    collect: 'The complaint of the strict command, word for word.',
    layer: 'internet',
    means:
      'The proxy sends its certificate without the part above it. Browsers complete it by themselves.',
    next: 'Give the proxy the full chain.',
    step: 'mend-the-certificate',
    sources: ['certificate-chain-incomplete'],
  },
  {
    id: 'long-host-fails',
    symptom: 'The name opens in a browser, and some apps get a page of the proxy’s.',
    collect: 'The strict command with :443 behind the host, and once without.',
    layer: 'host-firewall',
    means:
      'Only the long form fails: the proxy compares the host letter by letter. Both work: it is not this.',
    next: 'Let the proxy take both forms.',
    step: 'let-the-name-through',
    sources: ['plex-host-with-port', 'haproxy-host-exact'],
  },
  {
    id: 'one-address-for-all',
    symptom: 'The dashboard shows one address for everybody, or calls everybody local.',
    collect:
      'The address of a phone on mobile data in three places: on the phone, in the proxy’s log, on the dashboard.',
    layer: 'host-firewall',
    means:
      'Lost between log and dashboard: the proxy does not hand it on. Lost before the log: something before the proxy hides it.',
    next: 'Going outwards from Plex, hand it on at the first machine that still sees it.',
    step: 'hand-on-the-viewer',
    sources: ['plex-proxy-forwarded-for', 'docker-source-address'],
  },
  {
    id: 'opens-without-sign-in',
    symptom: 'Plex opens through the name without asking who is there.',
    collect: 'A private window on mobile data, and the list of networks allowed without a sign-in.',
    layer: 'server',
    means:
      'If the list holds the proxy, everybody is let in as if they were the owner. A browser that is signed in shows the same and proves nothing.',
    next: 'Empty the list before anything else.',
    step: 'require-a-sign-in',
    sources: ['plex-without-auth', 'plex-docker-no-auth'],
  },
  {
    id: 'red-and-playing',
    symptom: 'Plex’s page is red, and friends play.',
    collect: 'The dashboard while one of them plays.',
    layer: 'server',
    means:
      'Without “Indirect” they come by your own address, and red is about a port that nobody uses. With “Indirect” it is Relay.',
    next: 'Judge by what apps do.',
    step: 'judge-by-playing',
    sources: ['plex-proxy-remote-access', 'plex-traefik-red'],
  },
];
