import { storedQuery } from '../diagnose/stored-query.ts';
import { element, one, show } from '../render.ts';
import { MapView } from './map-view.ts';
import { type DrawnTree, type LitWay, wayOnMap } from './way-on-map.ts';

/** A tree’s map: zooms it, and lights the way that the address, or the diagnosis of this tab, has taken. */
class HopwiseTreeMap extends HTMLElement {
  connectedCallback(): void {
    const svg = drawn(this, '[data-map-view] svg', SVGSVGElement);
    const status = one(this, '[data-map-size]');
    const view = new MapView(one(this, '[data-map-view]'), svg, (percent) => {
      status.textContent = `${String(percent)} %`;
    });
    show(one(this, '[data-map-tools]'), true);
    const presses: Record<string, () => void> = {
      closer: () => {
        view.closer();
      },
      farther: () => {
        view.farther();
      },
      whole: () => {
        view.whole();
      },
      start: () => {
        view.lookAt(this.box(tree.start));
      },
      here: () => {
        view.lookAt(this.box(way?.at ?? tree.start));
      },
    };
    for (const button of this.querySelectorAll<HTMLElement>('[data-map-do]')) {
      button.addEventListener('click', presses[button.dataset['mapDo'] ?? ''] ?? (() => undefined));
    }

    const tree = this.tree();
    const query = this.answers();
    const way = wayOnMap(tree, query.answers);
    if (way) this.light(way, query);
    const wanted = decodeURIComponent(location.hash.slice(1));
    view.lookAt(this.box(this.isBox(wanted) ? wanted : (way?.at ?? tree.start)));
  }

  /** The answers that the address carries; without any, those of this tab’s own diagnosis. */
  private answers(): { answers: URLSearchParams; isOfAddress: boolean } {
    const answers = new URLSearchParams(location.search);
    if (answers.size > 0) return { answers, isOfAddress: true };
    const stored = storedQuery(this.dataset['runbook'] ?? '');
    return { answers: new URLSearchParams(stored), isOfAddress: false };
  }

  /** What the drawing says of its tree. */
  private tree(): DrawnTree {
    const boxes = [...this.querySelectorAll<SVGElement>('[data-box]')];
    return {
      start: one(this, '[data-start]').dataset['start'] ?? '',
      questions: boxes.flatMap(({ id, dataset: { check } }) => (check ? [{ id, check }] : [])),
      ends: boxes.flatMap(({ id, dataset: { check } }) => (check ? [] : [id])),
      edges: this.edges().map(({ dataset: { from = '', to = '', on = '' } }) => ({
        from,
        to,
        findings: on.split(' '),
      })),
    };
  }

  private edges(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>('[data-from]')];
  }

  private box(id: string): SVGGraphicsElement {
    return drawn(this, `[data-box][id="${CSS.escape(id)}"]`, SVGGraphicsElement);
  }

  private isBox(id: string): boolean {
    return this.querySelector(`[data-box][id="${CSS.escape(id)}"]`) !== null;
  }

  private light(
    way: LitWay,
    { answers, isOfAddress }: ReturnType<HopwiseTreeMap['answers']>,
  ): void {
    const list = one(this, '[data-way-list]');
    for (const { node, judgement } of way.visits) {
      const box = this.box(node);
      box.setAttribute('data-lit', '');
      const answer = one(box, `[data-finding="${CSS.escape(judgement.finding)}"]`);
      answer.setAttribute('data-lit', '');
      const edge = this.edges().find(
        ({ dataset: { from, on = '' } }) =>
          from === node && on.split(' ').includes(judgement.finding),
      );
      edge?.setAttribute('data-lit', '');
      // The last one drawn lies above the others.
      edge?.parentNode?.append(edge);
      list.append(
        element('li', {}, `${words(one(box, '.title'))}: `, element('strong', {}, words(answer))),
      );
    }
    const here = this.box(way.at);
    here.setAttribute('data-lit', '');
    here.setAttribute('aria-current', 'location');
    const you = one(this, '[data-you]');
    const { e: x, f: y } = here.transform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
    you.setAttribute('transform', `translate(${String(x + 71)} ${String(y - 18)})`);
    you.removeAttribute('display');

    const place = one(this, '[data-way-here]');
    place.append(element('a', { href: `#${way.at}` }, words(one(here, '.title'))));
    show(one(this, '[data-way-of-address]'), isOfAddress);
    show(one(this, '[data-way-of-tab]'), !isOfAddress);
    show(one(this, '[data-way-dropped]'), way.dropped.length > 0);
    for (const part of this.querySelectorAll<HTMLElement>('[data-way-none]')) show(part, false);
    for (const part of this.querySelectorAll<HTMLElement>('[data-way]')) show(part, true);
    const on = one(this, '[data-way-on]') as HTMLAnchorElement;
    on.search = answers.toString();
  }
}

/** The one part of the drawing that a selector names. Its absence is a fault of the page's own HTML. */
function drawn<Part extends SVGElement>(
  root: ParentNode,
  selector: string,
  kind: new () => Part,
): Part {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The drawing lacks ${selector}.`);
  return found;
}

/** The words of a part of the drawing, its lines joined. */
function words(part: Element): string {
  return part.textContent.replace(/\s+/g, ' ').trim();
}

customElements.define('hopwise-tree-map', HopwiseTreeMap);
