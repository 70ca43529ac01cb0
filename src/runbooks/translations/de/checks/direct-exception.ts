import type { directException } from '../../../checks/direct-exception/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof directException> = {
  title: 'Eine Ausnahme für plex.direct',
  question: 'Steht plex.direct schon bei den Ausnahmen deines Routers oder DNS-Filters?',
  why: 'Ist die Ausnahme da und der Name wird trotzdem zurückgehalten, filtert noch jemand anders: ein DNS-Server hinter dem, den du geändert hast.',
  look: [
    'Die Seite für den DNS-Rebind-Schutz im Router oder die Einstellungen von Pi-hole, AdGuard Home oder Unbound.',
    'Sieh nach, ob die Ausnahme gespeichert ist und ob das Gerät wirklich dort fragt: Seine Netzwerkeinstellungen nennen den DNS-Server.',
  ],
  findings: {
    yes: {
      answer: 'Ja, es steht dort und ist gespeichert',
      says: 'Im eigenen Filter des Heimnetzes steht eine Ausnahme für plex.direct.',
    },
    no: {
      answer: 'Nein, oder es gibt keine solche Seite',
      says: 'Im eigenen Filter des Heimnetzes steht keine Ausnahme für plex.direct.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob eine Ausnahme eingetragen ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
