import type { proxyError } from '../../../checks/proxy-error/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof proxyError> = {
  title: 'Die Seite, die erscheint',
  question: 'Was steht auf der Seite, die statt Plex erscheint?',
  why: 'Der Tunnel oder Proxy verrät mit seiner Seite, ob er hinter sich nichts gefunden hat, ob er eine andere Website gefunden hat oder ob er zuerst ein Passwort will.',
  look: [
    'Die Zahl auf der Seite oder im Titel des Fensters.',
    'In der Adresszeile: ob du zu einer anderen Adresse geschickt wurdest.',
  ],
  findings: {
    gateway: {
      answer: '502, 503, 504, 530, „Bad Gateway“ oder „Unavailable“',
      says: 'Der Tunnel oder Proxy sagt, dass er nicht erreicht, was hinter ihm liegt.',
    },
    'other-site': {
      answer: '404, eine Begrüßungsseite oder ein anderer Dienst von mir',
      says: 'Der Proxy antwortet für eine andere Website als Plex.',
    },
    login: {
      answer: 'Eine Anmeldeseite, die nicht von Plex ist',
      says: 'Etwas verlangt eine Anmeldung, bevor Plex erreicht wird.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Was auf der Seite steht, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
