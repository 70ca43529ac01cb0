/** Tells when a script is to stop: Ctrl+C, SIGTERM, or npm gone. */

/** How often to look whether npm still is there. */
const LOOK_EVERY_MS = 250;

/**
 * A signal that fires once this process is to stop; from then on a second Ctrl+C ends it at once. Its reason is
 * the name of what stopped it: SIGINT from somebody who waits, SIGTERM from a service manager.
 *
 * When npm is told to end, it ends the shell between itself and us, and nobody tells us: we would stay behind and
 * hold the port. A new parent gives that away. (Not on Windows, where the parent's number never changes.)
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort(name);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      if (!stopping.signal.aborted) stop('SIGTERM');
    }, LOOK_EVERY_MS);
    look.unref();
  }
  return stopping.signal;
}

/** Calls `act` when the signal fires, or now if it has. */
export function whenStopped(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act();
  else signal.addEventListener('abort', act, { once: true });
}
