import { diagnoseHref } from '../addresses.ts';
import { toQuery } from '../engine/url-state.ts';
import type { Diagnosis } from '../engine/diagnose.ts';
import { readAddress } from '../model/address.ts';

/** Endings of names that only work inside a home or a private network, or that carry an address. */
const privateEndings =
  /\.(?:local|localhost|localdomain|lan|home|internal|home\.arpa|fritz\.box|ts\.net|plex\.direct)$/;

/** The address of the diagnosis with the answers of its path: findings only, so that nothing else gets in. */
export function answersHref({ runbook, path }: Pick<Diagnosis, 'runbook' | 'path'>): string {
  return diagnoseHref(runbook, Object.fromEntries(toQuery(path)));
}

/**
 * The origin of a site as it can be shown to strangers.
 * @param origin Where the page was opened, such as `https://hopwise.example`.
 * @returns `undefined` for one that strangers cannot open, or that names an address: a Hopwise at home.
 */
export function shownOrigin(origin: string): string | undefined {
  if (!URL.canParse(origin)) return undefined;
  const url = new URL(origin);
  if (!['https:', 'http:'].includes(url.protocol)) return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isName = host.includes('.') && !readAddress(host) && !privateEndings.test(host);
  return isName ? url.origin : undefined;
}
