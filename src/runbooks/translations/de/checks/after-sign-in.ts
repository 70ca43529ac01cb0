import type { afterSignIn } from '../../../checks/after-sign-in/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof afterSignIn> = {
  title: 'Nach erneutem Anmelden',
  question: 'Geht es, nachdem du dich in der betroffenen App ab- und wieder angemeldet hast?',
  why: 'Apps merken sich den Weg zu einem Server eine Zeit lang. Nach erneutem Anmelden fragen sie neu danach. Deshalb ist das eine Probe und oft schon die Lösung.',
  look: [
    'Melde dich in der App ab, schließ sie ganz, öffne sie und melde dich mit demselben Konto an. Alle Einzelheiten stehen im Runbook zum Fernzugriff, im Schritt „Melde dich ab und wieder an, mit dem richtigen Konto“.',
  ],
  findings: {
    works: {
      answer: 'Ja, jetzt geht es',
      says: 'Nach erneutem Anmelden geht es.',
    },
    same: {
      answer: 'Nein, es ist wie vorher',
      says: 'Erneutes Anmelden hat nichts geändert.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob erneutes Anmelden hilft, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
