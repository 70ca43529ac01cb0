import type { SourceKind } from './model/source.ts';

/** What a kind of source is called. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  standard: 'standard',
  'vendor-page': 'vendor’s page',
  'vendor-source': 'vendor’s source code',
  'vendor-firmware': 'vendor’s firmware',
  'manual-mirror': 'copy of the vendor’s manual',
  'community-citing-vendor': 'community, citing the vendor',
  community: 'community',
  'measured-here': 'measured by us',
};
