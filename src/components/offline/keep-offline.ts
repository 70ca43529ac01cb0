import type { ToWorker } from '../../offline/messages.ts';
import { isDiagnosis } from '../../offline/address-kind.ts';
import { chosenRouter, routerChosen } from '../router/chosen-router.ts';

/**
 * Has the site kept for when there is no line, once the page has nothing else to do. On an address without
 * encryption, other than this machine itself, browsers have no service worker: the site works without.
 */
async function keepOffline(): Promise<void> {
  const registration = await navigator.serviceWorker
    .register('/sw.js', { updateViaCache: 'none' })
    .then(() => navigator.serviceWorker.getRegistration());
  if (!registration) return;
  const offerTakeOver = (): void => {
    // While somebody diagnoses here, nothing changes; the worker looks at all other tabs.
    if (!isDiagnosis(location.href)) tell(registration.waiting, { type: 'take-over' });
  };
  offerTakeOver();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerTakeOver);
  });
  const greet = (): void => {
    void navigator.serviceWorker.ready.then(({ active }) => {
      tell(active, { type: 'hello', router: chosenRouter()?.path });
    });
  };
  greet();
  document.addEventListener(routerChosen, greet);
  // A new version that took over keeps what is due anew.
  navigator.serviceWorker.addEventListener('controllerchange', greet);
}

function tell(worker: ServiceWorker | null, message: ToWorker): void {
  worker?.postMessage(message);
}

const canKeep = 'serviceWorker' in navigator && 'DecompressionStream' in globalThis;

if (import.meta.env.DEV && canKeep) {
  // While the site is being written, what an earlier start of it kept would stand in the way.
  void navigator.serviceWorker.getRegistration().then((one) => one?.unregister());
} else if (canKeep) {
  const begin = (): void => {
    // Browsers that cannot tell when they are idle get a moment.
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => void keep(), { timeout: 10_000 });
    else setTimeout(() => void keep(), 2000);
  };
  // Refused where storage is off, as in some private windows: nothing is kept then.
  const keep = (): Promise<void> => keepOffline().catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
