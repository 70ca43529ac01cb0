import type { forwardRule } from '../../../checks/forward-rule/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof forwardRule> = {
  title: 'Die Portweiterleitung',
  question: 'Was steht in der Portweiterleitung deines Routers?',
  why: 'Die Regel muss den externen Port an die aktuelle LAN-Adresse des Servers weiterleiten, Port 32400, TCP.',
  look: [
    'Bei einem Container: die Adresse des Rechners, auf dem er läuft, nicht 172.17. oder 192.168.65., und der Port, den der Container dort veröffentlicht.',
    'Im Router: die Liste namens Port Forwarding, Virtual Server oder NAT.',
    'Die aktuelle LAN-Adresse des Servers, verglichen mit der Adresse in der Regel.',
  ],
  findings: {
    none: {
      answer: 'Es gibt keine Regel, und UPnP ist aus',
      says: 'Der Router hat keine Regel für den Port, und UPnP ist aus.',
    },
    'upnp-only': {
      answer: 'Ich habe keine Regel angelegt: Plex soll das über UPnP machen',
      says: 'Die Weiterleitung wurde UPnP überlassen.',
    },
    'wrong-address': {
      answer: 'Sie zeigt auf eine andere Adresse, als der Server jetzt hat',
      says: 'Die Regel zeigt auf eine andere Adresse, als der Server jetzt hat.',
    },
    'wrong-port': {
      answer: 'Die Adresse stimmt; ein Port oder das Protokoll stimmt nicht',
      says: 'Die Adresse in der Regel stimmt, aber ein Port oder das Protokoll nicht: Der externe Port muss zu 32400 führen, TCP.',
    },
    matches: {
      answer: 'Sie ist an, mit der richtigen Adresse, den richtigen Ports und TCP',
      says: 'Die Regel ist an und zeigt auf die aktuelle Adresse des Servers, Port 32400, TCP.',
    },
    unknown: {
      answer: 'Ich kann sie nicht sehen',
      says: 'Was in der Regel steht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
