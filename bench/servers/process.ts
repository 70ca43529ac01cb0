/** A process of its own for one server: tells its port, then, whenever asked, what it has used so far. */
import type { ServerName } from '../../src/components/companion-speed/measured.ts';
import { startServer } from '../../src/companion/node.ts';
import { startBareHops } from './bare-hops.ts';
import { startFloor } from './floor.ts';
import type { FromServer } from './start.ts';

const servers: Readonly<Record<ServerName, (host: string) => Promise<number>>> = {
  floor: startFloor,
  'bare-hops': startBareHops,
  companion: async (host) => (await startServer({ port: 0, host })).port,
};

const tell = (what: FromServer): void => void process.send?.(what);

const [name = '', host = ''] = process.argv.slice(2);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit());
tell({ port: await servers[name as ServerName](host) });
