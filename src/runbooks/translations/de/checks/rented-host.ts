import type { rentedHost } from '../../../checks/rented-host/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof rentedHost> = {
  title: 'Ein gemieteter Rechner',
  question:
    'Kannst du einen kleinen Rechner mit öffentlicher Adresse mieten und dich um ihn kümmern?',
  why: 'Er gibt deinem Server eine eigene öffentliche Adresse. Du zahlst Miete und hältst den Rechner aktuell, und jedes Video läuft über ihn.',
  look: [
    'Du musst mit einer Linux-Befehlszeile gut zurechtkommen oder jemanden kennen, der das kann.',
    'Lies im Angebot nach, wie viel Datenverkehr enthalten ist: Zwei Stunden mit 8 Mbit/s sind etwa 7 GB, und der Rechner empfängt sie nicht nur, er sendet sie auch.',
  ],
  findings: {
    yes: { answer: 'Ja', says: 'Ein Rechner kann gemietet und betreut werden.' },
    no: { answer: 'Nein', says: 'Es kann kein Rechner gemietet oder betreut werden.' },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob ein Rechner gemietet werden kann, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
