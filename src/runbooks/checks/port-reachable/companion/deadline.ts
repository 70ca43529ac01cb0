/** A signal with a time limit. */
export interface Deadline {
  /** Fires when the signal it was made from does, or when the time is up. */
  readonly signal: AbortSignal;
  /** Whether the time was up. */
  readonly isLate: () => boolean;
  /** Gives back the timer; to be called when nobody waits any more. */
  readonly end: () => void;
}

/**
 * Starts a deadline. `AbortSignal.any` and `AbortSignal.timeout` would do the same, at several times
 * the cost.
 * @param gone Fires when nobody waits any more.
 * @param limitMs Milliseconds until the time is up.
 */
export function startDeadline(gone: AbortSignal, limitMs: number): Deadline {
  const ending = new AbortController();
  let isLate = false;
  const leave = (): void => ending.abort(gone.reason);
  const limit = setTimeout(() => {
    isLate = true;
    ending.abort(new Error(`no end after ${limitMs} ms`));
  }, limitMs);
  if (gone.aborted) leave();
  else gone.addEventListener('abort', leave);
  return {
    signal: ending.signal,
    isLate: () => isLate,
    end: () => {
      clearTimeout(limit);
      gone.removeEventListener('abort', leave);
    },
  };
}
