import type { PagesTranslation } from '../../../model/translation.ts';

export const pages: PagesTranslation = {
  title: 'Plex geht auf einem Gerät, in einer App oder an einem Ort nicht',
  diagnosis: {
    title: 'Finde heraus, was dort anders ist',
    description:
      'Auf einem Gerät, in einer App oder an einem Ort geht es nicht: Ein paar Fragen führen zu dem, was dort anders ist.',
    intro:
      'Beantworte die Fragen mit dem betroffenen Gerät in der Hand. Nichts wird gemessen, gesendet oder geändert.',
    open: 'Finde heraus, was auf einem Gerät anders ist',
  },
  steps: {
    'compare-before-you-change': 'Vergleiche, bevor du etwas änderst',
    'tell-port-from-filter': 'Stell fest, welche Seite diesen Ort abweist',
    'use-another-dns': 'Sorg dafür, dass das Gerät plex.direct wieder findet',
    'set-the-clock': 'Stell die Uhr des Geräts',
    'renew-or-replace-the-app':
      'Aktualisiere App und Gerät, oder gib dem Fernseher eine neuere Box',
    'see-whose-account': 'Sieh nach, wessen Konto das Gerät hat und mit wem du teilst',
    'let-plex-direct-pass': 'Lass plex.direct im Browser durch',
    'prefer-secure-connections': 'Stell „Secure connections“ auf „Preferred“',
  },
};
