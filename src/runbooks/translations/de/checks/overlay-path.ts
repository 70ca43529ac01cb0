import type { overlayPath } from '../../../checks/overlay-path/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof overlayPath> = {
  title: 'Wie Tailscale verbindet',
  question: 'Meldet Tailscale für das betroffene Gerät „direct“ oder „relay“?',
  why: 'Tailscale geht direkt von Gerät zu Gerät, wo es kann. Wo es das nicht kann, leitet es alles über ein eigenes Relay, und das ist langsamer.',
  look: [
    'Gib während der Wiedergabe auf dem Server tailscale status ein. In der Zeile des Geräts, das abspielt, steht „direct“ mit einer Adresse oder „relay“ mit einem kurzen Namen.',
    'tailscale ping mit dem Namen dieses Geräts sagt dasselbe: „via DERP“ ist das Relay.',
    'Die ersten Augenblicke laufen immer über das Relay. Sieh nach einer halben Minute noch einmal nach.',
  ],
  findings: {
    relayed: {
      answer: '„relay“ oder „via DERP“ in jeder Zeile',
      says: 'Tailscale leitet den Stream über ein Relay.',
    },
    direct: {
      answer: '„direct“',
      says: 'Tailscale verbindet die beiden Geräte direkt.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wie Tailscale verbindet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
