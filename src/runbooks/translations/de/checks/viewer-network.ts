import type { viewerNetwork } from '../../../checks/viewer-network/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof viewerNetwork> = {
  title: 'Das Netz des Zuschauers',
  question: 'In welchem Netz ist das betroffene Gerät?',
  why: 'Als lokal zählt für Plex, was im eigenen Netz des Servers ist. Ein Gastnetz, ein zweiter Router oder ein VPN macht daraus ein anderes Netz, in denselben vier Wänden.',
  look: [
    'Die eigene Adresse des Geräts, in seinen Netzwerkeinstellungen. Vergleiche sie mit der Adresse des Servers: In den meisten Haushalten sind die ersten drei Zahlen gleich, etwa 192.168.1.',
    'Der Name des WLANs. Gastnetze haben oft einen eigenen.',
    'Jedes VPN, private Netz oder Relay, das eingeschaltet ist: Tailscale, ZeroTier, ein VPN der Firma, iCloud Private Relay. Eine Adresse von 100.64. bis 100.127. auf dem Gerät ist höchstwahrscheinlich die von Tailscale.',
  ],
  findings: {
    same: {
      answer:
        'Im selben wie der Server: Die ersten drei Zahlen stimmen überein, und kein VPN ist eingeschaltet',
      says: 'Das Gerät ist im Netz des Servers, ohne VPN.',
    },
    'other-network': {
      answer:
        'In einem anderen: Gast-WLAN, ein zweiter Router, mobile Daten, oder die ersten drei Zahlen sind verschieden',
      says: 'Das Gerät ist in einem anderen Netz als der Server.',
    },
    vpn: {
      answer:
        'Eingeschaltet ist ein VPN, ein Proxy oder ein privates Netz, das den ganzen Datenverkehr übernimmt (Exit Node)',
      says: 'Ein VPN auf dem Gerät leitet dessen Datenverkehr woandershin.',
    },
    overlay: {
      answer:
        'Eingeschaltet ist ein privates Netz zwischen meinen eigenen Geräten, etwa Tailscale oder ZeroTier',
      says: 'Ein privates Netz wie Tailscale ist eingeschaltet.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'In welchem Netz das Gerät ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
