import type { closedWay } from '../../../checks/closed-way/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof closedWay> = {
  title: 'Was den Weg hinein öffnet',
  question: 'Was davon trifft auf dein Zuhause zu? Nimm das Erste, das passt.',
  why: 'Jedes davon kann einen Weg hinein schließen, der offen war, ohne dass jemand eine Regel ändert.',
  look: [
    'Woher kommt der öffentliche Port: von einem VPN-Anbieter, aus einer eigenen Regel, oder hast du ihn Plex überlassen?',
    'Die Statusseite des Routers: Nennt sie mehr als einen Internetanschluss? Eine mobile Ersatzverbindung zählt als einer.',
    'Plex Web › Settings › Remote Access: Ist „Manually specify public port“ angehakt?',
  ],
  findings: {
    'vpn-port': {
      answer: 'Den öffentlichen Port hat ein VPN-Anbieter zugeteilt',
      says: 'Ein VPN-Anbieter hat den öffentlichen Port auf Zeit zugeteilt.',
    },
    'several-lines': {
      answer: 'Der Router hat mehr als einen Internetanschluss',
      says: 'Der Router hat mehr als einen Internetanschluss.',
    },
    upnp: {
      answer: 'Ich habe keine Regel angelegt: Plex öffnet den Port selbst',
      says: 'Von Hand ist keine Regel angelegt; Plex bittet den Router, den Port zu öffnen.',
    },
    none: {
      answer: 'Nichts davon: ein Anschluss und eine eigene Regel',
      says: 'Es gibt einen Anschluss und eine von Hand angelegte Regel.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wie der Weg hinein geöffnet wird, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
