import type { intrusionPrevention } from '../../../checks/intrusion-prevention/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof intrusionPrevention> = {
  title: 'Intrusion Prevention',
  question: 'Was zeigt Plex, während die Intrusion Prevention des Routers aus ist?',
  why: 'Intrusion Prevention verwirft, was nach einem Angriff aussieht, und hinterlässt nicht immer eine Zeile darüber. Nur ein kurzer Test ohne sie zeigt, ob sie im Weg ist.',
  look: [
    'Ihre Namen: IPS, IDS/IPS, Threat Management, Threat Prevention, Suricata, Snort. Sie sitzt im Router oder in einer Firewall davor.',
    'Schreib dir ihre Einstellung auf. Stell sie zehn Minuten lang auf „detect only“ oder schalte sie so lange aus. Lass die Firewall und die Regel, wie sie sind.',
    'Warte fünf Minuten, bevor du in Plex auf Retry drückst: Bei UniFi-Gateways bleibt eine blockierte Adresse so lange gesperrt.',
  ],
  findings: {
    'turns-green': {
      answer: 'Grün ohne sie, rot mit ihr',
      says: 'Ohne Intrusion Prevention wird die Seite von Plex grün, mit ihr rot.',
    },
    'stays-red': {
      answer: 'Trotzdem rot',
      says: 'Die Seite von Plex bleibt auch ohne Intrusion Prevention rot.',
    },
    'not-there': {
      answer: 'Es gibt keine',
      says: 'Der Router hat keine Intrusion Prevention, oder sie ist aus.',
    },
    unknown: {
      answer: 'Das kann ich nicht ausprobieren',
      says: 'Ob Intrusion Prevention im Weg ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
