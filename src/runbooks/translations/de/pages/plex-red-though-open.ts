import type { PagesTranslation } from '../../../model/translation.ts';

export const pages: PagesTranslation = {
  title: 'Plex bleibt rot, obwohl es erreichbar ist',
  diagnosis: {
    title: 'Finde heraus, warum Plex rot bleibt, obwohl es erreichbar ist',
    description:
      'Liest das Log des Servers, wenn du es hast, fragt nach dem, was es offenlässt, und nennt eine Ursache mit ihrem Befund.',
    intro:
      'Füge das Log des Servers ein, wenn du kannst: Oft nennt es den Fehler sofort. Ohne Log geht es mit den Fragen weiter. An deinem Netz wird nichts geändert.',
    open: 'Finde heraus, warum es rot bleibt',
  },
  steps: {
    'read-the-last-word': 'Lies im Log, was der Test von Plex ergeben hat',
    'compare-the-numbers': 'Vergleiche die drei Nummern miteinander',
    'free-the-port': 'Gib Plex seinen Port zurück',
    'wait-for-a-certificate': 'Lass die Zertifikatsanfrage ruhen',
    'renew-certificate': 'Lass Plex ein neues Zertifikat holen',
    'restart-once': 'Starte Plex einmal neu und lies das Log noch einmal',
    'sign-the-server-in': 'Melde den Server wieder an',
    'move-cache-aside': 'Leg den Ordner Cache beiseite',
    'set-mtu-1500': 'Setze die Paketgröße wieder auf 1500',
    'test-without-prevention': 'Teste zehn Minuten lang ohne den Filter',
    'make-a-fixed-rule': 'Öffne den Port von Hand und trage ihn in Plex ein',
    'keep-one-mapping': 'Behalte eine der beiden Portzuordnungen',
    'narrow-the-rule': 'Mach die Regel enger, die zu viel belegt',
    'publish-the-leased-port': 'Gib den Port bekannt, den das VPN jetzt zuteilt',
    'answer-by-the-same-line':
      'Lass Antworten den Anschluss nehmen, über den Anfragen hereinkommen',
  },
};
