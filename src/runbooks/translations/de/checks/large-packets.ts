import type { largePackets } from '../../../checks/large-packets/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof largePackets> = {
  title: 'Große Pakete',
  question: 'Welche Paketgröße (MTU) hat die Netzwerkkarte des Servers?',
  why: 'Gehen große Pakete auf dem Weg verloren, ohne dass es gemeldet wird, kommen Seiten und kleine Listen trotzdem durch, ein Video aber nie.',
  look: [
    'Die Liste der Befehle zeigt, wie du sie auf jedem System abliest. 1500 ist der übliche Wert. 9000 oder ein anderer Wert über 1500 heißt oft „jumbo frames“.',
    'In derselben Liste steht ein Ping, der ein großes Paket schickt und verbietet, es zu zerteilen. Probier ihn aus und danach einen kleinen.',
  ],
  findings: {
    above: {
      answer: 'Größer als 1500',
      says: 'Die Netzwerkkarte des Servers kann Pakete mit mehr als 1500 Byte senden.',
    },
    lost: {
      answer: '1500 oder weniger, aber der große Ping bekommt keine Antwort und der kleine schon',
      says: 'Ein großes Paket geht verloren, wo ein kleines durchkommt.',
    },
    fits: {
      answer: '1500 oder weniger, und der große Ping wird beantwortet',
      says: 'Pakete der üblichen Größe kommen durch.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob große Pakete durchkommen, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
