import type { serverLine } from '../../../checks/server-line/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof serverLine> = {
  title: 'Der Anschluss, den der Server benutzt',
  question: 'Geht der Server über den Anschluss ins Internet, für den die Regel gilt?',
  why: 'Ein Besuch, der über einen Anschluss hereinkommt, muss über denselben beantwortet werden. Schickt der Router die Antwort über den anderen Anschluss hinaus, hört der Besucher nichts.',
  look: [
    'Frag auf dem Server selbst nach seiner öffentlichen Adresse; die Liste der Befehle zeigt, wie.',
    'Auf der Statusseite des Routers: die Internetadresse des Anschlusses, zu dem die Portweiterleitung gehört.',
    'Frag dreimal, mit einigen Minuten Abstand: Ein Router, der die Last verteilt, kann den Anschluss wechseln.',
  ],
  findings: {
    same: {
      answer: 'Ja, jedes Mal die Adresse dieses Anschlusses',
      says: 'Der Server geht über den Anschluss ins Internet, für den die Regel gilt.',
    },
    other: {
      answer: 'Nein, oder nicht jedes Mal',
      says: 'Der Server geht, zumindest zeitweise, über einen anderen Anschluss ins Internet als den, für den die Regel gilt.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Über welchen Anschluss der Server ins Internet geht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
