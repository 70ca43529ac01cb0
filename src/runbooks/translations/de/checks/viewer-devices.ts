import type { viewerDevices } from '../../../checks/viewer-devices/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof viewerDevices> = {
  title: 'Geräte, die abspielen sollen',
  question: 'Kann auf jedem Gerät, das abspielen soll, die App des privaten Netzes laufen?',
  why: 'Handys, Tablets und Computer können das. Android TV kann es mit der App von Tailscale. Viele andere Fernseher und die meisten Konsolen haben, soweit wir wissen, keine solche App.',
  look: [
    'Such im App-Store des Geräts selbst nach Tailscale oder WireGuard.',
    'Ein Reiserouter, der dem privaten Netz beitritt, kann die App ersetzen. Dann richtet ihn sein Besitzer ein, nicht der Zuschauer.',
  ],
  findings: {
    app: {
      answer: 'Ja, auf allen',
      says: 'Auf jedem Gerät, das abspielen soll, kann die App des privaten Netzes laufen.',
    },
    tv: {
      answer: 'Nein: auf einem Fernseher, einer Konsole oder einem Stick nicht',
      says: 'Auf einem Gerät, das abspielen soll, kann die App des privaten Netzes nicht laufen.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob die App des privaten Netzes auf den Geräten laufen kann, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
