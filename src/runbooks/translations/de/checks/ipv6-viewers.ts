import type { ipv6Viewers } from '../../../checks/ipv6-viewers/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof ipv6Viewers> = {
  title: 'IPv6 dort, wo geschaut wird',
  question: 'Haben alle Netze, aus denen ihr schaut, IPv6?',
  why: 'Ein Zuschauer ohne IPv6 kann eine IPv6-Adresse überhaupt nicht erreichen. Hotels, Büros und ältere Anschlüsse haben oft keins.',
  look: [
    'Öffne auf dem Gerät des Zuschauers, in dem Netz, aus dem er schaut, eine Seite, die zeigt, ob IPv6 funktioniert.',
    'Probier die echten Orte aus: Das Mobilfunknetz eines Handys sagt nichts über das WLAN eines Freundes.',
  ],
  findings: {
    all: {
      answer: 'Ja, alle',
      says: 'Jeder Zuschauer hat IPv6.',
    },
    'not-all': {
      answer: 'Nein, oder nicht immer',
      says: 'Nicht jeder Zuschauer hat IPv6.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob jeder Zuschauer IPv6 hat, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
