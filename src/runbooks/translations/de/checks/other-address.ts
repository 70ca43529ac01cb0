import type { otherAddress } from '../../../checks/other-address/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof otherAddress> = {
  title: 'Die andere Adresse',
  question: 'Wem gehört die Adresse, zu der der Name führt?',
  why: 'Ein Updater, der stehen geblieben ist, braucht eine andere Abhilfe als einer, der zur falschen Tür hinaussieht.',
  look: [
    'Die eigene Seite oder das Log des Updaters: wann er den Eintrag zuletzt geändert hat, auf welche Adresse, und ob er einen Fehler meldet.',
    'Ein VPN auf dem Rechner oder Router, auf dem der Updater läuft: Die eigene Seite des VPN nennt die Adresse, mit der es ins Internet geht.',
    'Ein zweiter Anschluss oder eine mobile Ersatzverbindung: Die Seite des Routers nennt für jede Verbindung eine Adresse.',
  ],
  findings: {
    earlier: {
      answer:
        'Mein Anschluss hatte sie früher, oder die letzte Änderung des Updaters ist älter als die des Anschlusses',
      says: 'Der Name führt zu einer Adresse, die der Anschluss früher hatte.',
    },
    vpn: {
      answer: 'Einem VPN',
      says: 'Der Name führt zu der Adresse, mit der ein VPN ins Internet geht.',
    },
    'other-line': {
      answer: 'Meinem zweiten Anschluss oder meiner mobilen Ersatzverbindung',
      says: 'Der Name führt zu einem anderen Anschluss desselben Haushalts.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wem die Adresse gehört, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
