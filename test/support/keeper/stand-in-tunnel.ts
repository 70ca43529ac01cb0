/**
 * A process that stands in for cloudflared: `node stand-in-tunnel.ts FOLDER PORT`. It writes its process id into
 * FOLDER/pid once it listens, and answers `/ready` as FOLDER/mood said when it started: `ready`, `not-ready`, `hung`
 * (takes the question and never answers), or `flapping` (ready for two questions: the keeper's and the public address's, then it is gone).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const [folder = '.', port = '0'] = process.argv.slice(2);
const mood = readFileSync(path.join(folder, 'mood'), 'utf8');
let asked = 0;

const server = http.createServer((request, response) => {
  if (mood === 'hung') return;
  asked += 1;
  if (mood === 'flapping' && asked > 2) process.exit(1);
  const isReady = mood !== 'not-ready';
  response.writeHead(request.url === '/ready' ? (isReady ? 200 : 503) : 404);
  response.end(
    JSON.stringify({
      status: isReady ? 200 : 503,
      readyConnections: isReady ? 4 : 0,
      connectorId: 'a',
    }),
  );
});
// The one before it may take a moment to let go of the port.
server.on('error', () => setTimeout(listen, 10));
server.on('listening', () => writeFileSync(path.join(folder, 'pid'), String(process.pid)));
function listen(): void {
  server.listen(Number(port), '127.0.0.1');
}
listen();
