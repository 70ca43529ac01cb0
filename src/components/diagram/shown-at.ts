import type { DrawingId } from './drawings.ts';

/** A drawing where it is shown, with what is said under it. */
export interface ShownDrawing {
  name: DrawingId;
  caption: string;
}

const shared: ShownDrawing = {
  name: 'cgnat',
  caption:
    'Many homes behind one public address. What arrives there belongs to nobody in particular, and no rule of yours can change that.',
};

/** The drawing of a cause, by its id: where the visit ends, and what it never reaches. */
export const drawingsOfCauses: Readonly<Record<string, ShownDrawing>> = {
  cgnat: shared,
  'mobile-internet': shared,
  'starlink-nat': {
    name: 'cgnat',
    caption:
      'A visit ends at the provider, before your dish. With Starlink’s own router there is no rule behind it either.',
  },
  'carrier-private-nat': {
    name: 'private-carrier-nat',
    caption:
      'It looks like two routers at home, but there is only one. The other NAT stands at the provider.',
  },
  'ds-lite': {
    name: 'ds-lite',
    caption:
      'Over IPv4 a visit ends at the provider, before the tunnel to your home. IPv6 goes another way, which is not drawn.',
  },
  'double-nat': {
    name: 'double-nat',
    caption:
      'The rule in your own router is right, and nothing reaches it. The visit ends one box earlier, where there is no rule.',
  },
  'no-forward': {
    name: 'single-nat',
    caption:
      'The visit reaches the right box. Without a rule the router does not know whom to give it to.',
  },
};

/** The drawing of a way in, by its id in the comparison. */
export const drawingsOfWays: Readonly<Record<string, ShownDrawing>> = {
  'public-ipv4': {
    name: 'forward',
    caption:
      'With a public address of your own, a rule in the router is all that is needed on the way.',
  },
  'private-network': {
    name: 'overlay',
    caption: 'Both ends open the way from inside. Who has no app has no way in.',
  },
  'cloudflare-tunnel': {
    name: 'tunnel',
    caption:
      'The server calls out and keeps the line open. The public end is Cloudflare’s, and it can read what passes.',
  },
  'rented-host': {
    name: 'tunnel',
    caption: 'The server calls out and keeps the line open. The public end is a machine you rent.',
  },
};
