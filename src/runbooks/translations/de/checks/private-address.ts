import type { privateAddress } from '../../../checks/private-address/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof privateAddress> = {
  title: 'Die private Adresse, die Plex zeigt',
  question: 'Welche private Adresse zeigt Plex auf der Seite Remote Access?',
  why: 'Diese Adresse wird den Apps von Plex genannt, und sie versuchen es zu Hause mit ihr. Kann kein Gerät bei dir zu Hause sie erreichen, nehmen sie den Umweg über das Internet.',
  look: [
    'Plex Web › Settings › Remote Access: die Adresse hinter „Private“.',
    'Zum Vergleich die Adresse des Rechners, auf dem Plex läuft, auf diesem Rechner selbst abgelesen und nicht in einem Container.',
    'Was mit 172.17. bis 172.31. oder mit 192.168.65. beginnt, ist meistens ein Netz im Innern des Rechners. Benutzt dein Heimnetz selbst solche Zahlen, kommt es darauf an, ob die beiden Adressen gleich sind.',
  ],
  findings: {
    home: {
      answer: 'Die eigene Heimadresse des Servers',
      says: 'Plex zeigt die eigene Heimadresse des Servers.',
    },
    inner: {
      answer: 'Eine Adresse im Innern dieses Rechners, etwa 172.17.0.2 oder 192.168.65.3',
      says: 'Plex zeigt eine Adresse aus einem Netz im Innern seines Rechners.',
    },
    'other-interface': {
      answer:
        'Eine andere Adresse desselben Rechners: ein VPN, eine zweite Netzwerkkarte, ein virtueller Switch',
      says: 'Plex zeigt die Adresse einer anderen Netzwerkschnittstelle seines Rechners.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Welche private Adresse Plex zeigt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
