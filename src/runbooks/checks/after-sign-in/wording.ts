import type { CheckWording } from '../../model/wording.ts';
import type { afterSignIn } from './check.ts';

export const wording: CheckWording<typeof afterSignIn> = {
  title: 'After signing in again',
  question: 'Does it work after you sign out of that app and in again?',
  why: 'Apps keep the way to a server for a while. Signing in again makes them ask for it anew, so the answer is a test and often the cure.',
  look: [
    'Sign out in the app, close it fully, open it, and sign in with the same account. The step “Sign out and in again, with the right account” of the runbook on remote access has every detail.',
  ],
  findings: {
    works: { answer: 'Yes, now it works', says: 'After signing in again it works.' },
    same: { answer: 'No, it is as before', says: 'Signing in again changed nothing.' },
    unknown: { answer: 'I can’t tell', says: 'Whether signing in again helps is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
