import type { CheckWording } from '../../model/wording.ts';
import type { deviceKind } from './check.ts';

export const wording: CheckWording<typeof deviceKind> = {
  title: 'The kind of device',
  question: 'What kind of device is it?',
  why: 'Browsers have extensions, phones have a DNS of their own, and old televisions have certificates that nobody renews.',
  look: [
    'Think of the app that fails, not of the box it runs on: app.plex.tv on a laptop is a browser.',
  ],
  findings: {
    browser: { answer: 'A browser', says: 'It fails in a browser.' },
    phone: {
      answer: 'A phone or tablet, or a box with Android',
      says: 'It fails on a phone, a tablet or an Android box.',
    },
    old: {
      answer: 'A television, console or box that gets no more updates',
      says: 'It fails on a device that gets no more updates.',
    },
    other: { answer: 'Something else', says: 'It fails on another kind of device.' },
    unknown: { answer: 'I can’t tell', says: 'What kind of device fails is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
