import type { PagesTranslation } from '../../../model/translation.ts';

export const pages: PagesTranslation = {
  title: 'Der Fernzugriff auf Plex funktioniert nicht',
  diagnosis: {
    title: 'Finde die Ursache: Der Fernzugriff auf Plex funktioniert nicht',
    description:
      'Misst, was sich messen lässt, fragt nur, was sich nicht messen lässt, und nennt eine Ursache mit ihrem Befund.',
    intro:
      'Beantworte die Frage, starte die Prüfungen oder tu beides, in beliebiger Reihenfolge. An deinem Netz wird nichts geändert.',
    open: 'Starte die Prüfungen und finde die Ursache',
  },
  steps: {
    'capture-state': 'Schreib auf, wie es jetzt ist',
    'rule-out-cgnat': 'Finde heraus, ob dein Anbieter überhaupt jemanden hereinlässt',
    'eliminate-double-nat': 'Kümmere dich um die zwei Router hintereinander',
    'fix-lan-address': 'Gib dem Server eine Adresse, die bleibt',
    'map-port': 'Leite einen Port weiter und sag Plex, welchen',
    'check-entitlement': 'Sieh nach, wessen Pass fehlt',
    'keep-home-viewers-local': 'Sorge dafür, dass Zuschauer zu Hause für Plex zu Hause sind',
    'allow-local-network': 'Erlaube dem Browser den Zugriff auf dein Heimnetz',
    'turn-on-remote-access': 'Schalte Remote Access ein',
    'publish-the-same-port': 'Bring Plex dazu, den Port bekannt zu geben, den du weiterleitest',
    'allow-plex-checkers': 'Lass den eigenen Test von Plex durch deinen Filter',
    'publish-again': 'Bring Plex dazu, sich neu bekannt zu machen',
    'try-another-network': 'Versuche es aus einem anderen Netz, bevor du zu Hause etwas anfasst',
    'sign-in-again': 'Melde dich ab und wieder an, mit dem richtigen Konto',
    'take-another-way-in': 'Wähle einen anderen Weg hinein',
    'test-on-one-line': 'Teste mit nur einem Internetanschluss',
    'keep-plex-out-of-vpn': 'Halte Plex aus dem VPN des Servers heraus',
    'turn-off-gateway-security': 'Erlaube Plex in der Sicherheitsfunktion im Gerät des Anbieters',
    'open-host-firewall': 'Lass TCP 32400 auf dem Server herein',
    'start-server': 'Sorge zuerst dafür, dass der Server zu Hause antwortet',
    'test-without-vpn': 'Wiederhole den Test ohne VPN oder Relay-Dienst',
    'test-from-outside': 'Mach einen Test, der wirklich von außen kommt',
  },
};
