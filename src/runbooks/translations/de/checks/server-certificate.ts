import type { serverCertificate } from '../../../checks/server-certificate/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof serverCertificate> = {
  title: 'Das Zertifikat des Servers',
  question: 'Welches Zertifikat zeigt der Server?',
  why: 'Apps kommen über einen Namen, der auf plex.direct endet, und nehmen nur ein Zertifikat dafür an, das nicht abgelaufen ist. Die Seite Remote Access achtet darauf nicht.',
  look: [
    'Die Prüfung „Der Weg von außen hinein“ nennt das Zertifikat, wenn ein Companion gefragt wurde, der nachsehen kann.',
    'Zu Hause, in einem Browser: https://, die Adresse des Servers, dann :32400. Die Warnung ist normal, weil die Adresse kein Name ist. Öffne von dort aus das Zertifikat und lies seinen Namen und seinen letzten Tag ab.',
    'In der Liste der Befehle gibt es eine Zeile, die dasselbe zeigt.',
  ],
  findings: {
    valid: {
      answer: 'Eines für plex.direct, und sein letzter Tag kommt erst noch',
      says: 'Der Server zeigt ein Zertifikat für plex.direct, das nicht abgelaufen ist.',
    },
    ended: {
      answer: 'Eines für plex.direct, und sein letzter Tag ist vorbei',
      says: 'Das Zertifikat des Servers für plex.direct ist abgelaufen.',
    },
    none: {
      answer: 'Keines für plex.direct oder gar keine sichere Verbindung',
      says: 'Der Server zeigt kein Zertifikat für plex.direct.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Welches Zertifikat der Server zeigt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
