import type { nameAnswers } from '../../../checks/name-answers/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof nameAnswers> = {
  title: 'Was unter dem Namen antwortet',
  question: 'Was erscheint, wenn du von außen deine eigene URL öffnest, mit /identity dahinter?',
  why: 'Das ist der Weg, den eine Plex-App nimmt. Eine Webseite wie diese darf die Antwort nicht lesen, und der Companion wählt nur die Adresse an, von der du kommst. Deshalb siehst du selbst nach.',
  look: [
    'Öffne auf einem Handy mit ausgeschaltetem WLAN oder auf einem Computer unterwegs https://, dahinter den Namen aus deiner URL, dahinter :443/identity. Bei einem privaten Netz schalte zuerst dessen App ein und öffne die Adresse, die du bekannt gegeben hast.',
    'Ein kurzer Text mit „machineIdentifier“ ist Plex. Er braucht kein Passwort und verrät kein Geheimnis außer dieser Kennung.',
    'Sieh auf die Adresszeile: Das Zertifikat passt, wenn der Browser nicht warnt.',
    'Bei „502“, „530“, „Bad Gateway“ oder einer Seite, auf der der Name des Tunnels steht, spricht der Tunnel, nicht Plex.',
  ],
  findings: {
    plex: {
      answer: 'Ein kurzer Text mit „machineIdentifier“ und keine Warnung',
      says: 'Von außen antwortet Plex unter der eigenen URL, und das Zertifikat passt.',
    },
    'error-page': {
      answer: 'Eine Fehlerseite oder etwas anderes als Plex',
      says: 'Unter der eigenen URL antwortet der Tunnel oder der Proxy, nicht Plex.',
    },
    'certificate-warning': {
      answer: 'Eine Warnung zum Zertifikat',
      says: 'Das Zertifikat unter der eigenen URL passt nicht zum Namen.',
    },
    'no-answer': {
      answer: 'Nichts: Es dauert lange oder scheitert sofort',
      says: 'Unter der eigenen URL antwortet nichts.',
    },
    unknown: {
      answer: 'Ich kann nicht nachsehen',
      says: 'Was unter der eigenen URL antwortet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
