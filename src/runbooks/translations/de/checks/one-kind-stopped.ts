import type { oneKindStopped } from '../../../checks/one-kind-stopped/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof oneKindStopped> = {
  title: 'Alle Geräte einer Art auf einmal',
  question: 'Ging es auf allen Geräten dieser Art zur selben Stunde nicht mehr?',
  why: 'Ein Zertifikat, auf das eine ganze Geräteart angewiesen ist, endet für alle im selben Moment. Ein Fehler bei dir zu Hause sucht sich keine Geräteart aus.',
  look: [
    'Zwei Fernseher derselben Marke oder dieselbe alte App auf zwei Boxen.',
    'Frag die anderen Zuschauer und such im Forum von Plex nach dem Namen des Geräts.',
  ],
  findings: {
    yes: {
      answer: 'Ja, oder andere mit dem gleichen Gerät berichten davon',
      says: 'Auf allen Geräten dieser Art ging es gleichzeitig nicht mehr.',
    },
    no: {
      answer: 'Nein, ein anderes dieser Art spielt ab',
      says: 'Ein anderes Gerät derselben Art spielt noch ab.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob es auf allen Geräten einer Art gleichzeitig nicht mehr ging, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
