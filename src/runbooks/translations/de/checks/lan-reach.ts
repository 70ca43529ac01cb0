import type { lanReach } from '../../../checks/lan-reach/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof lanReach> = {
  title: 'Ein anderes Gerät zu Hause',
  question: 'Erreicht ein anderes Gerät in deinem Heimnetz den Server?',
  why: 'Kaum eine Probe trennt die Ursachen mit so wenig Aufwand: Kommt zu Hause niemand hinein, ist der Router nicht das Problem.',
  look: [
    'Öffne auf einem Handy oder Computer im selben Netz (nicht im Gast-WLAN) in einem Browser http://, dahinter die LAN-Adresse des Servers, dahinter :32400/web.',
    'Nichts oder eine leere Seite? Versuch https:// statt http:// und bestätige die Warnung zum Zertifikat: Der Server besteht vielleicht auf sicheren Verbindungen. Lies die Adresse des Servers am Server selbst ab; die in deiner Regel kann veraltet sein.',
  ],
  findings: {
    yes: {
      answer: 'Ja, Plex öffnet sich',
      says: 'Ein anderes Gerät im Heimnetz erreicht den Server.',
    },
    no: {
      answer: 'Nein, es öffnet sich nicht',
      says: 'Kein anderes Gerät im Heimnetz erreicht den Server.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob ein anderes Gerät im Heimnetz den Server erreicht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
