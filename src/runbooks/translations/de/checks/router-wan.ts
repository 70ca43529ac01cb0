import type { routerWan } from '../../../checks/router-wan/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof routerWan> = {
  title: 'Die Internetadresse des Routers',
  question: 'Welche Internetadresse zeigt der Router, an dem der Server hängt?',
  why: 'Daran sieht man, ob über dem Router noch das NAT von jemand anderem liegt. Dann reicht eine Regel in diesem Router allein nicht, um Verbindungen von außen hereinzulassen.',
  look: [
    'Bei Mesh oder zwei Routern: der, in dessen Netz der Server ist. Die ersten drei Zahlen seiner Heimadresse sind dieselben wie beim Server.',
    'In der Oberfläche des Routers, auf der Seite Status, Internet, WAN oder Netzwerk: die IPv4-Adresse zum Internet hin.',
    'Nicht die Adresse des Routers im Heimnetz (oft 192.168.x.1), und keine Adresse, die auf dem Server steht.',
  ],
  findings: {
    'same-as-public': {
      answer: 'Dieselbe Adresse, die man von außen sieht',
      says: 'Der Router hat genau die Adresse, die man von außen sieht: Über ihm liegt kein NAT.',
    },
    'carrier-grade': {
      answer: 'Sie beginnt mit 100.64. bis 100.127.',
      says: 'Der Router hat eine Adresse aus 100.64.0.0/10, die Anbieter hinter ihrem eigenen NAT verwenden.',
    },
    private: {
      answer: 'Sie beginnt mit 10., mit 172.16. bis 172.31. oder mit 192.168.',
      says: 'Der Router hat eine private Adresse: Über ihm liegt ein weiteres NAT.',
    },
    'ds-lite': {
      answer: 'Sie beginnt mit 192.0.0.',
      says: 'Der Router hat eine Adresse aus 192.0.0.0/29: IPv4 läuft über IPv6 (DS-Lite oder 464XLAT).',
    },
    'no-ipv4': {
      answer: 'Er zeigt eine IPv6-Adresse, aber keine IPv4-Adresse',
      says: 'Der Router hat keine eigene IPv4-Adresse, nur IPv6.',
    },
    'other-public': {
      answer: 'Eine andere öffentliche Adresse als die, die man von außen sieht',
      says: 'Der Router hat eine öffentliche Adresse, aber nicht die, die man von außen sieht.',
    },
    unknown: {
      answer: 'Ich finde sie nicht oder kann sie nicht vergleichen',
      says: 'Die Internetadresse des Routers ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts: Die Adresse, die du eintippst, wird in diesem Browser verglichen.',
    to: 'Niemanden.',
    keeps:
      'Dieser Browser-Tab behält sie, bis du ihn schließt. Ein Link trägt nur das Ergebnis, nie die Adresse.',
  },
};
