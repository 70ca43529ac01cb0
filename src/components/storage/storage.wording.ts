import type { Kept, KeptId } from './storage-keys.ts';

/** What is kept, and what for. */
export const storageWording: Readonly<Record<KeptId, string>> = {
  home: 'What you typed about your home: port, server’s address, another companion. It fills the forms of other pages.',
  diagnosis:
    'Answers and measurements of a diagnosis, with the addresses that were seen. A reload does not lose them.',
  setAside:
    'What this tab knew before you opened a link with somebody’s answers, so that you can go back to it.',
  router: 'Which router you chose, so that steps show its menus.',
  linkForm: 'In which form you last copied a link on the page for helpers.',
  theme: 'Light, dark, or as your device is set.',
};

/** How long it is kept. */
export const lifetime: Readonly<Record<Kept['area'], string>> = {
  session: 'Until you close the tab',
  local: 'Until you delete it',
};
