import type { RunbookTranslations } from '../../model/translation.ts';
import { sharedFrom } from '../shared-from.ts';
import { checks } from './checks.ts';
import * as account from './checks/plex-account.ts';
import * as log from './checks/plex-log.ts';
import * as port from './checks/port-reachable.ts';
import * as address from './checks/public-address.ts';
import * as evidence from './evidence.ts';
import * as facts from './facts.ts';
import * as layers from './layers.ts';
import { wording as plexRemoteAccessOutcomes } from './outcomes/plex-remote-access.ts';
import { wording as plexRedThoughOpenOutcomes } from './outcomes/plex-red-though-open.ts';
import { wording as plexAtHomeOutcomes } from './outcomes/plex-at-home.ts';
import { wording as plexOneDeviceOutcomes } from './outcomes/plex-one-device.ts';
import { wording as plexPlaysBadlyOutcomes } from './outcomes/plex-plays-badly.ts';
import { wording as plexBehindCgnatOutcomes } from './outcomes/plex-behind-cgnat.ts';
import { wording as plexOwnUrlOutcomes } from './outcomes/plex-own-url.ts';
import { pages as plexRemoteAccessPages } from './pages/plex-remote-access.ts';
import { pages as plexRedThoughOpenPages } from './pages/plex-red-though-open.ts';
import { pages as plexAtHomePages } from './pages/plex-at-home.ts';
import { pages as plexOneDevicePages } from './pages/plex-one-device.ts';
import { pages as plexPlaysBadlyPages } from './pages/plex-plays-badly.ts';
import { pages as plexBehindCgnatPages } from './pages/plex-behind-cgnat.ts';
import { pages as plexOwnUrlPages } from './pages/plex-own-url.ts';
import * as post from './post.ts';
import { routerAdvice } from './router-advice.ts';
import { routerTasks } from './router-tasks.ts';
import * as sources from './sources.ts';

/** The words of every runbook, in German. */
export const translations: RunbookTranslations = {
  checks,
  outcomes: {
    'plex-remote-access': plexRemoteAccessOutcomes,
    'plex-red-though-open': plexRedThoughOpenOutcomes,
    'plex-at-home': plexAtHomeOutcomes,
    'plex-one-device': plexOneDeviceOutcomes,
    'plex-plays-badly': plexPlaysBadlyOutcomes,
    'plex-behind-cgnat': plexBehindCgnatOutcomes,
    'plex-own-url': plexOwnUrlOutcomes,
  },
  pages: {
    'plex-remote-access': plexRemoteAccessPages,
    'plex-red-though-open': plexRedThoughOpenPages,
    'plex-at-home': plexAtHomePages,
    'plex-one-device': plexOneDevicePages,
    'plex-plays-badly': plexPlaysBadlyPages,
    'plex-behind-cgnat': plexBehindCgnatPages,
    'plex-own-url': plexOwnUrlPages,
  },
  routerAdvice,
};

/** The words that all runbooks share, in German. */
export const shared = sharedFrom({
  account,
  address,
  evidence,
  facts,
  layers,
  log,
  port,
  post,
  routerTasks,
  sources,
});
