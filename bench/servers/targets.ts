/** A process of its own for what is dialled: one port that takes connections and closes them, one like Plex. */
import net from 'node:net';
import { listen, startPlexLike } from '../../test/support/services.ts';
import { targetPorts } from '../target-ports.ts';

process.on('disconnect', () => process.exit());
await listen(
  net.createServer((socket) => socket.end()),
  '0.0.0.0',
  targetPorts.open,
);
await startPlexLike({ host: '0.0.0.0', port: targetPorts.plex });
process.send?.('listening');
