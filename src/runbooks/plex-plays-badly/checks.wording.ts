import type { CheckWording } from '../model/wording.ts';
import { wording as badPlayback } from '../checks/bad-playback/wording.ts';
import { wording as conversionSpeed } from '../checks/conversion-speed/wording.ts';
import { wording as largePackets } from '../checks/large-packets/wording.ts';
import { wording as overlayPath } from '../checks/overlay-path/wording.ts';
import { wording as qualityLimit } from '../checks/quality-limit/wording.ts';
import { wording as streamTreatment } from '../checks/stream-treatment/wording.ts';
import { wording as streamWay } from '../checks/stream-way/wording.ts';
import { wording as uploadRoom } from '../checks/upload-room/wording.ts';
import { wording as viewerLine } from '../checks/viewer-line/wording.ts';
import type { checks } from './checks.ts';

/** The words of every check of this runbook, by check id: the compiler refuses a missing one. */
export const wording: Record<(typeof checks)[number]['id'], CheckWording> = {
  'stream-way': streamWay,
  'overlay-path': overlayPath,
  'bad-playback': badPlayback,
  'stream-treatment': streamTreatment,
  'quality-limit': qualityLimit,
  'conversion-speed': conversionSpeed,
  'upload-room': uploadRoom,
  'viewer-line': viewerLine,
  'large-packets': largePackets,
};
