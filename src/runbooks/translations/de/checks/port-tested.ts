import type { portTested } from '../../../checks/port-tested/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof portTested> = {
  title: 'Der getestete Port',
  question: 'Ist der Port, der getestet wurde, der richtige?',
  why: 'Ein Test an einem anderen Port als dem, der weitergeleitet wird, sagt nichts über deine Regel. Das passiert oft, weil im Formular anfangs 32400 steht.',
  look: [
    'Der externe Port in deiner Regel oder im Eintrag für Plex in der UPnP-Liste des Routers.',
    'Zeigt Plex hinter seiner öffentlichen Adresse einen Port, muss es dieselbe Zahl sein.',
  ],
  findings: {
    same: { answer: 'Ja, es ist diese Zahl', says: 'Der getestete Port ist der, um den es geht.' },
    different: {
      answer: 'Nein, die Regel oder Plex hat eine andere Zahl',
      says: 'Getestet wurde ein anderer Port als der, der weitergeleitet oder bekannt gegeben wird.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob der richtige Port getestet wurde, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
