/**
 * The service worker: keeps the site for when there is no line. It is written by hand, because what it has to decide
 * (packs, builds that are never mixed, no take-over during a diagnosis) is what a library would leave to us, and what
 * a library would do is a few lines.
 */
import { addressKind } from '../address-kind.ts';
import type { Manifest } from '../manifest.ts';
import type { FromWorker, ToWorker } from '../messages.ts';
import { Answering } from './answer.ts';
import { takeCharge, takeOverIfNobodyDiagnoses } from './builds.ts';
import { Kept } from './kept.ts';
import { scope } from './service-worker.ts';

/** Put in place by scripts/offline/write-offline.ts. */
declare const MANIFEST: Manifest;

const kept = new Kept(MANIFEST);
const answering = new Answering(kept);

/** Whether the person, or the line, asks for no more than is needed. */
const isThrifty = (): boolean => {
  const { saveData = false, effectiveType = '' } = scope.navigator.connection ?? {};
  return saveData || effectiveType.endsWith('2g');
};

scope.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      await kept.keepShared();
      if (!isThrifty()) await kept.keepSite();
    })(),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await takeCharge(MANIFEST.build);
      await scope.registration.navigationPreload?.enable();
      // The page of the first visit may fetch more of what is to be kept.
      await scope.clients.claim();
    })(),
  );
});

scope.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const asked = { method, url, isNavigation: mode === 'navigate' };
  const kind = addressKind(asked, scope.location.origin, MANIFEST);
  if (kind === 'page') event.respondWith(answering.page(event));
  else if (kind === 'part') event.respondWith(answering.part(event));
});

scope.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  const reply = (answer: FromWorker): void => event.source?.postMessage(answer);
  switch (message.type) {
    case 'hello': {
      const { router } = message;
      const own = router === undefined ? undefined : kept.keepRouter(router);
      // A router of another build may be gone; the next hello tries again.
      event.waitUntil(
        Promise.resolve(own)
          .catch(() => undefined)
          .then(() => (isThrifty() ? kept.keepShared().catch(() => undefined) : kept.complete())),
      );
      break;
    }
    case 'line':
      if (answering.lineFails) reply({ type: 'line-fails' });
      break;
    case 'kept':
      event.waitUntil(kept.whatIsKept().then((what) => reply({ type: 'kept', kept: what })));
      break;
    case 'take-over':
      event.waitUntil(takeOverIfNobodyDiagnoses());
      break;
  }
});
