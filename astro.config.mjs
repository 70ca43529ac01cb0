import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { plainLoading, withoutUnused } from './integrations/without-unused.ts';
import { defineConfig, envField } from 'astro/config';
import { hostHeaders } from './integrations/host-headers.ts';
import { sidebar } from './integrations/sidebar.ts';
import { ledger } from './src/links/ledger.ts';
import { datedBy, isInSitemap } from './src/links/sitemap.ts';

/** An address that the operator may give when the site is built. */
const companionAddress = envField.string({
  context: 'server',
  access: 'public',
  optional: true,
  url: true,
});

/** Parts of Starlight that no page has: their styles and scripts stay away with them. */
const unused = (parts) =>
  Object.fromEntries(parts.map((part) => [part, './src/components/starlight/Nothing.astro']));

/** Few requests: what every page loads is one file. */
const codeSplitting = {
  groups: [
    {
      name: 'frame',
      test: /rolldown|preload-helper|components.(render|frame|storage|copy.offer|home.home-store|offline.(keep-off|offline-n|line))|link.(copy-links|watch)|open-search|chosen-router/,
    },
  ],
};

export default defineConfig({
  // The address that the site will have: pages name it as their own. Without it there is no sitemap.
  ...(process.env.HOPWISE_SITE && { site: process.env.HOPWISE_SITE }),
  // light-dark() and masks are rewritten for browsers that do not know them yet.
  vite: {
    build: {
      cssTarget: ['chrome111', 'safari16', 'firefox114'],
      // Small styles stand in the page. Not those of a router's task: where it is shown in place, they come with it.
      assetsInlineLimit: (file) => (/\brouter\.[^/]+\.css$/.test(file) ? false : undefined),
    },
    plugins: [withoutUnused(), plainLoading()],
    environments: {
      client: { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting } } } },
    },
  },
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
  // Pages are small; a script on each that fetches others beforehand is not.
  prefetch: false,
  // While some pages are written to disk, the next are made.
  build: { concurrency: 4 },
  integrations: [
    // Needs the address of the site; without it none is made.
    sitemap({ filter: isInSitemap, serialize: datedBy(ledger) }),
    starlight({
      title: 'Hopwise',
      description: 'Find out why your home server cannot be reached from outside.',
      favicon: '/favicon.svg',
      // The order of the sidebar is not an order of reading.
      pagination: false,
      // Every heading has a button of ours, on pages of all kinds.
      markdown: { headingLinks: false },
      // What no piece of code here needs, so that its style sheet is smaller.
      expressiveCode: {
        useThemedScrollbars: false,
        useThemedSelectionColors: false,
        useDarkModeMediaQuery: false,
        textMarkers: false,
      },
      locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch', lang: 'de' } },
      // Ours is src/pages/404.astro.
      disable404Route: true,
      customCss: [
        './src/styles/tokens.css',
        './src/styles/site.css',
        './src/styles/patterns.css',
        './src/styles/adapt.css',
      ],
      components: {
        Footer: './src/components/starlight/Footer.astro',
        Head: './src/components/starlight/Head.astro',
        Header: './src/components/starlight/Header.astro',
        MobileTableOfContents: './src/components/starlight/MobileTableOfContents.astro',
        PageFrame: './src/components/starlight/PageFrame.astro',
        Search: './src/components/starlight/Search.astro',
        Sidebar: './src/components/starlight/Sidebar.astro',
        SiteTitle: './src/components/starlight/SiteTitle.astro',
        TableOfContents: './src/components/starlight/TableOfContents.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
        ThemeSelect: './src/components/starlight/ThemeSelect.astro',
        ...unused([
          'Banner',
          'DraftContentNotice',
          'FallbackContentNotice',
          'Hero',
          'MobileMenuFooter',
          'MobileMenuToggle',
          'SocialIcons',
        ]),
      },
      sidebar,
    }),
    mdx(),
    hostHeaders(),
  ],
});
