import type { LayerWording } from '../../layer.wording.ts';
import type { LayerId, LayerState } from '../../model/layer.ts';

export const layerWording: Record<LayerId, LayerWording> = {
  'client-app': {
    name: 'Plex-App',
    is: 'Die Plex-App oder der Browser auf dem Handy, Fernseher oder Computer, auf dem abgespielt werden soll.',
  },
  'client-network': {
    name: 'Netz der App',
    is: 'Das WLAN, Kabel- oder Mobilfunknetz, in dem dieses Gerät ist, und ein VPN darauf, falls es eins gibt.',
  },
  internet: { name: 'Internet', is: 'Alles zwischen den beiden Internetanbietern.' },
  carrier: {
    name: 'Anbieter',
    is: 'Dein Internetanbieter. Viele Anbieter verteilen eine öffentliche Adresse auf viele Haushalte (Carrier-Grade-NAT, DS-Lite).',
  },
  'isp-gateway': {
    name: 'Gerät des Anbieters',
    is: 'Das Gerät des Anbieters am Anschluss, wenn es routet: das erste NAT bei dir zu Hause.',
  },
  router: {
    name: 'Router',
    is: 'Dein Router: Seine Portweiterleitung und seine Firewall entscheiden, wer hereinkommt.',
  },
  'lan-address': {
    name: 'LAN-Adresse',
    is: 'Die Adresse des Servers in deinem Heimnetz. Auf sie muss die Regel zeigen.',
  },
  'host-firewall': {
    name: 'Host-Firewall',
    is: 'Die Firewall, das VPN oder das Container-Netz auf dem Rechner, auf dem der Server läuft.',
  },
  server: {
    name: 'Plex Media Server',
    is: 'Das Serverprogramm selbst und seine Einstellungen für Remote Access.',
  },
  account: {
    name: 'Plex-Konto',
    is: 'Wer angemeldet ist und was das Konto unterwegs darf.',
  },
};

/** A state of a layer as a word, with the sign that stands beside it; never colour alone. */
export const layerStateWording: Record<LayerState, { word: string; sign: string }> = {
  clear: { word: 'in Ordnung', sign: '✓' },
  blamed: { word: 'die Ursache', sign: '✕' },
  suspected: { word: 'verdächtig', sign: '!' },
  unknown: { word: 'nicht bekannt', sign: '?' },
  'not-asked': { word: 'nicht gefragt', sign: '' },
};
