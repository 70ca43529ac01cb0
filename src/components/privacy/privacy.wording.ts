import type { Reached } from '../../runbooks/model/check.ts';

/** Who is sent something, as a heading, and when. */
export const reachedWording: Readonly<Record<Reached, { title: string; when: string }>> = {
  companion: {
    title: 'To the companion',
    when: 'The companion is the part of Hopwise that looks from outside. The diagnosis names it, and you may enter your own. It is asked only when you press a button.',
  },
  'echo-services': {
    title: 'To echo services',
    when: 'An echo service answers with the address that it sees. They are asked only by a companion inside your own home, only if its operator named some, and only when you press the button beside their names. They see an empty request and your public address.',
  },
  'own-home': {
    title: 'To a machine in your own home',
    when: 'Your browser asks it directly. Nothing leaves your network.',
  },
};

/** What a companion writes down or remembers of who asks it: all that `src/companion/` does. */
export const companionKeeps: readonly { what: string; says: string }[] = [
  {
    what: 'Its log',
    says: 'One line for each question: the time, which question, how it ended, how long it took, and your address shortened (IPv4 without its last part, IPv6 its first 48 bits). No port, no result, no query, no header. A companion at home writes none unless its operator asks for it. How long lines are kept is up to whoever runs it.',
  },
  {
    what: 'Its limits',
    says: 'How often your address asked in the last minute. It is forgotten after that minute. Companions that count together share the number under a scrambled name.',
  },
  {
    what: 'Its numbers',
    says: 'How many questions there were and how they ended, without anything of who asked.',
  },
  {
    what: 'Its faults',
    says: 'An error that nobody foresaw is written down with every address shortened.',
  },
  {
    what: 'Pages',
    says: 'Where the companion also serves this site, it writes down nothing about which pages are read.',
  },
];
