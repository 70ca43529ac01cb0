import type { publicAddress } from '../../../checks/public-address/check.ts';
import type { EchoFault } from '../../../checks/public-address/value.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof publicAddress> = {
  title: 'Deine öffentliche Adresse',
  question: 'Welche öffentliche Adresse sieht man von außen?',
  why: 'Mit ihr wird die eigene Adresse des Routers verglichen.',
  look: [
    'Irgendeine „Wie ist meine IP“-Seite, zu Hause im selben Netz wie der Server geöffnet, ohne VPN.',
  ],
  findings: {
    'ipv4-and-ipv6': {
      answer: 'Eine IPv4- und eine IPv6-Adresse',
      says: 'Von außen sieht man eine IPv4- und eine IPv6-Adresse.',
    },
    ipv4: { answer: 'Eine IPv4-Adresse', says: 'Von außen sieht man eine IPv4-Adresse.' },
    ipv6: {
      answer: 'Nur eine IPv6-Adresse',
      says: 'Von außen sieht man eine IPv6-Adresse; die IPv4-Adresse wurde nicht gesehen.',
    },
    unknown: { answer: 'Nicht bekannt', says: 'Die öffentliche Adresse ist nicht bekannt.' },
  },
  privacy: {
    sends:
      'Eine leere Anfrage. Wie jede Anfrage im Internet zeigt sie die Adresse, von der sie kommt.',
    to: 'Den Companion, der auf dieser Seite genannt ist. Steht er in deinem Heimnetz, sieht er keine öffentliche Adresse. Hat sein Betreiber Echo-Dienste angegeben, nennt diese Seite auch sie, und der Companion fragt sie nur, wenn du auf den Knopf neben ihren Namen drückst.',
    keeps:
      'Der Companion behält kein Ergebnis; in seinem Log, falls er eines hat, stehen die Zeit und eine gekürzte Adresse. Dieser Browser-Tab behält die Adresse, bis du ihn schließt; in einen Link kommt sie nie.',
  },
};

/** Why an echo service’s answer is left out, behind its name. */
export const echoFaultWording: Record<EchoFault, string> = {
  'no-answer': 'hat nicht geantwortet',
  'other-status': 'hat mit einem Fehler geantwortet oder den Companion woandershin geschickt',
  'too-long': 'hat mit mehr Text geantwortet, als eine Adresse hat',
  'no-address': 'hat mit etwas geantwortet, das keine Adresse dieser Art ist',
  'not-public': 'hat eine Adresse genannt, die im Internet niemand hat',
};
