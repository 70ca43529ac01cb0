import { next as accountNext } from '../checks/plex-account/wording.ts';
import { next as logNext, phraseMeaning } from '../checks/plex-log/wording.ts';
import { sightingWording } from '../checks/port-reachable/wording.ts';
import { echoFaultWording } from '../checks/public-address/wording.ts';
import {
  addressFaultWording,
  confidenceWording,
  originWording,
  pasteFaultWording,
  portFaultWording,
  reasonWording,
} from '../evidence.wording.ts';
import { layerStateWording, layerWording } from '../layer.wording.ts';
import type { Language } from '../model/language.ts';
import type { RouterTaskId } from '../model/router-task.ts';
import { factWording } from '../post/facts.wording.ts';
import { postWording } from '../post/post.wording.ts';
import { routerTasks } from '../router-tasks.ts';
import { sourceKindWords } from '../source.wording.ts';
import { shared as de } from './de/index.ts';

const en = {
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
  /** The title of each router job. */
  routerTasks: Object.fromEntries(
    Object.entries(routerTasks).map(([id, { title }]) => [id, title]),
  ) as Record<RouterTaskId, string>,
  post: postWording,
  facts: factWording,
};

/** The words that all runbooks share. */
export type SharedWords = typeof en;

const words: Readonly<Record<Language, SharedWords>> = { en, de };

/** The words that all runbooks share, in a language. */
export const sharedWords = (language: Language): SharedWords => words[language];
