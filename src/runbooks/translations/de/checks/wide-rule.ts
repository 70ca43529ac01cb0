import type { wideRule } from '../../../checks/wide-rule/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof wideRule> = {
  title: 'Eine Regel, die zu viel beansprucht',
  question:
    'Beansprucht irgendeine Regel im Router viele Ports auf einmal oder den Port des Routers selbst?',
  why: 'UPnP ist ein kleiner Dienst auf dem Router mit einem eigenen Port. Eine Regel, die diesen Port an ein anderes Gerät weitergibt, kann dazu führen, dass auf UPnP keine Antwort kommt.',
  look: [
    'In der Liste der Regeln: ein Bereich wie 1 bis 65535, „alle Ports“ oder ein Gerät, das als DMZ oder Exposed Host eingetragen ist.',
    'Eine einzelne Regel für 1900 oder für den Port des UPnP-Dienstes: In Logs haben wir 5000 bei OpenWrt und 2189 bei OPNsense gesehen.',
  ],
  findings: {
    yes: {
      answer: 'Ja, es gibt so eine Regel',
      says: 'Eine Regel beansprucht einen ganzen Bereich, alle Ports oder den Port des UPnP-Dienstes im Router selbst.',
    },
    no: {
      answer: 'Nein, nur einzelne Ports, die ich kenne',
      says: 'Keine Regel beansprucht mehr als die einzelnen Ports, für die sie da ist.',
    },
    unknown: {
      answer: 'Ich kann die Regeln nicht sehen',
      says: 'Ob eine Regel zu viel beansprucht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
