import type { CheckWording } from '../../model/wording.ts';
import type { streamTreatment } from './check.ts';

export const wording: CheckWording<typeof streamTreatment> = {
  title: 'Whether the server converts',
  question: 'Is the video sent as it is, or does the server convert it?',
  why: 'A video that is sent as it is needs the file’s whole bit rate. One that is converted needs less of the line, and more of the server’s processor.',
  look: [
    'Plex Web › Dashboard, while it plays. Open the stream out and read the line that begins with “Video”.',
    '“Direct Play” and “Direct Stream” send the video unchanged. “Transcode” at the video means that it is converted. At the audio alone it does not count here.',
  ],
  findings: {
    unchanged: { answer: '“Direct Play” or “Direct Stream”', says: 'The video is sent unchanged.' },
    converted: { answer: '“Transcode” at the video', says: 'The server converts the video.' },
    unknown: { answer: 'I can’t tell', says: 'Whether the video is converted is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-direct-play', 'plex-transcoding', 'plex-dashboard'],
};
