import type { phoneDns } from '../../../checks/phone-dns/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof phoneDns> = {
  title: 'Das eigene DNS des Geräts',
  question: 'Geht es, wenn privates DNS, alle Blocker-Apps und jedes VPN aus sind?',
  why: 'Ein Gerät mit eigenem DNS übergeht das DNS des Netzes, in dem es ist. Antwortet das eigene DNS nicht auf plex.direct, wird kein Plex-Server gefunden, in keinem Netz.',
  look: [
    'Android: Settings › Network & internet › Private DNS. Stell es für einen Versuch auf „Off“. Auf manchen Handys steht es unter „Connections“.',
    'iPhone und iPad: Eine DNS-App oder ein DNS-Profil erscheint unter Settings › General › VPN & Device Management.',
    'Schalte auch ein VPN und Apps aus, die Werbung blockieren. Schließ dann Plex ganz und versuch es noch einmal.',
  ],
  findings: {
    works: {
      answer: 'Ja, dann geht es',
      says: 'Sind privates DNS, Blocker-Apps und VPN aus, geht es.',
    },
    same: {
      answer: 'Nein, es bleibt, wie es ist, oder nichts davon ist an',
      says: 'Privates DNS, Blocker-Apps und VPN machen keinen Unterschied, oder nichts davon ist an.',
    },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob das eigene DNS des Geräts im Weg ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
