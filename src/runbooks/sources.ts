import { addressRanges } from './sources/address-ranges.ts';
import { browsers } from './sources/browsers.ts';
import { companionPlaces } from './sources/companion-places.ts';
import { guides } from './sources/guides.ts';
import { keeper } from './sources/keeper.ts';
import { oneDevice } from './sources/one-device.ts';
import { lineKinds } from './sources/line-kinds.ts';
import { otherWaysIn } from './sources/other-ways-in.ts';
import { ownUrl } from './sources/own-url.ts';
import { plexAtHome } from './sources/plex-at-home.ts';
import { playsBadly } from './sources/plays-badly.ts';
import { plexCommunity } from './sources/plex-community.ts';
import { plexVendor } from './sources/plex-vendor.ts';
import { providers } from './sources/providers.ts';
import { redThoughOpen } from './sources/red-though-open.ts';
import { routers } from './sources/routers.ts';
import { serverMachine } from './sources/server-machine.ts';

/** Everything the site cites, by id, a file per subject. A claim names the id; the page shows title, kind and day. */
export const sources = {
  ...plexVendor,
  ...plexCommunity,
  ...addressRanges,
  ...providers,
  ...browsers,
  ...serverMachine,
  ...routers,
  ...companionPlaces,
  ...guides,
  ...otherWaysIn,
  ...lineKinds,
  ...ownUrl,
  ...keeper,
  ...plexAtHome,
  ...playsBadly,
  ...oneDevice,
  ...redThoughOpen,
};

/** The id of a source. */
export type SourceId = keyof typeof sources;
