import type { LayerId } from './model/layer.ts';
import type { RouterTaskId } from './model/router-task.ts';

/** The layer that a router job is about, where it is not the router itself. */
const elsewhere: Partial<Record<RouterTaskId, LayerId>> = {
  'wan-status': 'carrier',
  'dhcp-reservation': 'lan-address',
  dmz: 'isp-gateway',
  'bridge-mode': 'isp-gateway',
};

/** The layer that a router job is about. */
export const routerTaskLayer = (task: RouterTaskId): LayerId => elsewhere[task] ?? 'router';
