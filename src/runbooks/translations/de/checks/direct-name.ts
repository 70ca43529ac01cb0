import type { directName } from '../../../checks/direct-name/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof directName> = {
  title: 'Der plex.direct-Name',
  question: 'Was antwortet das DNS in deinem Heimnetz auf den plex.direct-Namen des Servers?',
  why: 'Apps verbinden sich über einen Namen unter plex.direct, der für die Heimadresse des Servers steht. Ein DNS-Rebind-Schutz verwirft solche Antworten, weil sie in ein Heimnetz führen.',
  look: [
    'Der Name: die Adresse des Servers mit Bindestrichen, etwa 192-168-1-50, ein Punkt, 32 Ziffern und Buchstaben von a bis f, dann .plex.direct. Die 32 Zeichen stehen im Zertifikat des Servers: Öffne https://, dahinter seine Heimadresse, dahinter :32400, und sieh dir das Zertifikat an, vor dem der Browser warnt.',
    'In einem Terminal auf einem Gerät zu Hause: nslookup und der Name. Dann noch einmal mit einem DNS-Server anderswo: nslookup, der Name, ein Leerzeichen, 8.8.8.8.',
    'Beide Befehle stehen in der Liste dieses Runbooks.',
  ],
  findings: {
    resolves: {
      answer: 'Die Heimadresse des Servers',
      says: 'Das DNS im Heimnetz nennt für den plex.direct-Namen des Servers dessen Heimadresse.',
    },
    filtered: {
      answer:
        'Nichts, 0.0.0.0 oder eine andere Adresse; der DNS-Server anderswo nennt die Heimadresse',
      says: 'Das DNS im Heimnetz hält den plex.direct-Namen zurück; ein anderer DNS-Server löst ihn auf.',
    },
    nowhere: {
      answer: 'Kein DNS-Server, den ich gefragt habe, nennt eine Adresse',
      says: 'Kein DNS-Server, der gefragt wurde, löst den plex.direct-Namen auf.',
    },
    unknown: {
      answer: 'Ich kann es nicht abfragen',
      says: 'Ob der plex.direct-Name ins Heimnetz führt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
