import { fill } from '../../runbooks/engine/fill.ts';
import { mark, say } from '../render.ts';
import {
  type LayerId,
  layerIds,
  type LayerState,
  layerStates,
} from '../../runbooks/model/layer.ts';

/** What is said about a hop. They come with the page. */
export interface PathWords {
  layerStates: Record<LayerState, { word: string }>;
  /** While a check about it runs. Not a state: it passes. */
  beingChecked: string;
  /** Where one is; `{layer}` is filled in. */
  here: string;
}

/**
 * Shows what is known about each layer on a path that LayerPath.astro has drawn: shape and sign (drawn from data-state) and word.
 * A hop that waits goes on waiting.
 * @param root The element that LayerPath.astro made, or one around it.
 * @param here The layer that is being asked about, if any.
 */
export function setLayerStates(
  root: HTMLElement,
  states: Record<LayerId, LayerState>,
  words: PathWords,
  here?: LayerId,
): void {
  for (const hop of root.querySelectorAll<HTMLElement>('[data-layer]')) {
    const layer = hop.dataset['layer'] as LayerId;
    mark(hop, 'data-state', states[layer]);
    mark(hop, 'aria-current', layer === here ? 'step' : 'false');
    showWord(hop, words);
  }
  const caption = root.querySelector('[data-path-caption]');
  const nameOf = (layer: LayerId): string =>
    root.querySelector(`[data-layer="${layer}"] .name`)?.textContent ?? layer;
  if (!caption) return;
  const known = captionOf(states, nameOf, words.layerStates);
  say(caption, here ? `${fill(words.here, { layer: nameOf(here) })} · ${known}` : known);
}

/**
 * Shows, or stops showing, that a check about a layer runs.
 * @param root The element that LayerPath.astro made, or one around it.
 * @param limitMs How long the check may take: the ring is full then. `null` when it has ended.
 */
export function setLayerWaiting(
  root: HTMLElement,
  layer: LayerId,
  limitMs: number | null,
  words: PathWords,
): void {
  const hop = root.querySelector<HTMLElement>(`[data-layer="${layer}"]`);
  if (!hop) return;
  hop.toggleAttribute('data-waiting', limitMs !== null);
  if (limitMs !== null) hop.style.setProperty('--limit', `${limitMs}ms`);
  showWord(hop, words);
}

function showWord(hop: HTMLElement, { layerStates, beingChecked }: PathWords): void {
  const state = hop.dataset['state'] as LayerState | undefined;
  const word = hop.querySelector('[data-hop-word]');
  if (!word) return;
  const known = state ? layerStates[state].word : '';
  say(word, hop.hasAttribute('data-waiting') ? beingChecked : known);
}

/** The states in one line, for where there is no room for the names: the cause, or else how many of each. */
export function captionOf(
  states: Record<LayerId, LayerState>,
  nameOf: (layer: LayerId) => string,
  words: PathWords['layerStates'],
): string {
  const blamed = layerIds.find((layer) => states[layer] === 'blamed');
  if (blamed) return `${nameOf(blamed)}: ${words.blamed.word}`;
  return layerStates
    .map((state) => ({ state, count: layerIds.filter((layer) => states[layer] === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${words[state].word}`)
    .join(' · ');
}
