import type { homeSymptom } from '../../../checks/home-symptom/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof homeSymptom> = {
  title: 'Was du zu Hause siehst',
  question: 'Was siehst du auf dem Gerät zu Hause?',
  why: 'Zu Hause kann Plex auf mehrere Arten versagen, die ähnlich aussehen. Für jede gibt es eine eigene erste Probe, und keine davon ist eine Portweiterleitung.',
  look: [
    'Der Wortlaut auf dem Bildschirm des betroffenen Geräts, während es in deinem eigenen WLAN oder an deinem Kabel hängt.',
    'Das Dashboard von Plex, während etwas läuft; klapp den Eintrag ganz auf. Dort steht, ob der Stream lokal, remote oder indirekt ist und von welcher Adresse er kommt.',
  ],
  findings: {
    'seen-as-remote': {
      answer:
        'Es läuft oder würde laufen, aber für Plex zählt es als Zugriff von außen: Ein Pass wird verlangt, im Dashboard steht „Remote“ oder „Indirect“, oder die Qualität sinkt',
      says: 'Ein Zuschauer zu Hause zählt als Zugriff von außen.',
    },
    'not-found': {
      answer: 'Die App zu Hause findet den Server nicht oder nennt ihn nicht verfügbar',
      says: 'Zu Hause findet die App den Server nicht.',
    },
    'only-browser': {
      answer: 'Nur Plex im Browser geht zu Hause nicht; die Apps spielen ab',
      says: 'Zu Hause geht nur Plex im Browser nicht.',
    },
    'own-public-address': {
      answer:
        'Die Apps spielen ab; nur meine eigene öffentliche Adresse oder mein eigener Domainname geht zu Hause nicht',
      says: 'Zu Hause geht nur die eigene öffentliche Adresse oder der eigene Name nicht.',
    },
    'one-address-for-all': {
      answer:
        'Alle erscheinen mit ein und derselben Adresse, oder Zuschauer unterwegs zählen als lokal',
      says: 'Alle Zuschauer erscheinen mit ein und derselben Adresse.',
    },
    unknown: {
      answer: 'Nichts davon, oder ich kann es nicht sagen',
      says: 'Was zu Hause zu sehen ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
