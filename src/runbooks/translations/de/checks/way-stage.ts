import type { wayStage } from '../../../checks/way-stage/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof wayStage> = {
  title: 'Wo du stehst',
  question:
    'Suchst du noch einen Weg hinein aus, oder funktioniert einer nicht, den du eingerichtet hast?',
  why: 'Beim Aussuchen geht es um deine Zuschauer und deinen Anschluss. Was eingerichtet ist und nicht funktioniert, wird Glied für Glied angesehen, in einem eigenen Runbook.',
  look: [
    'Ein Weg hinein ist das, was du statt eines offenen Ports benutzt: eine öffentliche Adresse, IPv6, Relay, ein privates Netz, ein Tunnel oder ein gemieteter Rechner.',
  ],
  findings: {
    choosing: { answer: 'Ich suche noch aus', says: 'Noch ist kein Weg hinein eingerichtet.' },
    built: {
      answer: 'Ich habe einen eingerichtet, und er funktioniert nicht',
      says: 'Ein Weg hinein wurde eingerichtet und funktioniert nicht.',
    },
    unknown: {
      answer: 'Ich bin nicht sicher',
      says: 'Ob ein Weg hinein eingerichtet wurde, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
