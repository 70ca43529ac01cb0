import type { viewerLine } from '../../../checks/viewer-line/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof viewerLine> = {
  title: 'Der Anschluss des Zuschauers',
  question: 'Läuft es bei demselben Zuschauer über ein anderes Netz gut?',
  why: 'Der Stream geht durch zwei Anschlüsse, deinen und den des Zuschauers. Nur der Zuschauer kann seinen ändern, und ein Versuch in einem anderen Netz zeigt es.',
  look: [
    'Wechsle auf dem betroffenen Gerät vom WLAN zu mobilen Daten oder umgekehrt, und spiel denselben Film ab.',
    'Oder mach auf diesem Gerät, an diesem Ort, einen Speedtest und vergleiche die Zahl für den Download mit der Bandbreite im Dashboard.',
  ],
  findings: {
    'better-elsewhere': {
      answer: 'Ja, oder der Speedtest dort zeigt weniger, als der Stream braucht',
      says: 'Das eigene Netz des Zuschauers ist langsamer als der Stream.',
    },
    'same-elsewhere': {
      answer: 'Nein: in einem anderen Netz genauso schlecht',
      says: 'Über ein anderes Netz ist es genauso schlecht.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob das Netz des Zuschauers der langsame Teil ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
