import type { Redirect } from './model.ts';

/** Every published address that moved, in the order of the moves. An entry is never taken out. */
export const redirects: readonly Redirect[] = [];
