import type { lineKind } from '../../../checks/line-kind/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof lineKind> = {
  title: 'Die Art des Anschlusses',
  question: 'Was für ein Anschluss ist es?',
  why: 'Manche Anschlüsse teilen sich von vornherein eine Adresse. Bei Starlink und im Mobilfunk ist der Ausweg ein anderer als bei Glasfaser, Kabel oder DSL. Und manche Anbieter geben jedem Haushalt einen Portbereich: Dann ist doch ein Port zu haben.',
  look: [
    'Die Rechnung, der Vertrag oder das Gerät selbst: eine Schüssel, eine SIM-Karte oder ein Kabel in der Wand.',
    'Der Name des Netzes, den eine Website neben deiner öffentlichen Adresse zeigt: Starlink oder ein Mobilfunkanbieter.',
    'Für einen Portbereich: die Statusseite des Geräts oder dein Kundenbereich. Such nach „MAP-E“, „v6 plus“, einer geteilten IPv4-Adresse oder einer Liste von Ports, die dir gehören.',
    'Ein Portbereich zeigt sich auch in einem Test: Der Router hat genau die Adresse, die man von außen sieht, und von zwei Ports mit derselben Regel ist einer offen und einer nicht.',
  ],
  findings: {
    starlink: {
      answer: 'Starlink',
      says: 'Der Anschluss ist von Starlink.',
    },
    mobile: {
      answer: 'Ein Mobilfunknetz: 5G oder 4G, ein Gerät mit SIM-Karte',
      says: 'Der Anschluss läuft über ein Mobilfunknetz.',
    },
    'port-range': {
      answer: 'Glasfaser, Kabel oder DSL, und nur ein Portbereich gehört mir',
      says: 'Der Anbieter gibt diesem Haushalt eine geteilte Adresse und einen Portbereich.',
    },
    fixed: {
      answer: 'Glasfaser, Kabel oder DSL, und von Ports ist keine Rede',
      says: 'Der Anschluss läuft über Glasfaser, Kabel oder DSL, und von einem Portbereich ist keine Rede.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Was für ein Anschluss es ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
