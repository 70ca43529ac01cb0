/**
 * What stands on a map in place of an answer that has no room there: check → finding → words. The question’s own page
 * has the whole answer.
 */
export const shortAnswers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'address-difference': {
    'vpn-on-this-device': 'A VPN here, or this device is not at home',
  },
  'bad-playback': {
    'not-powerful': 'The server says it is not powerful enough',
    stops: 'It stops again and again, or it stutters',
  },
  'both-rules': {
    no: 'No, one has none, or an old address',
    yes: 'Yes, with the present addresses',
  },
  'conversion-speed': { 'at-limit': 'At its limit, or it stops at home too' },
  'custom-url': { 'plain-http': 'http:// and a port' },
  'device-kind': { old: 'An old device without updates' },
  'device-says': {
    certificate: 'A certificate, a secure connection or the date',
    'name-not-found': 'A name or server was not found',
  },
  'direct-name': { filtered: 'Not the home address; elsewhere it is' },
  'first-box-wan': { private: 'It begins with 10., 172.16. to 31., or 192.168.' },
  'forward-rule': {
    'wrong-address': 'It points at another address than the server’s',
    'wrong-port': 'A port or the protocol is not right',
  },
  'home-symptom': {
    'not-found': 'The app at home does not find the server',
    'one-address-for-all': 'Everybody shows with one and the same address',
    'only-browser': 'Only Plex in a browser fails at home',
    'own-public-address': 'Only my own public address or name fails',
    'seen-as-remote': 'It plays, but Plex counts it as remote',
  },
  'inbound-filter': {
    'gateway-security': 'The gateway’s security feature has an entry',
    'host-firewall': 'The server’s firewall does not clearly allow it',
  },
  'lan-identity': { plex: 'Yes: “machineIdentifier” appears' },
  'large-packets': { lost: 'The large ping gets no answer' },
  'line-kind': {
    fixed: 'Fibre, cable or DSL, nothing said of ports',
    mobile: 'A mobile network: 5G or 4G, a SIM card',
    'port-range': 'Only a range of ports is mine',
  },
  'local-network-permission': { refused: 'It is blocked, or was never answered' },
  'name-answers': { plex: '“machineIdentifier”, and no warning' },
  'name-resolves': {
    'ipv6-other': 'IPv4 is right, IPv6 is not',
    meant: 'The one I meant; or the URL holds an address',
    private: 'An address from inside',
  },
  'other-address': { earlier: 'My line had it before' },
  'own-url-symptom': {
    'no-sign-in': 'A private window needs no sign-in',
    'not-reached': 'Apps do not get in, or play “Indirect”',
    'red-but-plays': 'Apps play, but Plex’s page is red',
    'viewers-alike': 'All viewers show with one address, or as local',
  },
  'plex-log': {
    mapped: 'Mapped, not yet tested',
    'no-usable-igd': 'No router answered UPnP',
    'not-reachable': '“Not Published (Not Reachable)”',
    'publish-failed': '“Not Published (No server)”, or 422',
    unknown: 'No log, or nothing of this is in it',
  },
  'plex-runs-in': {
    'docker-engine': 'In a container on Linux or a NAS',
    other: 'None of these',
  },
  'plex-status': {
    'not-available': 'Red: “Not available outside your network”',
    off: 'Remote Access is switched off',
  },
  'port-reachable': { 'inside-only': 'Plex answers, but the companion is inside' },
  'private-address': {
    inner: 'An address inside that machine',
    'other-interface': 'Another address of the same machine',
  },
  'proxy-error': { gateway: '502, 503, 504, 530 or “Bad Gateway”' },
  'proxy-log-address': { same: 'Always the same one' },
  'proxy-target': {
    certificate: 'With https:// a complaint about the certificate',
    'other-scheme': 'Plex only with the other of http and https',
  },
  'quality-limit': { none: 'No limit, or the app adjusts by itself' },
  'router-wan': { private: 'It begins with 10., 172.16. to 31., or 192.168.' },
  'seen-address': {
    overlay: 'An address of a private network',
    shared: 'The address of a box in between',
  },
  'server-certificate': {
    none: 'None for plex.direct, or no encryption',
    valid: 'One for plex.direct, still valid',
  },
  'stream-way': { overlay: 'No “Indirect”, and through Tailscale' },
  symptom: {
    'asks-for-pass': 'The app asks for a pass on Play',
    'cannot-connect': 'It cannot be reached, or the page is red',
    indirect: 'It plays poorly; “Indirect”',
    'one-device': 'It fails on one device or in one place only',
    'only-at-home': 'It fails only at home',
    'only-plex-web': 'Only app.plex.tv in a browser at home fails',
    'own-name': 'My own name, tunnel or proxy fails',
    'plays-poorly': 'It plays poorly; not “Indirect”',
  },
  'upnp-list': {
    collides: 'A line for Plex, and a rule of my own as well',
    fine: 'The right line; or UPnP is not used',
    'others-only': 'Others have lines, the server has none',
    stale: 'A line for Plex, with an old address or port',
  },
  'viewer-line': { 'better-elsewhere': 'Yes, or that line is too slow' },
  'viewer-network': {
    'other-network': 'Another one',
    overlay: 'A private network is on, such as Tailscale',
    same: 'The same as the server’s, and no VPN is on',
    vpn: 'A VPN, a proxy or an exit node is on',
  },
  'wan-source': { 'router-page': 'On the router’s own status page' },
};

/** The longest answer that stands on a map as it is, in characters. */
export const longestAnswer = 48;
