import type { SourceKind } from '../../model/source.ts';

/** What a kind of source is called. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  standard: 'Standard',
  'vendor-page': 'Seite des Herstellers',
  'vendor-source': 'Quelltext des Herstellers',
  'vendor-firmware': 'Firmware des Herstellers',
  'manual-mirror': 'Kopie der Anleitung des Herstellers',
  'community-citing-vendor': 'Community, die sich auf den Hersteller beruft',
  community: 'Community',
  'measured-here': 'von uns gemessen',
};
