import type { PagesTranslation } from '../../../model/translation.ts';

export const pages: PagesTranslation = {
  title: 'Eigener Name, Tunnel oder Reverse-Proxy für Plex',
  diagnosis: {
    title: 'Finde die Stelle, an der es bei deiner eigenen Adresse hakt',
    description:
      'Von dem, was Apps erfahren, bis zu der Frage, wessen Adresse Plex sieht: Ein paar Blicke von außen nennen die Stelle, an der es hakt.',
    intro: 'Beantworte die Fragen. Nichts wird gemessen, gesendet oder geändert.',
    open: 'Gib eine eigene Adresse bekannt und prüfe sie',
  },
  steps: {
    'publish-the-url': 'Gib die Adresse mit ihrem Port bekannt',
    'point-the-name': 'Lass den Namen auf die richtige Adresse zeigen',
    'open-the-way-to-the-proxy': 'Öffne den Weg zum Tunnel oder Proxy',
    'look-from-outside': 'Sieh von außen nach, so wie eine App',
    'mend-the-certificate': 'Bring das Zertifikat in Ordnung',
    'reach-plex-from-the-proxy': 'Sorg dafür, dass der Proxy Plex erreicht',
    'match-secure-connections': 'Stimm die Verschlüsselung an beiden Enden aufeinander ab',
    'let-the-name-through': 'Mach dem Proxy den Namen bekannt, in jeder Form',
    'hand-on-the-viewer': 'Gib die Adresse des Zuschauers an Plex weiter',
    'require-a-sign-in': 'Verlange von allen eine Anmeldung',
    'judge-by-playing': 'Urteile nach dem, was Apps tun, nicht nach der Seite',
  },
};
