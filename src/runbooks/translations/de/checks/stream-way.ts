import type { streamWay } from '../../../checks/stream-way/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof streamWay> = {
  title: 'Welchen Weg der Stream nimmt',
  question: 'Was sagt das Dashboard über diesen Stream?',
  why: '„Indirect“ heißt, dass der Stream über Plex Relay läuft, mit 1 oder 2 Mbit/s, egal, was dein Anschluss kann. Solange das nicht geklärt ist, brauchst du dir nichts anderes anzusehen.',
  look: [
    'Jemand spielt unterwegs etwas ab; jemand öffnet Plex Web › Dashboard, angemeldet als Besitzer des Servers.',
    'Klapp den Stream ganz auf und lies die Zeile zu seiner Verbindung.',
    'Auf dem Gerät, das abspielt: Ist Tailscale oder ein anderes privates Netz eingeschaltet?',
  ],
  findings: {
    indirect: {
      answer: 'Dort steht „Indirect“',
      says: 'Der Stream läuft über Plex Relay: Im Dashboard steht „Indirect“.',
    },
    direct: {
      answer: 'Dort steht kein „Indirect“',
      says: 'Der Stream kommt direkt vom Server, nicht über Plex Relay.',
    },
    overlay: {
      answer: 'Kein „Indirect“, und das Gerät spielt über Tailscale ab',
      says: 'Der Stream läuft über Tailscale.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Welchen Weg der Stream nimmt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
