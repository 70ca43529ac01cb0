import type { allowedNetworks } from '../../../checks/allowed-networks/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof allowedNetworks> = {
  title: 'Netze ohne Anmeldung',
  question: 'Was steht in „List of IP addresses and networks that are allowed without auth“?',
  why: 'Wer von einer Adresse auf dieser Liste kommt, braucht kein Konto. Hinter einem Proxy kommen alle von der Adresse des Proxys.',
  look: [
    'Plex Web › Settings › Network. Die erweiterten Einstellungen müssen eingeblendet sein.',
    'Das Netz eines Containers ist oft 172.17. bis 172.31.; ein Proxy auf dem Server selbst ist 127.0.0.1; ein Bereich wie 192.168.1.0/255.255.255.0 enthält auch einen Proxy in deinem Heimnetz.',
  ],
  findings: {
    'holds-proxy': {
      answer: 'Eine Adresse oder ein Bereich, in dem mein Proxy steht',
      says: 'Die Liste der Netze ohne Anmeldung enthält die Adresse des Proxys.',
    },
    'others-only': {
      answer: 'Nur andere Adressen als die des Proxys',
      says: 'Die Liste der Netze ohne Anmeldung enthält die Adresse des Proxys nicht.',
    },
    empty: {
      answer: 'Nichts',
      says: 'Kein Netz ist ohne Anmeldung zugelassen.',
    },
    unknown: {
      answer: 'Ich kann nicht nachsehen oder kenne die Adresse meines Proxys nicht',
      says: 'Ob die Adresse des Proxys ohne Anmeldung zugelassen ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
