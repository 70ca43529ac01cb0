import type { PagesTranslation } from '../../../model/translation.ts';

export const pages: PagesTranslation = {
  title: 'Plex ohne Port: die anderen Wege hinein',
  diagnosis: {
    title: 'Wähle einen Weg hinein',
    description:
      'Ein paar Fragen zu deinen Zuschauern und deinem Anschluss führen zu dem Weg hinein, der zu dir passt.',
    intro: 'Beantworte die Fragen. Nichts wird gemessen, gesendet oder geändert.',
    open: 'Wähle einen Weg hinein',
  },
  steps: {
    'know-what-you-have': 'Schreib deinen Anschluss, deine Zuschauer und deinen Upload auf',
    'ask-for-a-public-address': 'Frag deinen Anbieter nach einer öffentlichen Adresse',
    'use-a-port-of-your-range': 'Nimm einen Port aus deinem eigenen Bereich',
    'put-a-router-behind-starlink': 'Stell einen eigenen Router hinter Starlink',
    'get-out-of-a-mobile-line': 'Finde einen Weg aus einem Mobilfunkanschluss heraus',
    'let-ipv6-in': 'Lass einen Port über IPv6 herein',
    'use-relay': 'Lass es über Plex Relay laufen',
    'join-a-private-network': 'Verbinde deine Geräte in einem privaten Netz',
    'tunnel-through-cloudflare': 'Richte einen Cloudflare-Tunnel ein',
    'rent-a-host': 'Setz einen gemieteten Rechner davor',
    'prove-the-way': 'Beweise von außen, dass der Weg funktioniert',
  },
};
