import type { serverItself } from '../../../checks/server-itself/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof serverItself> = {
  title: 'Am Server selbst',
  question: 'Öffnet sich Plex auf dem Server selbst?',
  why: 'Öffnet es sich dort und sonst nirgends, sperrt etwas auf diesem Rechner das Netz aus.',
  look: [
    'Öffne auf dem Rechner, auf dem Plex Media Server läuft, http://127.0.0.1:32400/web in einem Browser.',
    'Ohne Bildschirm: Führe dort curl http://127.0.0.1:32400/identity aus.',
    'Lies dort auch die eigene Adresse des Rechners ab und vergleiche sie mit der, die du versucht hast.',
  ],
  findings: {
    yes: { answer: 'Ja, dort öffnet es sich', says: 'Auf seinem eigenen Rechner antwortet Plex.' },
    'yes-elsewhere': {
      answer: 'Ja, aber der Server hat nicht die Adresse, die ich versucht habe',
      says: 'Auf seinem eigenen Rechner antwortet Plex; die Adresse des Rechners ist eine andere als die, die versucht wurde.',
    },
    no: {
      answer: 'Nein, nicht einmal dort',
      says: 'Plex antwortet nicht einmal auf seinem eigenen Rechner.',
    },
    unknown: {
      answer: 'Ich komme nicht an diesen Rechner',
      says: 'Ob Plex auf seinem eigenen Rechner antwortet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
