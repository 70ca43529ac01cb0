import type { PagesTranslation } from '../../../model/translation.ts';

export const pages: PagesTranslation = {
  title: 'Plex zählt dich zu Hause als Zugriff von außen, oder es geht nur dort nicht',
  diagnosis: {
    title:
      'Finde die Ursache: Zu Hause zählt es als Zugriff von außen, oder nur dort geht es nicht',
    description:
      'Ein paar Fragen zu Adressen, die du ablesen kannst, führen zu dem, was einen Zuschauer zu Hause zum Fremden macht.',
    intro: 'Beantworte die Fragen. Nichts wird gemessen, gesendet oder geändert.',
    open: 'Finde heraus, warum es zu Hause nicht geht',
  },
  steps: {
    'write-down-the-home-view': 'Schreib auf, was zu Hause jede Seite sieht',
    'ask-two-resolvers': 'Frag zwei DNS-Server nach dem plex.direct-Namen',
    'bring-the-viewer-home': 'Hol den Zuschauer ins Netz des Servers',
    'take-the-vpn-off-the-viewer': 'Schalte das VPN beim Zuschauer zu Hause aus',
    'give-plex-the-host-network': 'Gib dem Container das Netz des Hosts',
    'publish-the-home-address': 'Gib die Heimadresse des Servers bekannt',
    'open-wsl-to-the-home': 'Öffne WSL 2 zum Heimnetz hin, oder verzichte darauf',
    'choose-the-interface': 'Wähle die Schnittstelle, die Plex benutzt',
    'except-plex-direct': 'Lass plex.direct durch den DNS-Filter',
    'follow-the-resolvers': 'Verfolge die Frage von DNS-Server zu DNS-Server',
    'clear-the-advertised-url': 'Nimm heraus, was nicht bekannt gegeben werden muss',
    'lead-the-name-home': 'Lass den Namen zu Hause nach Hause führen',
    'show-plex-the-viewers': 'Lass Plex sehen, wer zugreift',
    'test-without-extensions': 'Probiere Plex ohne Erweiterungen',
    'allow-local-network': 'Erlaube dem Browser den Zugriff auf dein Heimnetz',
  },
};
