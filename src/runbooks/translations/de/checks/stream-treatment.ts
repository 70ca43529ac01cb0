import type { streamTreatment } from '../../../checks/stream-treatment/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof streamTreatment> = {
  title: 'Ob der Server umwandelt',
  question: 'Wird das Video gesendet, wie es ist, oder wandelt der Server es um?',
  why: 'Ein Video, das gesendet wird, wie es ist, braucht die ganze Bitrate der Datei. Eines, das umgewandelt wird, braucht weniger vom Anschluss und mehr vom Prozessor des Servers.',
  look: [
    'Plex Web › Dashboard, während es läuft. Klapp den Stream auf und lies die Zeile, die mit „Video“ beginnt.',
    '„Direct Play“ und „Direct Stream“ senden das Video unverändert. „Transcode“ beim Video heißt, dass es umgewandelt wird. Steht es nur beim Ton, zählt es hier nicht.',
  ],
  findings: {
    unchanged: {
      answer: '„Direct Play“ oder „Direct Stream“',
      says: 'Das Video wird unverändert gesendet.',
    },
    converted: { answer: '„Transcode“ beim Video', says: 'Der Server wandelt das Video um.' },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob das Video umgewandelt wird, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
