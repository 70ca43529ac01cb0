import type { proxyLogAddress } from '../../../checks/proxy-log-address/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof proxyLogAddress> = {
  title: 'Die Adresse im Log des Proxys',
  question: 'Wessen Adresse zeigt das eigene Log des Proxys, wenn jemand von unterwegs zugreift?',
  why: 'Entweder sieht der Proxy den Zuschauer und gibt das nicht weiter, oder er sieht ihn nie, weil etwas, das vor dem Proxy steht, die eigene Adresse einsetzt. Die beiden Fälle behebt man verschieden.',
  look: [
    'Öffne auf einem Handy mit ausgeschaltetem WLAN deinen Namen und such diese Anfrage im Zugriffslog des Proxys zu Hause.',
    'Die eigene Adresse des Handys: eine Website, die dem Besucher seine Adresse zeigt, auf dem Handy geöffnet.',
    'Bei einem Tunnel oder einem gemieteten Rechner: Sieh bei dem Proxy oder Programm nach, das an Plex übergibt.',
  ],
  findings: {
    viewer: {
      answer: 'Die eigene Adresse des Handys',
      says: 'Der Proxy sieht die eigene Adresse des Zuschauers.',
    },
    same: {
      answer: 'Immer dieselbe: die eines Containers, des Routers, des Tunnels oder eines Rechners',
      says: 'Der Proxy sieht bei allen dieselbe Adresse.',
    },
    unknown: {
      answer: 'Es gibt kein Log, oder ich kann nicht nachsehen',
      says: 'Wessen Adresse der Proxy sieht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
