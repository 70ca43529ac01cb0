import type { inboundFilter } from '../../../checks/inbound-filter/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof inboundFilter> = {
  title: 'Was sonst noch abweisen kann',
  question: 'Was davon gibt es bei dir? Nimm das Erste, das passt.',
  why: 'Die Regel stimmt, und von außen kommt trotzdem niemand herein. Also weist etwas anderes auf dem Weg die Verbindung ab.',
  look: [
    'Die App oder die Seite des Anbieters für sein Gerät: „Advanced Security“ oder eine Liste blockierter Bedrohungen.',
    'Die Firewall oder das Sicherheitsprogramm auf dem Server: Ist TCP 32400 von jeder Adresse erlaubt, nicht nur aus dem Heimnetz?',
    'Ein VPN-Client auf dem Server.',
    'Ein Filter nach Land oder nach Adresse, im Router, in einer Firewall oder auf dem Server.',
  ],
  findings: {
    'gateway-security': {
      answer:
        'Eine Sicherheitsfunktion im Gerät des Anbieters hat einen Eintrag zur Zeit des Tests',
      says: 'Eine Sicherheitsfunktion im Gerät des Anbieters hat zur Zeit des Tests etwas blockiert.',
    },
    'host-firewall': {
      answer: 'Die Firewall des Servers erlaubt 32400 nicht eindeutig von überall',
      says: 'Die eigene Firewall des Servers erlaubt 32400 nicht von jeder Adresse.',
    },
    'server-vpn': {
      answer: 'Auf dem Server läuft ein VPN',
      says: 'Auf dem Server läuft ein VPN.',
    },
    'source-filter': {
      answer: 'Ein Filter nach Land oder Adresse ist an',
      says: 'Ein Filter nach Land oder Adresse ist an; er hat vielleicht unseren Test abgewiesen.',
    },
    none: {
      answer: 'Nichts davon: Ich habe an allen vier Stellen nachgesehen',
      says: 'Soweit bekannt, ist keine Sicherheitsfunktion im Gerät des Anbieters, keine Firewall des Servers, kein VPN und kein Filter im Weg.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Was sonst noch abweisen könnte, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
