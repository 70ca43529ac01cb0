import type { symptom } from '../../../checks/symptom/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof symptom> = {
  title: 'Was du siehst',
  question: 'Was siehst du, wenn es nicht geht?',
  why: 'Manches davon ist gar kein Netzwerkfehler. Zuerst zu fragen kann dir jede Änderung am Router ersparen.',
  look: [
    'Der Wortlaut auf dem Bildschirm der betroffenen App, unterwegs.',
    'Wenn es läuft, aber schlecht aussieht: das Dashboard von Plex Web, während es läuft. „Indirect“ heißt, dass der Stream über Plex Relay läuft.',
  ],
  findings: {
    'cannot-connect': {
      answer:
        'Unterwegs ist der Server nicht erreichbar, oder die Seite Remote Access von Plex ist rot',
      says: 'Der Server ist von außen nicht erreichbar, oder die Seite von Plex ist rot.',
    },
    indirect: {
      answer: 'Es läuft unterwegs, aber schlecht; im Dashboard steht „Indirect“',
      says: 'Die Wiedergabe läuft über Plex Relay: Diese App hat nicht den direkten Weg genommen.',
    },
    'plays-poorly': {
      answer:
        'Es läuft unterwegs, aber es ruckelt oder sieht unscharf aus; im Dashboard steht nicht „Indirect“',
      says: 'Es läuft auf dem direkten Weg, aber schlecht.',
    },
    'one-device': {
      answer: 'Es scheitert nur auf einem Gerät oder an einem Ort; andere kommen herein',
      says: 'Es scheitert nur auf einem Gerät oder an einem Ort.',
    },
    'only-at-home': {
      answer: 'Nur zu Hause: Ein Gerät dort findet keinen Server oder zählt als unterwegs',
      says: 'Es scheitert nur zu Hause oder zählt nur dort als Zugriff von außen.',
    },
    'asks-for-pass': {
      answer: 'Beim Drücken auf Play verlangt die App einen Plex Pass oder einen Remote Watch Pass',
      says: 'Eine App verlangt einen Pass, statt abzuspielen.',
    },
    'only-plex-web': {
      answer: 'Nur app.plex.tv in einem Browser zu Hause geht nicht; die Apps funktionieren',
      says: 'Nur app.plex.tv in einem Browser zu Hause geht nicht.',
    },
    'own-name': {
      answer:
        'Ich benutze einen eigenen Namen, Tunnel oder Reverse-Proxy, und das funktioniert nicht',
      says: 'Ein eigener Name, Tunnel oder Reverse-Proxy funktioniert nicht.',
    },
    works: { answer: 'Kein Fehler: Jetzt geht es', says: 'Es geht.' },
    unknown: {
      answer: 'Nichts davon, oder ich kann es nicht sagen',
      says: 'Was zu sehen ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
