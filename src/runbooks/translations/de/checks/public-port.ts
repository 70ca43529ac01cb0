import type { publicPort } from '../../../checks/public-port/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof publicPort> = {
  title: 'Der Port, den Plex bekannt gibt',
  question:
    'Ist „Manually specify public port“ angehakt, mit dem Port, den dein Router weiterleitet?',
  why: 'Eine Weiterleitung allein genügt nicht. Ist dieses Kästchen nicht angehakt, gibt Plex einen selbst gewählten Port bekannt und kann deine Weiterleitung ignorieren.',
  look: [
    'Plex Web › Settings › Remote Access: das Kästchen „Manually specify public port“ und die Zahl daneben.',
  ],
  findings: {
    same: {
      answer: 'Angehakt, mit demselben externen Port',
      says: 'Plex gibt denselben Port bekannt, den der Router weiterleitet.',
    },
    unticked: {
      answer: 'Nicht angehakt',
      says: '„Manually specify public port“ ist nicht angehakt; deshalb kann Plex eine von Hand angelegte Regel ignorieren.',
    },
    different: {
      answer: 'Angehakt, mit einem anderen Port',
      says: 'Plex gibt einen anderen Port bekannt, als der Router weiterleitet.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Welchen Port Plex bekannt gibt, weiß man nicht.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
