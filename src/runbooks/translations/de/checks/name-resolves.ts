import type { nameResolves } from '../../../checks/name-resolves/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof nameResolves> = {
  title: 'Der Name im DNS',
  question: 'Zu welcher Adresse führt der Name in deiner eigenen URL?',
  why: 'Führt ein Name ins Leere, zu einer alten Adresse oder zu einem anderen Anschluss, kann das nichts beheben, was dahinter liegt. Vergleich das, was der Name zeigt, mit der Adresse, die man von außen sieht, statt dem Updater zu vertrauen.',
  look: [
    'In einem Terminal, über mobile Daten oder unterwegs: nslookup, ein Leerzeichen, dann der Name allein, ohne https:// und ohne Port. Das DNS in deinem Heimnetz antwortet vielleicht anders als der Rest der Welt.',
    'Zu Hause, ohne VPN: die öffentliche Adresse, die man von außen sieht. Die Prüfung „Deine öffentliche Adresse“ zeigt sie.',
    'Bei einem Tunnel, einem gemieteten Rechner oder einem privaten Netz ist es nicht die Adresse deines Anschlusses. Vergleich sie mit der, die auf der Seite des Tunnels, des Rechners oder des Netzes steht.',
    'Zwei Adressen, eine mit Punkten und eine mit Doppelpunkten: Vergleich beide. Die mit Doppelpunkten muss die des Rechners sein, auf dem der Proxy läuft, nicht die des Routers.',
  ],
  findings: {
    home: {
      answer: 'Zu der öffentlichen Adresse, die mein Anschluss gerade hat',
      says: 'Der Name führt zur aktuellen öffentlichen Adresse des Anschlusses.',
    },
    meant: {
      answer:
        'Zu der des Tunnels, des gemieteten Rechners oder des privaten Netzes, so wie ich es wollte; oder in der URL steht eine Adresse',
      says: 'Die eigene URL führt zu der Adresse, die gemeint ist.',
    },
    private: {
      answer: 'Zu einer internen: 192.168., 10., 172.16. bis 172.31. oder 100.64. bis 100.127.',
      says: 'Der Name führt zu einer Adresse, die von außen niemand erreichen kann.',
    },
    other: {
      answer: 'Zu einer anderen öffentlichen Adresse als der, die ich meine',
      says: 'Der Name führt zu einer anderen öffentlichen Adresse als der, die gemeint ist.',
    },
    'ipv6-other': {
      answer: 'Die Adresse mit Punkten stimmt, die mit Doppelpunkten nicht',
      says: 'Die IPv6-Adresse des Namens ist nicht die des Rechners, der antworten soll.',
    },
    no: {
      answer: 'Zu keiner: Er wird nicht gefunden',
      says: 'Der Name der eigenen URL führt ins Leere.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Zu welcher Adresse der Name führt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
