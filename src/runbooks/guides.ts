/** The guides, in the order in which somebody new to it would read them. Each is src/content/docs/guides/<id>.mdx. */
export const guideIds = [
  'router-login',
  'what-forwarding-is',
  'reserve-an-address',
  'double-nat',
  'host-firewalls',
  'testing-from-outside',
  'upnp-or-by-hand',
  'no-forwarding-section',
  'checklist',
  'older-guides',
] as const;
export type GuideId = (typeof guideIds)[number];
