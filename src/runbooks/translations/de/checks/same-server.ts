import type { sameServer } from '../../../checks/same-server/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof sameServer> = {
  title: 'Ist es dein Server?',
  question: 'Ist der Plex-Server, der nach außen geantwortet hat, dein eigener?',
  why: 'Hinter einer geteilten Adresse des Anbieters oder nach einer falschen Weiterleitung kann der Server eines Nachbarn oder ein alter Server antworten.',
  look: [
    'Unter „Gemessen“ zeigt diese Seite den machineIdentifier, der nach außen geantwortet hat.',
    'Öffne auf einem Gerät zu Hause http://, dann die LAN-Adresse des Servers, dann :32400/identity, und vergleiche den machineIdentifier dort.',
  ],
  findings: {
    same: {
      answer: 'Ja, die Kennungen sind gleich',
      says: 'Der Server, der nach außen antwortet, ist deiner.',
    },
    different: {
      answer: 'Nein, sie sind verschieden',
      says: 'Der Plex-Server, der nach außen antwortet, ist nicht deiner.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Wessen Server nach außen antwortet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
