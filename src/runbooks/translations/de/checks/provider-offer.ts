import type { providerOffer } from '../../../checks/provider-offer/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof providerOffer> = {
  title: 'Was dein Anbieter anbietet',
  question: 'Kann dein Anbieter dir eine öffentliche IPv4-Adresse geben?',
  why: 'Das ist der Weg mit den wenigsten Überraschungen: Er funktioniert mit jeder App und für jeden Zuschauer, und niemand steht dazwischen. Fragen kostet nichts.',
  look: [
    'Die Hilfeseiten oder der Kundenbereich deines Anbieters: Such nach „öffentliche IPv4“, „Dual Stack“, „feste IP“ oder „CGNAT abschalten“.',
    'Oder frag: „Kann ich eine eigene öffentliche IPv4-Adresse bekommen, mit allen Ports, und was ist dafür nötig?“',
    'Bei Starlink gibt es nur in einigen Tarifen eine öffentliche Adresse.',
  ],
  findings: {
    yes: {
      answer: 'Ja, und ich würde sie nehmen',
      says: 'Vom Anbieter gibt es eine öffentliche IPv4-Adresse.',
    },
    no: {
      answer: 'Nein, oder nicht zu Bedingungen, die ich akzeptiere',
      says: 'Vom Anbieter gibt es keine öffentliche IPv4-Adresse zu akzeptablen Bedingungen.',
    },
    unknown: {
      answer: 'Ich habe nicht gefragt',
      says: 'Was der Anbieter anbietet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
