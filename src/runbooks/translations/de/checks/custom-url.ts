import type { customUrl } from '../../../checks/custom-url/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof customUrl> = {
  title: 'Die eigene URL des Servers',
  question: 'Was steht in Plex im Feld „Custom server access URLs“?',
  why: 'Diese Adressen bekommen die Apps von Plex genannt. Fehlt der Port, versucht es eine App mit 32400, und dort lauscht kein Tunnel und kein Proxy. Bei https und Port 80 widersprechen sich Protokoll und Port.',
  look: [
    'Plex Web › Settings › Network › Custom server access URLs. Die erweiterten Einstellungen müssen eingeblendet sein.',
    'Richtig für einen Tunnel oder Proxy: https://plex.example.org:443, mit deinem eigenen Namen.',
    'Mehrere Adressen sind durch Kommas getrennt. Ein falscher Eintrag genügt, und Apps warten.',
  ],
  findings: {
    'with-port': {
      answer: 'https:// und ein Port wie :443',
      says: 'Die eigene URL ist sicher und nennt ihren Port.',
    },
    'plain-http': {
      answer: 'http:// und ein Port, etwa eine Adresse aus einem privaten Netz',
      says: 'Die eigene URL nennt ihren Port und ist selbst nicht verschlüsselt.',
    },
    'wrong-port': {
      answer: 'https:// mit :80 oder http:// mit :443',
      says: 'Protokoll und Port der eigenen URL widersprechen sich.',
    },
    'no-port': {
      answer: 'Eine Adresse ohne Port',
      says: 'Die eigene URL nennt keinen Port.',
    },
    'not-a-url': {
      answer: 'Etwas anderes: Davor steht kein http:// oder https://',
      says: 'Was dort steht, ist keine vollständige URL.',
    },
    none: {
      answer: 'Das Feld ist leer',
      says: 'Es ist keine eigene URL bekannt gegeben.',
    },
    unknown: {
      answer: 'Ich kann nicht nachsehen',
      says: 'Was in dem Feld steht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Was du kopierst, wird in diesem Browser gelesen. In die Adresszeile kommt nur das Ergebnis, ein Wort.',
    keeps: 'Dieser Browser-Tab behält es, bis du ihn schließt.',
  },
};
