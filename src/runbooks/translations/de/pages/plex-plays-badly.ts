import type { PagesTranslation } from '../../../model/translation.ts';

export const pages: PagesTranslation = {
  title: 'Plex läuft unterwegs, aber schlecht',
  diagnosis: {
    title: 'Finde heraus, warum es schlecht läuft',
    description:
      'Ein paar Fragen führen vom Dashboard zu dem Teil, der zu langsam ist, oder zu dem Limit, das jemand gesetzt hat.',
    intro:
      'Beantworte die Fragen, während jemand etwas abspielt. Nichts wird gemessen, gesendet oder geändert.',
    open: 'Finde heraus, warum es schlecht läuft',
  },
  steps: {
    'read-the-dashboard': 'Lies das Dashboard ab, während es schlecht läuft',
    'measure-both-lines': 'Miss deinen Upload, dann den Download des Zuschauers',
    'make-tailscale-direct': 'Verhilf Tailscale zu einer direkten Verbindung',
    'lift-the-app-limit': 'Stelle die Qualität in der App ein, die abspielt',
    'lift-the-server-limit': 'Bring die Limits des Servers auf den neuesten Stand',
    'stay-below-the-upload': 'Halte alle Streams zusammen unter deinem Upload',
    'ease-the-conversion': 'Erspare dem Server das Umwandeln',
    'use-a-better-network': 'Verbessere das Netz beim Zuschauer',
    'bring-packets-to-1500': 'Verkleinere die Paketgröße (MTU) auf das, was durchkommt',
  },
};
