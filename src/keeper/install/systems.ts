import { crontabUnit } from './crontab.ts';
import { launchdUnit } from './launchd.ts';
import { systemdUnit } from './systemd.ts';
import { taskSchedulerUnit } from './task-scheduler.ts';
import type { Place, Unit } from './unit.ts';

/** What runs the keeper, by the name that `--system` takes. */
export const systems = {
  systemd: systemdUnit,
  launchd: launchdUnit,
  'task-scheduler': taskSchedulerUnit,
  crontab: crontabUnit,
} as const satisfies Record<string, (place: Place) => Unit>;
export type SystemName = keyof typeof systems;

/** The system that is usual on a platform of Node.js. */
export function usualSystem(platform: NodeJS.Platform): SystemName {
  if (platform === 'win32') return 'task-scheduler';
  return platform === 'darwin' ? 'launchd' : 'systemd';
}
