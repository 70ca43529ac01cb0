import type { EvidenceRow } from '../model/evidence.ts';

/** What is seen while it plays badly, what to collect about it, and what that shows. */
export const evidence: EvidenceRow[] = [
  {
    id: 'dashboard-indirect',
    symptom: 'The dashboard says “Indirect” while it plays.',
    collect: 'The line about the connection, for this very stream.',
    layer: 'internet',
    means:
      'Plex Relay carries it, at 1 or 2 Mbps. The direct way was not taken. Upload, server and quality have nothing to do with it.',
    next: 'Find out why the direct way is not taken.',
    step: 'read-the-dashboard',
    sources: ['plex-dashboard', 'plex-forum-low-bandwidth', 'plex-relay'],
  },
  {
    id: 'blurred-everywhere-away',
    symptom: 'Away from home every app is blurred; at home the same film is sharp.',
    collect: '“Limit remote stream bitrate” and “Internet upload speed” on the server.',
    layer: 'server',
    means:
      'The server holds remote streams to a limit. If none is set, the apps lower the quality because the line is slow.',
    next: 'Measure the upload, then bring the two numbers up to date.',
    step: 'lift-the-server-limit',
    sources: ['plex-settings-list', 'plex-remote-access-labels', 'plex-bandwidth-limits'],
  },
  {
    id: 'blurred-in-one-app',
    symptom: 'One app is blurred, another in the same place is sharp.',
    collect: 'The quality for streaming away from home in the settings of both apps.',
    layer: 'client-app',
    means: 'The app asks for less. Older apps began at 2 Mbps.',
    next: 'Raise the number in that app.',
    step: 'lift-the-app-limit',
    sources: ['plex-quality-menus', 'plex-quality-suggestions'],
  },
  {
    id: 'stops-while-converting',
    symptom: 'It stops again and again, and the dashboard says “Transcode” at the video.',
    collect: 'How busy the processor is in that moment, and whether it stops at home too.',
    layer: 'server',
    means:
      'A processor at its limit converts more slowly than the film plays. With room left it is one of the lines.',
    next: 'Spare the server the conversion, or measure the lines.',
    step: 'ease-the-conversion',
    sources: ['plex-transcoding', 'plex-forum-not-fast-enough'],
  },
  {
    id: 'stops-with-direct-play',
    symptom: 'It stops again and again, and the dashboard says “Direct Play”.',
    collect: 'The bandwidth on the dashboard, and the upload of your line.',
    layer: 'carrier',
    means:
      'The file goes out as it is, with its whole bit rate. If the upload is not far larger, it is the upload.',
    next: 'Keep the streams below the upload.',
    step: 'stay-below-the-upload',
    sources: ['plex-direct-play', 'plex-bandwidth-limits'],
  },
  {
    id: 'one-viewer-stops',
    symptom: 'One viewer has breaks, others at the same time have none.',
    collect: 'The same film on the same device over another network.',
    layer: 'client-network',
    means: 'What leaves your home is fast enough. The slow part is at that viewer’s end.',
    next: 'Another network there, or a lower quality in that app.',
    step: 'use-a-better-network',
    sources: ['plex-cgnot-viewer-line', 'plex-forum-low-bandwidth'],
  },
  {
    id: 'tailscale-says-relay',
    symptom: 'Over Tailscale it is slow, and the dashboard does not say “Indirect”.',
    collect: 'tailscale status on the server, half a minute into the film.',
    layer: 'internet',
    means: '“relay” means that Tailscale’s own servers carry it. Plex does not know of them.',
    next: 'Help Tailscale to a direct connection.',
    step: 'make-tailscale-direct',
    sources: ['tailscale-connection-types'],
  },
  {
    id: 'lists-but-no-video',
    symptom: 'Titles appear, and no video ever begins.',
    collect: 'The packet size of the server’s card, and a large and a small ping.',
    layer: 'host-firewall',
    means:
      'A size above 1500, or a large ping without an answer, points to packets that are lost on the way. A slow line would begin and then stop.',
    next: 'Set the packet size to 1500, or lower it if it is no larger already.',
    step: 'bring-packets-to-1500',
    sources: ['rfc-2923'],
  },
];
