import type { wanSource } from '../../../checks/wan-source/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof wanSource> = {
  title: 'Wo diese Adresse abgelesen wurde',
  question: 'Wo hast du die Adresse abgelesen, die mit 100 beginnt?',
  why: 'Tailscale benutzt denselben Bereich für sein eigenes Netz. Wurde die Adresse auf dem Server abgelesen, sagt sie nichts über deinen Anschluss.',
  look: [
    'Bei zwei Internetanschlüssen: der, zu dem die Portweiterleitung gehört.',
    'War es die Internet- oder WAN-Adresse auf einer Seite des Routers selbst?',
  ],
  findings: {
    'router-page': {
      answer: 'Auf der eigenen Statusseite des Routers, beim benutzten Anschluss',
      says: 'Die Adresse wurde auf der eigenen Statusseite des Routers abgelesen.',
    },
    'server-or-app': {
      answer: 'Auf dem Server, in einer App oder in Tailscale',
      says: 'Die Adresse wurde auf dem Server oder in einer App abgelesen, nicht auf dem Router.',
    },
    unknown: {
      answer: 'Ich weiß es nicht mehr',
      says: 'Wo die Adresse abgelesen wurde, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
