import type { CollectInput } from '../../runbooks/model/collect.ts';

/** The companions a site knows from its build. All are addresses without a slash at the end. */
export interface CompanionNames {
  /** The companion to ask first; empty for the one that serves the page. */
  any: string;
  /** Its name with an A record only. */
  ipv4?: string | undefined;
  /** Its name with an AAAA record only. */
  ipv6?: string | undefined;
  /** One that stands outside, to be offered where the first turns out to stand inside. */
  outside?: string | undefined;
}

/**
 * Which companion a measurement asks.
 * @param names The site's own.
 * @param typed What the person entered instead; empty for the site's own.
 */
export function companionFor(names: CompanionNames, typed: string): CollectInput['companion'] {
  if (typed !== '') return { any: typed };
  return {
    any: names.any,
    ...(names.ipv4 ? { ipv4: names.ipv4 } : {}),
    ...(names.ipv6 ? { ipv6: names.ipv6 } : {}),
  };
}
