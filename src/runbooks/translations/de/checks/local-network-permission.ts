import type { localNetworkPermission } from '../../../checks/local-network-permission/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof localNetworkPermission> = {
  title: 'Die Berechtigung im Browser',
  question: 'Was steht im Browser bei app.plex.tv zum lokalen Netz?',
  why: 'Chrome und Edge fragen ab Version 142, bevor eine Website Geräte in deinem Heimnetz erreichen darf. Eine Ablehnung sieht aus wie ein Server, der nicht läuft.',
  look: [
    'Auf app.plex.tv: das Zeichen links neben der Adresse › site settings.',
    'Ein Eintrag zum lokalen Netz. Er heißt je nach Version anders, zum Beispiel „Local network access“.',
  ],
  findings: {
    refused: {
      answer: 'Es ist blockiert, oder die Frage wurde nie beantwortet',
      says: 'Der Browser lässt app.plex.tv nicht ins lokale Netz.',
    },
    allowed: {
      answer: 'Es ist erlaubt',
      says: 'Der Browser lässt app.plex.tv ins lokale Netz.',
    },
    none: {
      answer: 'Es gibt keinen solchen Eintrag',
      says: 'Der Browser zeigt bei app.plex.tv keinen Eintrag zum lokalen Netz.',
    },
    unknown: {
      answer: 'Ich finde es nicht',
      says: 'Wie es um die Berechtigung im Browser steht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
