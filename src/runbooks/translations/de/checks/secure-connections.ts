import type { secureConnections } from '../../../checks/secure-connections/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof secureConnections> = {
  title: 'Sichere Verbindungen',
  question: 'Worauf ist „Secure connections“ auf deinem Server eingestellt?',
  why: '„Required“ weist jeden ab, der nicht verschlüsselt: alte Apps und eine eigene Adresse mit http://. „Disabled“ weist Apps ab, die auf Verschlüsselung bestehen. Die Voreinstellung, „Preferred“, nimmt beide an.',
  look: [
    'Plex Web › Settings › Network, mit eingeblendeten erweiterten Einstellungen › Secure connections.',
  ],
  findings: {
    preferred: {
      answer: '„Preferred“',
      says: 'Der Server bevorzugt sichere Verbindungen und nimmt andere an.',
    },
    required: { answer: '„Required“', says: 'Der Server nimmt nur sichere Verbindungen an.' },
    disabled: { answer: '„Disabled“', says: 'Der Server nimmt keine sicheren Verbindungen an.' },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wie der Server mit sicheren Verbindungen umgeht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
