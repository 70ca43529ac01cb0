import type { strictAnswer } from '../../../checks/strict-answer/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof strictAnswer> = {
  title: 'Was ein strenger Client bekommt',
  question: 'Was zeigt der strenge Befehl, von außen ausgeführt?',
  why: 'Ein Browser kann zwei Fehler verbergen, an denen Apps scheitern: Er vervollständigt ein halbes Zertifikat selbst, und er lässt den üblichen Port im Hostnamen weg. Der Befehl tut auf den meisten Systemen keines von beiden.',
  look: [
    'In einem Terminal in einem Netz, das nicht dein Heimnetz ist: curl --max-time 15 --header „Host: plex.example.org:443“ https://plex.example.org/identity, mit deinem eigenen Namen an beiden Stellen und mit geraden Anführungszeichen. Auf der Seite mit den Befehlen steht er fertig zum Kopieren.',
    'Unter Windows heißt das Programm curl.exe.',
    'Bei einem anderen Port als 443: Schreib ihn an die Stelle von 443 und mit einem Doppelpunkt davor auch in der Adresse hinter den Namen.',
  ],
  findings: {
    plex: {
      answer: 'Ein kurzer Text mit „machineIdentifier“',
      says: 'Ein strenger Client bekommt unter dem Namen mit seinem Port die Antwort von Plex.',
    },
    certificate: {
      answer: 'Eine Fehlermeldung zum Zertifikat oder zu seinem Aussteller',
      says: 'Ein strenger Client nimmt das Zertifikat nicht an.',
    },
    other: {
      answer: 'Ein Fehler, eine leere Antwort oder eine andere Seite',
      says: 'Mit dem Port im Hostnamen antwortet etwas anderes als Plex.',
    },
    unknown: {
      answer: 'Ich kann ihn nicht ausführen',
      says: 'Was ein strenger Client bekommt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
