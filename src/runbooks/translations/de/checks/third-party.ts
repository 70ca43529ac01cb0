import type { thirdParty } from '../../../checks/third-party/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof thirdParty> = {
  title: 'Eine Firma dazwischen',
  question:
    'Darf eine Firma dazwischenstehen, die den Datenverkehr lesen kann und ihn vielleicht unterbindet?',
  why: 'Bei einem Tunnel von Cloudflare endet die Verschlüsselung bei Cloudflare, und Cloudflare schränkt Video außerhalb seiner bezahlten Produkte ein. Ob ein Tunnel darunterfällt, ist umstritten.',
  look: [
    'Auf der Seite von Cloudflare zu Video steht, was Cloudflare von denen verlangt, die Videos ausliefern.',
    'Du brauchst eine eigene Domain, die Cloudflare verwaltet.',
    'Verloren gehen könnte das Konto und alles, was sonst noch daran hängt: Nimm eines, von dem nichts anderes abhängt.',
  ],
  findings: {
    accepted: { answer: 'Ja, auf eigenes Risiko', says: 'Eine Firma dazwischen ist akzeptiert.' },
    refused: { answer: 'Nein', says: 'Eine Firma dazwischen ist nicht akzeptiert.' },
    unknown: {
      answer: 'Das kann ich nicht sagen',
      says: 'Ob eine Firma dazwischen akzeptabel ist, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
