import { badPlayback } from '../checks/bad-playback/check.ts';
import { conversionSpeed } from '../checks/conversion-speed/check.ts';
import { largePackets } from '../checks/large-packets/check.ts';
import { overlayPath } from '../checks/overlay-path/check.ts';
import { qualityLimit } from '../checks/quality-limit/check.ts';
import { streamTreatment } from '../checks/stream-treatment/check.ts';
import { streamWay } from '../checks/stream-way/check.ts';
import { uploadRoom } from '../checks/upload-room/check.ts';
import { viewerLine } from '../checks/viewer-line/check.ts';

/** Every check whose evidence a case of this runbook may hold. All of them are asked. */
export const checks = [
  streamWay,
  overlayPath,
  badPlayback,
  streamTreatment,
  qualityLimit,
  conversionSpeed,
  uploadRoom,
  viewerLine,
  largePackets,
] as const;
