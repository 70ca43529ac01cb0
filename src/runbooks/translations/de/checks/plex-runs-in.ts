import type { plexRunsIn } from '../../../checks/plex-runs-in/check.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof plexRunsIn> = {
  title: 'Wo Plex läuft',
  question: 'Wo läuft Plex Media Server?',
  why: 'Jedes davon bildet im Rechner ein eigenes Netz, und jedes braucht eine andere Abhilfe.',
  look: [
    'Docker Engine: Der Befehl docker ps auf einem Linux-Rechner oder NAS listet Plex auf.',
    'Docker Desktop: das Programm mit dem Wal unter Windows oder auf einem Mac.',
    'WSL 2: Plex wurde unter Windows innerhalb von Linux installiert, ohne Docker.',
  ],
  findings: {
    'docker-engine': {
      answer:
        'In einem Container unter Linux oder auf einem NAS, auch als Add-on von Home Assistant',
      says: 'Plex läuft in einem Container unter Linux.',
    },
    'docker-desktop': {
      answer: 'In Docker Desktop unter Windows oder auf einem Mac',
      says: 'Plex läuft in Docker Desktop.',
    },
    wsl: { answer: 'In Linux innerhalb von Windows (WSL 2)', says: 'Plex läuft in WSL 2.' },
    other: {
      answer: 'Nichts davon: ein anderes Container-Programm oder eine virtuelle Maschine',
      says: 'Plex läuft in einem anderen Container-Programm oder einer virtuellen Maschine.',
    },
    unknown: { answer: 'Das kann ich nicht sagen', says: 'Wo Plex läuft, ist nicht bekannt.' },
  },
  privacy: {
    sends: 'Nichts.',
    to: 'Niemanden: Deine Antwort bleibt in diesem Browser und steht als ein Wort in der Adresszeile.',
    keeps: 'Dieser Browser-Tab behält sie, bis du ihn schließt.',
  },
};
