import type { CheckWording } from '../../model/wording.ts';
import type { viewerNetwork } from './check.ts';

export const wording: CheckWording<typeof viewerNetwork> = {
  title: 'The viewer’s network',
  question: 'Which network is the device that fails on?',
  why: 'Plex counts as local what is on the server’s own network. A guest network, a second router or a VPN makes another network of it, inside the same walls.',
  look: [
    'The device’s own address, in its network settings. Hold it against the server’s address: in most homes the first three numbers are the same, such as 192.168.1.',
    'The name of the Wi-Fi. Guest networks often have one of their own.',
    'Any VPN, private network or relay that is on: Tailscale, ZeroTier, a work VPN, iCloud Private Relay. An address from 100.64. to 100.127. on the device is most likely Tailscale’s.',
  ],
  findings: {
    same: {
      answer: 'The same as the server’s: the first three numbers agree, and no VPN is on',
      says: 'The device is on the server’s network, without a VPN.',
    },
    'other-network': {
      answer:
        'Another one: guest Wi-Fi, a second router, mobile data, or the first three numbers differ',
      says: 'The device is on another network than the server.',
    },
    vpn: {
      answer: 'A VPN, a proxy, or a private network that takes all traffic (exit node) is on',
      says: 'A VPN on the device takes its traffic elsewhere.',
    },
    overlay: {
      answer: 'A private network between my own devices is on, such as Tailscale or ZeroTier',
      says: 'A private network such as Tailscale is on.',
    },
    unknown: { answer: 'I can’t tell', says: 'Which network the device is on is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'plex-remote-playback-requirements',
    'tailscale-addresses',
    'apple-private-relay',
    'fritzbox-guest-network',
  ],
};
