import type { CheckWording } from '../../model/wording.ts';
import type { plexRunsIn } from './check.ts';

export const wording: CheckWording<typeof plexRunsIn> = {
  title: 'Where Plex runs',
  question: 'Where does Plex Media Server run?',
  why: 'Each of these makes a network of its own inside the machine, and each needs another cure.',
  look: [
    'Docker Engine: the command docker ps on a Linux machine or a NAS lists Plex.',
    'Docker Desktop: the program with the whale on Windows or a Mac.',
    'WSL 2: Plex was installed inside Linux on Windows, without Docker.',
  ],
  findings: {
    'docker-engine': {
      answer: 'In a container on Linux or a NAS, also as an add-on of Home Assistant',
      says: 'Plex runs in a container on Linux.',
    },
    'docker-desktop': {
      answer: 'In Docker Desktop on Windows or a Mac',
      says: 'Plex runs in Docker Desktop.',
    },
    wsl: { answer: 'In Linux inside Windows (WSL 2)', says: 'Plex runs inside WSL 2.' },
    other: {
      answer: 'None of these: another container program, or a virtual machine',
      says: 'Plex runs in another container program or a virtual machine.',
    },
    unknown: { answer: 'I can’t tell', says: 'Where Plex runs is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-docker', 'wsl-networking', 'plex-docker-desktop-address'],
};
