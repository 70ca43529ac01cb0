import type { LayerId, LayerState } from './model/layer.ts';

/** The words for one layer of the path. */
export interface LayerWording {
  /** Its name, as in a list. */
  name: string;
  /** What it is, in one sentence for somebody who has never heard of it. */
  is: string;
}

export const layerWording: Record<LayerId, LayerWording> = {
  'client-app': {
    name: 'Client app',
    is: 'The Plex app or browser on the phone, television or computer that wants to play.',
  },
  'client-network': {
    name: 'Client’s network',
    is: 'The Wi-Fi, cable or mobile network that this device is on, and a VPN on it if there is one.',
  },
  internet: { name: 'Internet', is: 'Everything between the two internet providers.' },
  carrier: {
    name: 'Carrier',
    is: 'Your internet provider. Many share one public address among many homes (carrier-grade NAT, DS-Lite).',
  },
  'isp-gateway': {
    name: 'ISP gateway',
    is: 'The provider’s box at the wall, if it routes: the first NAT in your home.',
  },
  router: {
    name: 'Router',
    is: 'Your router: its forwarding rule and its firewall decide who gets in.',
  },
  'lan-address': {
    name: 'Server’s LAN address',
    is: 'The address of the server inside your home, to which the rule must point.',
  },
  'host-firewall': {
    name: 'Host firewall',
    is: 'The firewall, VPN or container network on the machine that runs the server.',
  },
  server: {
    name: 'Plex Media Server',
    is: 'The server program itself and its Remote Access settings.',
  },
  account: {
    name: 'Plex account',
    is: 'Who is signed in, and what the account may do away from home.',
  },
};

/** A state of a layer as a word, with the sign that stands beside it; never colour alone. */
export const layerStateWording: Record<LayerState, { word: string; sign: string }> = {
  clear: { word: 'clear', sign: '✓' },
  blamed: { word: 'the cause', sign: '✕' },
  suspected: { word: 'suspected', sign: '!' },
  unknown: { word: 'unknown', sign: '?' },
  'not-asked': { word: 'not asked', sign: '' },
};
