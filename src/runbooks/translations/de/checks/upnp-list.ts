import type { upnpList } from '../../../checks/upnp-list/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof upnpList> = {
  title: 'Die UPnP-Liste des Routers',
  question: 'Was zeigt die Liste der UPnP-Ports im Router?',
  why: 'Plex fragt den Router über UPnP oder NAT-PMP. Ob der Router die Anfrage gehört hat, sie abgelehnt hat oder eine alte Antwort behält, steht in dieser Liste und sonst nirgends.',
  look: [
    'Im Router: UPnP, oft unter Advanced, NAT oder Port Forwarding; sieh dort nach, gleich nachdem du in Plex auf Retry gedrückt hast.',
    'Vergleiche den Eintrag mit zwei Zahlen: der jetzigen Adresse des Servers im Heimnetz und dem öffentlichen Port, den Plex zeigt.',
    'Sieh dir daneben deine eigenen Regeln an: Gibt es eine für denselben externen Port?',
  ],
  findings: {
    off: {
      answer: 'UPnP ist ausgeschaltet, oder der Router hat es nicht',
      says: 'UPnP ist im Router ausgeschaltet, oder er hat es nicht.',
    },
    collides: {
      answer: 'Ein Eintrag für Plex und eine eigene Regel für denselben Port',
      says: 'Ein UPnP-Eintrag und eine von Hand angelegte Regel beanspruchen denselben Port.',
    },
    stale: {
      answer:
        'Ein Eintrag für Plex, aber mit einer anderen Adresse oder einem anderen Port als jetzt',
      says: 'Der UPnP-Eintrag für Plex hat eine andere Adresse als der Server oder einen anderen Port, als Plex zeigt.',
    },
    'others-only': {
      answer:
        'Andere Geräte haben Einträge, der Server hat keinen; oder er hat einen, aber nur über NAT-PMP',
      says: 'Der Router antwortet anderen, oder er antwortet dem Server nur über NAT-PMP; die UPnP-Suche des Servers kommt nicht an.',
    },
    empty: {
      answer: 'UPnP ist eingeschaltet, und die Liste ist leer',
      says: 'UPnP ist eingeschaltet, und niemand hat einen Eintrag in der Liste.',
    },
    fine: {
      answer:
        'Ein Eintrag mit der richtigen Adresse und dem richtigen Port; oder meine eigene Regel, und UPnP wird nicht benutzt',
      says: 'Die Portzuordnung des Routers für Plex hat die richtige Adresse und den richtigen Port, oder eine von Hand angelegte Regel erledigt das.',
    },
    unknown: {
      answer: 'Ich kann sie nicht sehen',
      says: 'Was die UPnP-Liste des Routers zeigt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
