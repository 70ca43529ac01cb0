import type { serverMtu } from '../../../checks/server-mtu/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof serverMtu> = {
  title: 'Die Paketgröße des Servers',
  question: 'Welche MTU hat die Netzwerkkarte des Servers?',
  why: 'Die MTU ist die Größe des größten Pakets. Das Internet nimmt höchstens 1500 Byte an. Ist die MTU größer, kommt ein kurzer Test durch und ein Film nicht.',
  look: [
    'In der Liste der Befehle steht die Zeile für jedes System. Auf einem NAS: die Netzwerkeinstellungen, oft „jumbo frames“ genannt.',
    'Lies sie für die Karte ab, die benutzt wird, nicht für das Loopback; dessen große Zahl ist normal.',
  ],
  findings: {
    'up-to-1500': {
      answer: '1500 oder weniger',
      says: 'Die Netzwerkkarte des Servers sendet Pakete von höchstens 1500 Byte.',
    },
    'over-1500': {
      answer: 'Mehr als 1500, etwa 9000',
      says: 'Die Netzwerkkarte des Servers sendet Pakete von mehr als 1500 Byte.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Die MTU der Netzwerkkarte des Servers ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
