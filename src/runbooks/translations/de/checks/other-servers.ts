import type { otherServers } from '../../../checks/other-servers/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof otherServers> = {
  title: 'Die Server anderer Leute',
  question: 'Sind dort auch die Plex-Server anderer Leute betroffen?',
  why: 'Das kostet einen Blick und zeigt, ob du überhaupt bei dir zu Hause suchen musst. Was bei jedem Server nicht geht, liegt nicht an deinem Server.',
  look: [
    'Öffne auf dem betroffenen Gerät einen Server, den jemand anders mit dir teilt, und spiel etwas ab.',
    'Teilt niemand einen mit dir, antworte, dass du es nicht sagen kannst. Die kostenlosen Filme, die Plex selbst anbietet, zählen nicht: Sie kommen von Plex und nicht von einem Server bei jemandem zu Hause.',
  ],
  findings: {
    yes: {
      answer: 'Ja, sie gehen auch nicht',
      says: 'Die Server anderer Leute gehen dort auch nicht.',
    },
    no: {
      answer: 'Nein, bei ihnen klappt die Wiedergabe',
      says: 'Bei den Servern anderer Leute klappt dort die Wiedergabe.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob andere Server dort auch nicht gehen, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
