/** The one script of every page: links, search, menu, theme, list of headings, and what is kept for later. */
import '../link/copy-links.ts';
import '../link/watch-landing.ts';
import '../offline/keep-offline.ts';
import '../offline/offline-notice.ts';
import '../search/open-search.ts';
import './menu.ts';
import './theme.ts';
import './toc.ts';
