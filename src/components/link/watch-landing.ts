/** Loads what old links need when one led here: a word in the address says so, or it names a part that is not here. */

const load = () => import('./landing.ts');

function watch(): void {
  const part = decodeURIComponent(location.hash.slice(1));
  // A part with an equals sign is a diagnosis's own.
  if (part === '' || part.includes('=') || document.getElementById(part)) return;
  void load().then(({ findPart }) => findPart(part));
}

if (new URLSearchParams(location.search).has('moved')) {
  void load().then(({ sayMoved }) => sayMoved());
}
watch();
addEventListener('hashchange', watch);
