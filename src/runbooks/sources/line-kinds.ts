import type { Source } from '../model/source.ts';

const read = '2026-11-21';

/** Lines that share an address by design: mobile networks, and lines with a range of ports. */
export const lineKinds = {
  'mobile-shared-address': {
    title: 'What Is CGNAT? The Hidden Reason Your Port Forwarding Does Not Work',
    publisher: 'pong.com',
    url: 'https://www.pong.com/blog/what-is-cgnat-carrier-grade-nat',
    kind: 'community',
    read,
    secondHand: false,
  },
  'tmobile-shared-address': {
    title: 'T-Mobile Port Forwarding',
    publisher: 'Pinggy',
    url: 'https://github.com/Pinggy-io/pinggy_website/blob/dev/content/blog/tmobile_port_forwarding.md',
    kind: 'community',
    read,
    secondHand: false,
  },
  'tmobile-rented-host': {
    title: 'home-assistant, issue 2: CGNAT Network Setup',
    publisher: 'superczar',
    url: 'https://github.com/superczar/home-assistant/issues/2',
    kind: 'community',
    read,
    secondHand: false,
  },
  'mobile-carrier-nat-default': {
    title: 'pinephone_modem_sdk, issue 87: Port forwarding',
    publisher: 'the-modem-distro',
    url: 'https://github.com/the-modem-distro/pinephone_modem_sdk/issues/87',
    kind: 'community',
    read,
    secondHand: false,
  },
  'map-e-port-range': {
    title: 'IPv6プラス環境におけるIPv4ポート公開設定',
    publisher: 'nbhr, on Qiita',
    url: 'https://qiita.com/nbhr/items/2850ccaa3456a8553bbf',
    kind: 'community',
    read,
    secondHand: false,
  },
  'map-e-box-refuses': {
    title:
      'NURO光でポートを開放したり転送することは不可能に … IPv6アドレス対応およびMAP-E方式について',
    publisher: 'dockingbay94, on note',
    url: 'https://note.com/dockingbay94/n/ndc73690a25f4',
    kind: 'community',
    read,
    secondHand: true,
  },
  'free-shared-address': {
    title: 'Free peut attribuer la même adresse IP à plusieurs abonnés',
    publisher: 'Numerama',
    url: 'https://www.numerama.com/tech/145703-free-peut-attribuer-la-meme-adresse-ip-a-plusieurs-abonnes.html',
    kind: 'community',
    read,
    secondHand: false,
  },
  'free-full-address': {
    title: 'assistance Free, article 1758, as an aide-mémoire quotes it',
    publisher: 'unknown, on GitHub, citing Free',
    url: 'https://assistance.free.fr/articles/1758',
    kind: 'community-citing-vendor',
    read,
    secondHand: true,
  },
} as const satisfies Record<string, Source>;
