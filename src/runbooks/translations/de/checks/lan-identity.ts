import type { lanIdentity } from '../../../checks/lan-identity/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof lanIdentity> = {
  title: 'Der Server in deinem Heimnetz',
  question: 'Antwortet der Server in deinem Heimnetz als Plex?',
  why: 'Antwortet er hier nicht, kann von außen nichts gehen. Antwortet er, zeigt seine Kennung, ob der Server, der von außen antwortet, wirklich deiner ist.',
  look: [
    'Öffne auf einem Gerät in deinem Heimnetz in einem Browser http://, dahinter die LAN-Adresse des Servers, dahinter :32400/identity.',
    'Nichts oder eine leere Seite? Versuch https:// statt http:// und bestätige die Warnung zum Zertifikat: Der Server besteht vielleicht auf sicheren Verbindungen. Lies die Adresse des Servers am Server selbst ab; die in deiner Regel kann veraltet sein.',
  ],
  findings: {
    plex: {
      answer: 'Ja: Ein kurzer Text mit „machineIdentifier“ erscheint',
      says: 'Im Heimnetz antwortet Plex unter der LAN-Adresse des Servers.',
    },
    other: {
      answer: 'Dort antwortet etwas anderes',
      says: 'Unter dieser LAN-Adresse antwortet etwas, das nicht Plex ist.',
    },
    unreadable: {
      answer: 'Etwas antwortet, aber diese Seite darf es nicht lesen',
      says: 'Unter der LAN-Adresse antwortet etwas; der Browser erlaubt dieser Seite nicht, es zu lesen.',
    },
    'permission-refused': {
      answer: 'Der Browser hat den Zugriff auf das lokale Netz verweigert',
      says: 'Der Browser durfte nicht ins lokale Netz schauen, was nichts über den Server sagt.',
    },
    'no-answer': {
      answer: 'Nein: Nichts antwortet',
      says: 'Im Heimnetz antwortet unter der angegebenen LAN-Adresse nichts.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob der Server im Heimnetz antwortet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Eine Anfrage nach /identity, ohne jedes Token, direkt aus diesem Browser.',
    to: 'Die LAN-Adresse, die du eingetippt hast, in deinem eigenen Netz. Dein Browser fragt dich vielleicht vorher um Erlaubnis.',
    keeps:
      'Dieser Browser-Tab behält die Kennung des Servers, bis du den Tab schließt: zum Vergleich mit dem, was von außen antwortet.',
  },
};
