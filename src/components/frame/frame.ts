/** The one script of every page: its links, its search, its menu, its theme and its list of headings. */
import '../link/copy-links.ts';
import '../link/watch-landing.ts';
import '../search/open-search.ts';
import './menu.ts';
import './theme.ts';
import './toc.ts';
