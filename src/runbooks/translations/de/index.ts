import type { RunbookTranslations } from '../../model/translation.ts';
import type { SharedWords } from '../shared-words.ts';
import { checks } from './checks.ts';
import { next as accountNext } from './checks/plex-account.ts';
import { next as logNext, phraseMeaning } from './checks/plex-log.ts';
import { sightingWording } from './checks/port-reachable.ts';
import { echoFaultWording } from './checks/public-address.ts';
import {
  addressFaultWording,
  confidenceWording,
  originWording,
  pasteFaultWording,
  portFaultWording,
  reasonWording,
} from './evidence.ts';
import { factWording } from './facts.ts';
import { layerStateWording, layerWording } from './layers.ts';
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
import { postWording } from './post.ts';
import { routerAdvice } from './router-advice.ts';
import { routerTasks } from './router-tasks.ts';
import { sourceKindWords } from './sources.ts';

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
export const shared: SharedWords = {
  layers: layerWording,
  layerStates: layerStateWording,
  reasons: reasonWording,
  origins: originWording,
  confidences: confidenceWording,
  addressFaults: addressFaultWording,
  portFaults: portFaultWording,
  pasteFaults: pasteFaultWording,
  sightings: sightingWording,
  echoFaults: echoFaultWording,
  phrases: phraseMeaning,
  pasteNext: { 'plex-log': logNext, 'plex-account': accountNext },
  sourceKinds: sourceKindWords,
  routerTasks,
  post: postWording,
  facts: factWording,
};
