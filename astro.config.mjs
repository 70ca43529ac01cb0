import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig, envField } from 'astro/config';

/** An address that the operator may give when the site is built. */
const companionAddress = envField.string({
  context: 'server',
  access: 'public',
  optional: true,
  url: true,
});

export default defineConfig({
  // The address that the site will have: pages name it as their own. Without it there is no sitemap.
  ...(process.env.HOPWISE_SITE && { site: process.env.HOPWISE_SITE }),
  // light-dark() and masks are rewritten for browsers that do not know them yet.
  vite: { build: { cssTarget: ['chrome111', 'safari16', 'firefox114'] } },
  env: {
    schema: {
      // Asked first; without it the companion that serves the site.
      HOPWISE_COMPANION: companionAddress,
      // Its names that have only an A or only an AAAA record.
      HOPWISE_COMPANION_IPV4: companionAddress,
      HOPWISE_COMPANION_IPV6: companionAddress,
      // Offered where the first turns out to stand inside the home.
      HOPWISE_OUTSIDE_COMPANION: companionAddress,
    },
  },
  // One spelling per address, so that a link pasted in a forum never moves.
  trailingSlash: 'always',
  // While some pages are written to disk, the next are made.
  build: { concurrency: 4 },
  integrations: [
    starlight({
      title: 'Hopwise',
      description: 'Find out why your home server cannot be reached from outside.',
      favicon: '/favicon.svg',
      // The order of the sidebar is not an order of reading.
      pagination: false,
      customCss: [
        './src/styles/tokens.css',
        './src/styles/site.css',
        './src/styles/patterns.css',
        './src/components/diagnose/diagnose.css',
        './src/components/router/router.css',
      ],
      components: {
        Head: './src/components/starlight/Head.astro',
        Search: './src/components/starlight/Search.astro',
        SiteTitle: './src/components/starlight/SiteTitle.astro',
      },
      sidebar: [
        { label: 'Find the cause', link: '/diagnose/plex-remote-access/' },
        {
          label: 'Plex from outside',
          items: [
            { label: 'Runbook', link: '/runbooks/plex-remote-access/' },
            { label: 'Decision tree', link: '/trees/plex-remote-access/' },
            { label: 'What the server shows', link: '/runbooks/plex-remote-access/screens/' },
            { label: 'Evidence table', link: '/runbooks/plex-remote-access/evidence/' },
            { label: 'Commands and paths', link: '/runbooks/plex-remote-access/commands/' },
            { label: 'Hardware boundary', link: '/runbooks/plex-remote-access/boundary/' },
          ],
        },
        {
          label: 'When no port can be had',
          items: [
            { label: 'Choose a way in', link: '/diagnose/plex-behind-cgnat/' },
            { label: 'Ways side by side', link: '/runbooks/plex-behind-cgnat/compare/' },
            { label: 'Runbook', link: '/runbooks/plex-behind-cgnat/' },
            { label: 'Decision tree', link: '/trees/choose-a-way-in/' },
          ],
        },
        {
          label: 'Routers',
          items: [
            { label: 'Find your router', link: '/routers/' },
            { label: 'Jobs in a router', link: '/router-tasks/' },
            { label: 'What the atlas knows', link: '/routers/coverage/' },
          ],
        },
        {
          label: 'Guides',
          items: [
            { label: 'All guides', slug: 'guides' },
            { label: 'Get into your router', slug: 'guides/router-login' },
            { label: 'What forwarding is', slug: 'guides/what-forwarding-is' },
            { label: 'Reserve an address', slug: 'guides/reserve-an-address' },
            { label: 'Double NAT, bridge mode', slug: 'guides/double-nat' },
            { label: 'Firewalls and containers', slug: 'guides/host-firewalls' },
            { label: 'Test from outside', slug: 'guides/testing-from-outside' },
            { label: 'UPnP or by hand', slug: 'guides/upnp-or-by-hand' },
            { label: 'The section is missing', slug: 'guides/no-forwarding-section' },
            { label: 'The final checklist', slug: 'guides/checklist' },
            { label: 'What older guides get wrong', slug: 'guides/older-guides' },
          ],
        },
        { label: 'Every check', link: '/checks/' },
        { label: 'Run your own companion', link: '/run-your-own-companion/' },
        { label: 'Keep the tunnel up', link: '/keep-the-tunnel-up/' },
        { label: 'About', link: '/about/' },
      ],
    }),
    mdx(),
  ],
});
