/** What pages tell the worker. */
export type ToWorker =
  /** A page is open and idle; with the router that the person chose. All that is due may be fetched. */
  | { readonly type: 'hello'; readonly router?: string | undefined }
  /** Is the line there, as far as the worker has seen? */
  | { readonly type: 'line' }
  /** What is kept? */
  | { readonly type: 'kept' }
  /** To a new version that waits: it may take over, unless a diagnosis is open. */
  | { readonly type: 'take-over' };

/** What can be kept of the site. */
export const keepable = ['site', 'router', 'routers', 'search'] as const;
export type Keepable = (typeof keepable)[number];

/** What the worker answers, to the page that asked. */
export type FromWorker =
  /** Its last try to reach the site failed. */
  { readonly type: 'line-fails' } | { readonly type: 'kept'; readonly kept: readonly Keepable[] };
