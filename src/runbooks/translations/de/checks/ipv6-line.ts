import type { ipv6Line } from '../../../checks/ipv6-line/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof ipv6Line> = {
  title: 'IPv6 zu Hause',
  question: 'Hat dein Anschluss IPv6, und kann dein Router darüber einen Port hereinlassen?',
  why: 'IPv6 kennt kein NAT des Anbieters. Jedes Gerät hat seine eigene öffentliche Adresse, und nur Firewalls halten Fremde draußen.',
  look: [
    'Such auf dem Server nach einer IPv6-Adresse, die mit 2 oder 3 beginnt. Eine, die mit fe80 oder fd beginnt, zählt nicht.',
    'Such im Router nach einer Regel, die einen einzelnen Port eines einzelnen Geräts über IPv6 hereinlässt. Manche Router haben keine.',
    'Manche Anbieter sperren, was über IPv6 hereinkommt. Frag nach oder probier es aus.',
  ],
  findings: {
    yes: {
      answer: 'Ja, beides',
      says: 'Der Anschluss hat IPv6, und der Router kann einen Port hereinlassen.',
    },
    no: {
      answer: 'Nein, eins davon fehlt',
      says: 'Der Anschluss hat kein IPv6, oder der Router kann keinen Port hereinlassen.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob sich über IPv6 etwas hereinlassen lässt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
