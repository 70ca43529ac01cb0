import type { FromWorker, ToWorker } from '../../offline/messages.ts';

/** How long an answer may take before the line counts as down, in milliseconds. */
const limitMs = 4000;
/** Waits between tries while the line is down, in milliseconds; the last one stays. */
const retryMs = [2000, 3000, 5000, 10_000, 20_000];

/** A small file of the site. HEAD is never answered by the service worker. */
const asked = '/favicon.svg';

interface NetworkInformation extends EventTarget {
  readonly type?: string;
}

/** What the browser says of the network it is in; Chrome only. */
const network = (): NetworkInformation | undefined =>
  (navigator as { connection?: NetworkInformation }).connection;

/** Whether an address answers at all. */
async function answers(url: string, mode: RequestMode): Promise<void> {
  await fetch(url, {
    method: 'HEAD',
    mode,
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(limitMs),
  });
}

/**
 * Whether there is a line to the site. What the browser says of it is a hint only: it knows of no line where this
 * machine serves the site itself, and of one where a router leads nowhere. So each hint is confirmed by a question
 * to the site.
 */
class Line extends EventTarget {
  isDown = false;
  /** A companion elsewhere that the person asked: where it answers there is a line, even if the site is gone. */
  alsoAsk = '';

  private confirming: Promise<boolean> | undefined;
  private tries = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;

  /** Begins to heed the browser's hints, and what the worker met on behalf of this page. */
  watch(): void {
    for (const hint of ['online', 'offline']) addEventListener(hint, () => void this.confirm());
    document.addEventListener('visibilitychange', () => {
      if (this.isDown && !document.hidden) void this.confirm();
    });
    network()?.addEventListener('change', () => {
      if (this.isDown) void this.confirm();
      else this.tell();
    });
    if ('serviceWorker' in navigator) {
      navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.type === 'line-fails') void this.confirm();
      });
      const question: ToWorker = { type: 'line' };
      navigator.serviceWorker.controller?.postMessage(question);
    }
    if (!navigator.onLine) void this.confirm();
  }

  /** Asks. True when something answered. */
  confirm(): Promise<boolean> {
    this.confirming ??= this.ask().finally(() => {
      this.confirming = undefined;
    });
    return this.confirming;
  }

  /** Whether the line is known to be the phone's own, which is not the home's. */
  get isMobile(): boolean {
    return network()?.type === 'cellular';
  }

  private async ask(): Promise<boolean> {
    const places = [answers(`${asked}?line=${Date.now()}`, 'same-origin')];
    if (this.alsoAsk !== '') places.push(answers(this.alsoAsk, 'no-cors'));
    const isUp = await Promise.any(places).then(
      () => true,
      () => false,
    );
    const hasChanged = this.isDown === isUp;
    this.isDown = !isUp;
    this.plan();
    if (hasChanged) this.tell();
    return isUp;
  }

  /** While the line is down and somebody looks, it is tried again. */
  private plan(): void {
    clearTimeout(this.retry);
    this.tries = this.isDown ? this.tries + 1 : 0;
    if (!this.isDown || document.hidden) return;
    const wait = retryMs[Math.min(this.tries, retryMs.length) - 1];
    this.retry = setTimeout(() => void this.confirm(), wait);
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** The line of this page. It tells of each change with an event `change`. */
export const line = new Line();
line.watch();
