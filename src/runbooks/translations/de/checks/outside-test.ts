import type { outsideTest } from '../../../checks/outside-test/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof outsideTest> = {
  title: 'Ein Test auf einer anderen Website',
  question: 'Was sagt ein Porttest auf einer anderen Website?',
  why: 'Unser Companion konnte nicht von außen hereinsehen, also muss es ein anderer Tester tun. Er sagt weniger als unserer: „Offen“ beweist nicht, dass Plex geantwortet hat.',
  look: [
    'Öffne zu Hause, im selben Netz wie der Server und ohne VPN, eine Website für Porttests und gib dort deinen externen Port an.',
    'Mach den Test nicht mit einem Handy über mobile Daten: Solche Websites testen die Adresse, von der aus man sie öffnet, und das wäre die deines Mobilfunkanbieters.',
  ],
  findings: {
    open: {
      answer: 'Offen oder „success“',
      says: 'Laut einem Porttest auf einer anderen Website ist der Port offen.',
    },
    closed: {
      answer: 'Geschlossen, abgelehnt oder keine Antwort',
      says: 'Laut einem Porttest auf einer anderen Website ist der Port geschlossen.',
    },
    unknown: {
      answer: 'Ich kann keinen machen',
      says: 'Niemand hat den Port von außen getestet.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
