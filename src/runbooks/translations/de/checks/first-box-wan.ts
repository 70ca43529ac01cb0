import type { firstBoxWan } from '../../../checks/first-box-wan/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof firstBoxWan> = {
  title: 'Die Internetadresse des ersten Geräts',
  question: 'Welche Internetadresse zeigt das erste Gerät am Anschluss?',
  why: 'Nur die Adresse des ersten Geräts zeigt, ob es ein NAT des Anbieters ist oder ein zweites NAT bei dir zu Hause.',
  look: [
    'Die Statusseite des Geräts vom Anbieter. Von einem Gerät an deinem eigenen Router aus ist sie oft unter der Adresse erreichbar, die dein Router als sein Gateway nennt.',
  ],
  findings: {
    'same-as-public': {
      answer: 'Dieselbe Adresse, die man von außen sieht',
      says: 'Das erste Gerät hat genau die Adresse, die man von außen sieht: Über ihm liegt kein NAT.',
    },
    'carrier-grade': {
      answer: 'Sie beginnt mit 100.64. bis 100.127.',
      says: 'Das erste Gerät hat eine Adresse aus 100.64.0.0/10, die Anbieter hinter ihrem eigenen NAT verwenden.',
    },
    private: {
      answer: 'Sie beginnt mit 10., mit 172.16. bis 172.31. oder mit 192.168.',
      says: 'Das erste Gerät hat eine private Adresse: Über ihm liegt ein weiteres NAT.',
    },
    'ds-lite': {
      answer: 'Sie beginnt mit 192.0.0.',
      says: 'Das erste Gerät hat eine Adresse aus 192.0.0.0/29: IPv4 läuft über IPv6 (DS-Lite oder 464XLAT).',
    },
    'no-ipv4': {
      answer: 'Es zeigt eine IPv6-Adresse, aber keine IPv4-Adresse',
      says: 'Das erste Gerät hat keine eigene IPv4-Adresse, nur IPv6.',
    },
    'other-public': {
      answer: 'Eine andere öffentliche Adresse als die, die man von außen sieht',
      says: 'Das erste Gerät hat eine öffentliche Adresse, aber nicht die, die man von außen sieht.',
    },
    unknown: {
      answer: 'Ich finde sie nicht oder kann sie nicht vergleichen',
      says: 'Die Internetadresse des ersten Geräts ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts: Die Adresse, die du eintippst, wird in diesem Browser verglichen.',
    to: 'Niemanden.',
    keeps:
      'Dieser Browser-Tab behält sie, bis du ihn schließt. Ein Link trägt nur das Ergebnis, nie die Adresse.',
  },
};
