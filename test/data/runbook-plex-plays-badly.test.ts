/** plex-plays-badly: what every small runbook keeps, and what is special about a slow stream. */
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/runbooks/engine/paths.ts';
import { plexPlaysBadly as runbook } from '../../src/runbooks/plex-plays-badly/index.ts';
import { describeSmallRunbook, type Home } from '../support/small-runbook.ts';

const direct = { 'stream-way': 'direct' };
const stops = { ...direct, 'bad-playback': 'stops' };
const blurred = { ...direct, 'bad-playback': 'blurred' };

const homes: Home[] = [
  [
    'Relay carries it, and the quality is low in the app too',
    { 'stream-way': 'indirect', 'bad-playback': 'blurred', 'quality-limit': 'app' },
    'relay-in-use',
  ],
  [
    'Tailscale on a hotel’s Wi-Fi that lets no UDP out',
    { 'stream-way': 'overlay', 'overlay-path': 'relayed' },
    'overlay-relays',
  ],
  [
    'Tailscale is direct, and the upload is 5 Mbps',
    { 'stream-way': 'overlay', 'overlay-path': 'direct', 'upload-room': 'too-small' },
    'upload-too-small',
  ],
  [
    'a NAS with jumbo frames: posters, and no film',
    { ...direct, 'bad-playback': 'never-starts', 'large-packets': 'above' },
    'large-packets-lost',
  ],
  [
    'a tunnel that swallows large packets',
    { ...direct, 'bad-playback': 'never-starts', 'large-packets': 'lost' },
    'large-packets-lost',
  ],
  [
    'no film begins, packets pass, the server is idle',
    {
      ...direct,
      'bad-playback': 'never-starts',
      'large-packets': 'fits',
      'conversion-speed': 'has-room',
    },
    'video-does-not-begin',
  ],
  [
    'a browser left at 2 Mbps',
    { ...blurred, 'stream-treatment': 'converted', 'quality-limit': 'app' },
    'app-limits-quality',
  ],
  [
    'a limit of 2 Mbps on the server, from the days of an old line',
    { ...blurred, 'stream-treatment': 'converted', 'quality-limit': 'server' },
    'server-limits-quality',
  ],
  [
    'an old film in a small file',
    { ...blurred, 'stream-treatment': 'unchanged' },
    'file-is-like-that',
  ],
  [
    'blurred, and nobody looked at the settings',
    { ...blurred, 'stream-treatment': 'converted', 'quality-limit': 'unknown' },
    'limit-unknown',
  ],
  [
    'an app that adjusts itself to a small upload',
    {
      ...blurred,
      'stream-treatment': 'converted',
      'quality-limit': 'none',
      'upload-room': 'too-small',
    },
    'upload-too-small',
  ],
  [
    'a small NAS with a 4K film for a phone',
    { ...stops, 'stream-treatment': 'converted', 'conversion-speed': 'at-limit' },
    'conversion-too-slow',
  ],
  [
    'Plex says that the server is not powerful enough',
    { ...direct, 'bad-playback': 'not-powerful' },
    'conversion-too-slow',
  ],
  [
    'a 40 Mbps film over an upload of 10',
    { ...stops, 'stream-treatment': 'unchanged', 'upload-room': 'too-small' },
    'upload-too-small',
  ],
  [
    'a friend with weak Wi-Fi; on mobile data it plays',
    {
      ...stops,
      'stream-treatment': 'unchanged',
      'upload-room': 'enough',
      'viewer-line': 'better-elsewhere',
    },
    'viewer-network-slow',
  ],
  [
    'fast at both ends, an ocean in between',
    {
      ...stops,
      'stream-treatment': 'unchanged',
      'upload-room': 'enough',
      'viewer-line': 'same-elsewhere',
    },
    'nothing-is-slow',
  ],
  [
    'the upload is large, and nobody tried another network',
    {
      ...stops,
      'stream-treatment': 'unchanged',
      'upload-room': 'enough',
      'viewer-line': 'unknown',
    },
    'viewer-not-tested',
  ],
  [
    'nobody measured anything',
    {
      ...stops,
      'stream-treatment': 'unknown',
      'upload-room': 'unknown',
      'viewer-line': 'unknown',
    },
    'upload-not-measured',
  ],
];

describeSmallRunbook(runbook, homes);

describe('a slow stream', () => {
  it('blames no line and no server while Relay carries it', () => {
    for (const { steps, outcome } of paths(runbook.tree)) {
      const way = steps.find(({ check }) => check === 'stream-way')?.answers ?? [];
      if (way.includes('indirect')) expect(outcome).toBe('relay-in-use');
      else expect(outcome).not.toBe('relay-in-use');
    }
  });

  it('hands over where the direct way is closed', () => {
    expect(runbook.tree.outcomes['relay-in-use']?.handsOverTo).toBe('plex-remote-access');
  });

  it('asks for a faster line only where the upload was measured', () => {
    for (const { steps, outcome } of paths(runbook.tree)) {
      if (outcome !== 'upload-too-small') continue;
      const upload = steps.find(({ check }) => check === 'upload-room');
      expect(upload?.answers).toEqual(['too-small']);
    }
  });
});
