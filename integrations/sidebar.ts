import type { StarlightUserConfig } from '@astrojs/starlight/types';
import de from '../src/content/i18n/de.json' with { type: 'json' };
import en from '../src/content/i18n/en.json' with { type: 'json' };

/** What an entry is called, in every language. */
const label = (entry: keyof typeof en.sidebar) => ({
  label: en.sidebar[entry],
  translations: { de: de.sidebar[entry] },
});

/** The menu, by task: find the cause, walk a runbook, set a router, read, help others. */
export const sidebar: StarlightUserConfig['sidebar'] = [
  { ...label('findCause'), link: '/diagnose/plex-remote-access/' },
  { ...label('causes'), link: '/causes/' },
  {
    ...label('runbooks'),
    items: [
      { ...label('remoteAccess'), link: '/runbooks/plex-remote-access/' },
      { ...label('redThoughOpen'), link: '/runbooks/plex-red-though-open/' },
      { ...label('atHome'), link: '/runbooks/plex-at-home/' },
      { ...label('oneDevice'), link: '/runbooks/plex-one-device/' },
      { ...label('playsBadly'), link: '/runbooks/plex-plays-badly/' },
      { ...label('behindCgnat'), link: '/runbooks/plex-behind-cgnat/' },
      { ...label('ownUrl'), link: '/runbooks/plex-own-url/' },
      { ...label('keeper'), link: '/keep-the-tunnel-up/' },
    ],
  },
  {
    ...label('routers'),
    items: [
      { ...label('findRouter'), link: '/routers/' },
      { ...label('routerTasks'), link: '/router-tasks/' },
      { ...label('coverage'), link: '/routers/coverage/' },
    ],
  },
  {
    ...label('guides'),
    collapsed: true,
    items: [
      { ...label('allGuides'), slug: 'guides' },
      { ...label('routerLogin'), slug: 'guides/router-login' },
      { ...label('whatForwardingIs'), slug: 'guides/what-forwarding-is' },
      { ...label('reserveAnAddress'), slug: 'guides/reserve-an-address' },
      { ...label('doubleNat'), slug: 'guides/double-nat' },
      { ...label('hostFirewalls'), slug: 'guides/host-firewalls' },
      { ...label('testFromOutside'), slug: 'guides/testing-from-outside' },
      { ...label('upnpOrByHand'), slug: 'guides/upnp-or-by-hand' },
      { ...label('noSection'), slug: 'guides/no-forwarding-section' },
      { ...label('checklist'), slug: 'guides/checklist' },
      { ...label('olderGuides'), slug: 'guides/older-guides' },
    ],
  },
  {
    ...label('helpers'),
    items: [
      { ...label('findLink'), link: '/link/' },
      { ...label('useInForum'), link: '/use-in-your-forum/' },
      { ...label('checks'), link: '/checks/' },
      { ...label('ownCompanion'), link: '/run-your-own-companion/' },
    ],
  },
  { ...label('privacy'), link: '/privacy/' },
  { ...label('about'), link: '/about/' },
];
