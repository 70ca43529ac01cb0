import type { advertisedUrl } from '../../../checks/advertised-url/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof advertisedUrl> = {
  title: 'Von Hand eingetragene Adressen',
  question: 'Welche Adressen des Servers sind von Hand eingetragen?',
  why: 'Plex gibt diese Adressen zusätzlich zu den eigenen an seine Apps weiter. Zu Hause nimmt eine App vielleicht eine davon und geht damit aus dem Heimnetz hinaus und wieder hinein.',
  look: [
    'Plex Web › Settings › Network › Custom server access URLs. Die erweiterten Einstellungen müssen eingeblendet sein.',
    'In den Einstellungen des Containers: ADVERTISE_IP. Das Image von Plex liest es nur beim ersten Start; danach zählt das Feld oben.',
  ],
  findings: {
    empty: {
      answer: 'Keine',
      says: 'Von Hand ist keine Adresse eingetragen.',
    },
    'home-address': {
      answer: 'Die Heimadresse des Servers oder eine ältere',
      says: 'Von Hand ist eine Heimadresse eingetragen.',
    },
    'own-name': {
      answer: 'Mein eigener Domainname oder meine öffentliche Adresse',
      says: 'Von Hand ist ein Name oder eine öffentliche Adresse eingetragen.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Welche Adressen von Hand eingetragen sind, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
