import type * as account from '../checks/plex-account/wording.ts';
import type * as log from '../checks/plex-log/wording.ts';
import type * as port from '../checks/port-reachable/wording.ts';
import type * as address from '../checks/public-address/wording.ts';
import type * as evidence from '../evidence.wording.ts';
import type * as layers from '../layer.wording.ts';
import type { RouterTaskId } from '../model/router-task.ts';
import type * as facts from '../post/facts.wording.ts';
import type * as post from '../post/post.wording.ts';
import type * as sources from '../source.wording.ts';

/** The files that hold the words all runbooks share. Their exports have the same names in every language. */
export interface SharedFiles {
  account: Pick<typeof account, 'next'>;
  address: Pick<typeof address, 'echoFaultWording'>;
  evidence: typeof evidence;
  facts: typeof facts;
  layers: typeof layers;
  log: Pick<typeof log, 'next' | 'phraseMeaning'>;
  port: Pick<typeof port, 'sightingWording'>;
  post: typeof post;
  /** The title of each router job. */
  routerTasks: Readonly<Record<RouterTaskId, string>>;
  sources: typeof sources;
}

/** The words of these files by what they are about. */
export const sharedFrom = (files: SharedFiles) => ({
  layers: files.layers.layerWording,
  layerStates: files.layers.layerStateWording,
  reasons: files.evidence.reasonWording,
  origins: files.evidence.originWording,
  confidences: files.evidence.confidenceWording,
  addressFaults: files.evidence.addressFaultWording,
  portFaults: files.evidence.portFaultWording,
  pasteFaults: files.evidence.pasteFaultWording,
  sightings: files.port.sightingWording,
  echoFaults: files.address.echoFaultWording,
  phrases: files.log.phraseMeaning,
  pasteNext: { 'plex-log': files.log.next, 'plex-account': files.account.next },
  sourceKinds: files.sources.sourceKindWords,
  routerTasks: files.routerTasks,
  post: files.post.postWording,
  facts: files.facts.factWording,
});

/** The words that all runbooks share. */
export type SharedWords = ReturnType<typeof sharedFrom>;
