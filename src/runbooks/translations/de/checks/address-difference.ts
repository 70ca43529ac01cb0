import type { addressDifference } from '../../../checks/address-difference/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof addressDifference> = {
  title: 'Zwei öffentliche Adressen',
  question:
    'Woran könnte es liegen, dass dein Router eine andere öffentliche Adresse zeigt, als man von außen sieht?',
  why: 'Ein VPN oder ein zweiter Anschluss erklärt das, ohne dass etwas kaputt ist. Gibt es keins von beiden, verwendet der Anbieter hinter seinem eigenen NAT vielleicht Adressen, die öffentlich aussehen.',
  look: [
    'Bist du gerade im selben Netz wie der Server?',
    'Eine VPN-App, ein Proxy oder iCloud Private Relay auf dem Gerät, das du gerade benutzt.',
    'Ein VPN-Client auf dem Router oder auf dem Server.',
    'Wenn Echo-Dienste die öffentliche Adresse genannt haben: ein VPN auf dem Rechner, auf dem der Companion läuft. Ist das weder der Server noch der Router, gilt er als dieses Gerät.',
    'Ein zweiter Internetanschluss oder eine mobile Ersatzverbindung am Router.',
  ],
  findings: {
    'vpn-on-this-device': {
      answer:
        'Ein VPN, Proxy oder Private Relay auf diesem Gerät, oder es ist gerade nicht in meinem Heimnetz (mobile Daten, Hotel, Arbeit)',
      says: 'Dieses Gerät geht nicht über den Anschluss zu Hause ins Internet.',
    },
    'vpn-on-router-or-server': {
      answer: 'Ein VPN auf dem Router oder dem Server',
      says: 'Auf dem Router oder dem Server läuft ein VPN.',
    },
    'several-lines': {
      answer: 'Der Router hat mehr als einen Internetanschluss',
      says: 'Der Router hat mehr als einen Internetanschluss.',
    },
    none: {
      answer: 'Nichts davon',
      says: 'Kein VPN, kein Proxy und kein zweiter Anschluss erklärt den Unterschied.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Warum die beiden Adressen verschieden sind, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
