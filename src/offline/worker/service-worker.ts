/** As much of a service worker's world as ours uses: TypeScript knows it only in place of a page's. */

/** An event whose work the browser waits for. */
export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request by a page, or for one. */
export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** What the browser began to fetch while the worker started; `undefined` where it did not. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

/** A message of a page. */
export interface WorkerMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly source: { postMessage(message: unknown): void } | null;
}

interface Events {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  message: WorkerMessageEvent;
}

/** The global scope of a service worker. */
export interface ServiceWorkerScope {
  readonly location: { readonly origin: string };
  readonly navigator: {
    /** Chrome only. */
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  readonly registration: {
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  skipWaiting(): Promise<void>;
  addEventListener<E extends keyof Events>(type: E, listener: (event: Events[E]) => void): void;
}

/** This worker's own scope. */
export const scope = globalThis as unknown as ServiceWorkerScope;
