import type { Config } from '../model/config.ts';
import type { Observations } from '../model/observation.ts';
import { measureCloudflared } from './cloudflared.ts';
import { measureInternet } from './internet.ts';
import { measurePlex } from './plex.ts';

/** Asks all of it at the same time, so that it speaks of one moment. Never throws. */
export async function observe(config: Config): Promise<Observations> {
  const timeoutMs = config.timeoutSeconds * 1000;
  const [local, tunnel, outside, internet] = await Promise.all([
    measurePlex(config.plex.local, timeoutMs, false),
    measureCloudflared(config.tunnel.ready, timeoutMs),
    measurePlex(config.plex.public, timeoutMs, true),
    measureInternet(config.internet.probes, timeoutMs),
  ]);
  return { local, tunnel, outside, internet };
}
