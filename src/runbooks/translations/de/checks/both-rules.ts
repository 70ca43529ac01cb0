import type { bothRules } from '../../../checks/both-rules/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof bothRules> = {
  title: 'Je eine Regel in zwei Geräten',
  question: 'Leitet jedes der beiden Geräte den Port weiter?',
  why: 'Bei zwei Routern hintereinander braucht jeder eine Regel: Das erste Gerät leitet an die aktuelle Internetadresse deines Routers weiter, dein Router an den Server. Zwei solche Regeln funktionieren durchaus.',
  look: [
    'Im ersten Gerät: eine Regel für den externen Port. Ihr Ziel ist die Adresse, die dein Router jetzt als seine Internetadresse zeigt.',
    'In deinem Router: eine Regel für den Port, der vom ersten Gerät kommt. Sie leitet an die aktuelle Adresse des Servers weiter, Port 32400, TCP.',
    'Eine Regel, die UPnP angelegt hat, steht nur in deinem Router, nie im ersten Gerät.',
    'Nur wenn du NAT in deinem Router selbst ausgeschaltet oder im ersten Gerät eine statische Route angelegt hast, routet dein Router bloß.',
  ],
  findings: {
    yes: {
      answer: 'Ja, beide Regeln sind da, und die Adressen sind aktuell',
      says: 'Beide Geräte leiten den Port weiter.',
    },
    no: {
      answer: 'Nein, eins von beiden hat keine Regel oder leitet an eine alte Adresse weiter',
      says: 'Eins der beiden Geräte leitet den Port nicht weiter.',
    },
    'inner-routes': {
      answer: 'In meinem Router ist NAT ausgeschaltet: Er routet nur',
      says: 'Der innere Router übersetzt keine Adressen, er routet nur.',
    },
    unknown: {
      answer: 'Ich kann nicht beide sehen',
      says: 'Ob beide Geräte den Port weiterleiten, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
