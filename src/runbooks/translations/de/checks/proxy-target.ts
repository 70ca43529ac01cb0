import type { proxyTarget } from '../../../checks/proxy-target/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof proxyTarget> = {
  title: 'Das Ziel des Proxys',
  question:
    'Auf dem Rechner, auf dem der Tunnel oder Proxy läuft: Was antwortet unter dem Ziel, das dort eingetragen ist?',
  why: 'Das unterscheidet ein falsches Ziel und eine geschlossene Firewall von einem Ziel, das auf die falsche Weise angesprochen wird: mit http, wo Plex https will, oder umgekehrt.',
  look: [
    'Lies das Ziel in den eigenen Einstellungen des Tunnels oder Proxys ab, Buchstabe für Buchstabe.',
    'Dort, in einem Terminal: curl --max-time 10, dann das Ziel und dahinter /identity. Bei einem Container führ es im Container aus: Sein localhost ist nicht das des Servers.',
    'Klappt das nicht: dasselbe mit dem jeweils anderen von http:// und https://. Bei https:// setz --insecure vor die Adresse: Das Zertifikat von Plex ist nicht für eine bloße Adresse gemacht.',
  ],
  findings: {
    plex: {
      answer: 'Ein kurzer Text mit „machineIdentifier“',
      says: 'Wo der Proxy läuft, antwortet Plex unter dem Ziel, das eingetragen ist.',
    },
    'other-scheme': {
      answer:
        'Nichts oder ein Fehler; mit dem anderen von http:// und https:// kommt „machineIdentifier“',
      says: 'Wo der Proxy läuft, antwortet Plex über http statt des eingetragenen https, oder umgekehrt.',
    },
    certificate: {
      answer: 'Mit https:// eine Fehlermeldung zum Zertifikat, bis --insecure davorsteht',
      says: 'Wo der Proxy läuft, passt das Zertifikat von Plex nicht zu dem Ziel, das eingetragen ist.',
    },
    nothing: {
      answer: 'Mit beiden nichts',
      says: 'Wo der Proxy läuft, antwortet Plex nicht.',
    },
    unknown: {
      answer: 'Ich kann nicht nachsehen',
      says: 'Was unter dem Ziel des Proxys antwortet, ist nicht bekannt.',
    },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
