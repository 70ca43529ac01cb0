import type { plexAccount } from '../../../checks/plex-account/check.ts';
import type { PasteNext } from '../../../model/paste-wording.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof plexAccount> = {
  title: 'Die Antwort des Servers zum Konto',
  question: 'Was antwortet der Server unter /myplex/account?',
  why: 'Die Texte auf der Seite Remote Access sind mehrdeutig. Diese Antwort hält Portzuordnung, Fehler und Anmeldung auseinander.',
  look: [
    'Öffne zu Hause http://, dann die LAN-Adresse des Servers, dann :32400/myplex/account?X-Plex-Token= und dahinter dein Token.',
    'Wer dieses Token hat, kann deinen Server benutzen: Gib niemandem die Adresse oder die Antwort.',
    'Ohne Token: Settings › Name des Servers › General zeigt, ob der Server angemeldet ist, und /identity sagt es unter „claimed“.',
    'Kopiere alles, was erscheint. Dein Token und deine E-Mail-Adresse stehen darin: Die Seite entnimmt keines von beiden und verwirft den Text, sobald er gelesen ist.',
  ],
  findings: {
    mapped: {
      answer: 'Zugeordnet, ohne Fehler',
      says: 'Der Server meldet, dass sein Port zugeordnet ist, und nennt keinen Fehler.',
    },
    'not-reachable': {
      answer: 'Zugeordnet, nicht erreichbar',
      says: 'Der Server meldet, dass sein Port zugeordnet ist und dass der Test von außen, den Plex macht, gescheitert ist.',
    },
    'publish-failed': {
      answer: 'Zugeordnet, bei Plex nicht bekannt gegeben',
      says: 'Der Server meldet, dass sein Port zugeordnet ist, aber bei Plex nicht bekannt gegeben werden konnte.',
    },
    waiting: {
      answer: 'Wartet noch',
      says: 'Der Server meldet, dass er noch auf die Portzuordnung wartet.',
    },
    'not-mapped': {
      answer: 'Nicht zugeordnet',
      says: 'Der Server nennt für die Portzuordnung einen anderen Zustand als „mapped“: Es ist kein Port zugeordnet.',
    },
    'signed-out': {
      answer: 'Abgemeldet',
      says: 'Der Server meldet, dass er bei keinem Plex-Konto angemeldet ist. Deshalb kann ihn keine App finden.',
    },
    unknown: {
      answer: 'Ich komme nicht an die Antwort, oder es steht nicht darin',
      says: 'Der Server sagt nicht, wie es um die Portzuordnung steht.',
    },
  },
  privacy: {
    sends: 'Nichts. Die Seite liest den Text selbst.',
    to: 'Niemanden: Weder der Text noch das, was daraus gelesen wird, verlässt diesen Browser.',
    keeps:
      'Dieser Browser-Tab behält die Zustände, die Ports und die Arten der Adressen, bis du ihn schließt oder auf „Vergessen“ drückst. Token, Name und E-Mail-Adresse werden dem Text nicht entnommen. Die eigene Adresse des Servers wird nur behalten, wenn du sie ins Formular eintragen lässt.',
  },
};

/** What to do next, by what was found. */
export const next: PasteNext<typeof plexAccount> = {
  mapped: {
    text: 'Grün ist kein Beweis: Teste den Port von außen. Ist er offen, geht es in den Fragen mit dem Konto und den Apps weiter.',
    step: 'test-from-outside',
  },
  'not-reachable': {
    text: 'Starte hier die Prüfung von außen, mit dem öffentlichen Port aus dieser Antwort, und folge den Fragen.',
  },
  'publish-failed': {
    text: 'Starte Plex Media Server neu und ruf diese Antwort nach zwei Minuten noch einmal ab.',
    step: 'publish-again',
  },
  waiting: { text: 'Warte eine Minute und ruf diese Antwort dann noch einmal ab.' },
  'not-mapped': {
    text: 'Sorge dafür, dass Remote Access eingeschaltet und von Hand ein öffentlicher Port eingetragen ist: der, den dein Router weiterleitet.',
    step: 'publish-the-same-port',
  },
  'signed-out': {
    text: 'Öffne Plex auf dem Server selbst, melde dich an und schalte dann Remote Access ein.',
    step: 'turn-on-remote-access',
  },
  unknown: {
    text: 'Beim Start, und solange Remote Access ausgeschaltet ist, weiß der Server es nicht. Sorge dafür, dass es eingeschaltet ist, warte eine Minute und ruf die Antwort noch einmal ab.',
    step: 'turn-on-remote-access',
  },
};
