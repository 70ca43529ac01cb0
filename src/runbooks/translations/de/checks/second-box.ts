import type { secondBox } from '../../../checks/second-box/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof secondBox> = {
  title: 'Ein zweites Gerät',
  question: 'Steht zwischen deinem Router und der Anschlussdose noch ein Gerät?',
  why: 'Eine private Adresse am Router bedeutet, dass über ihm ein NAT liegt. Es ist entweder ein zweiter Router bei dir zu Hause oder das NAT des Anbieters.',
  look: [
    'Folge dem Kabel, das am Router in der Buchse WAN oder Internet steckt. Ein Gerät vom Anbieter mit eigenem WLAN oder mehreren LAN-Buchsen routet in der Regel.',
    'Oder öffne die Gateway-Adresse des Routers (neben seiner WAN-Adresse) in einem Browser: Erscheint die Anmeldeseite eines Geräts bei dir zu Hause, ist das ein zweiter Router.',
    'Ein bloßes Modem oder ein Glasfasermodem (ONT) mit einer einzigen Buchse zählt nicht.',
  ],
  findings: {
    yes: {
      answer: 'Ja, noch ein Gerät, das routet',
      says: 'Zwischen Router und Anschlussdose steht ein zweites Gerät, das routet.',
    },
    no: {
      answer: 'Nein, der Router ist das einzige',
      says: 'Zu Hause steht kein zweites Gerät, das routet.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob es ein zweites Gerät gibt, das routet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
