/** How large the map may be shown, against its natural size. */
const largest = 2;

/** How much one press makes larger or smaller. */
const step = 1.3;

/** The window on a map: how large it is shown, and which part. It scrolls by itself; this makes it larger and smaller. */
export class MapView {
  private readonly view: HTMLElement;
  private readonly svg: SVGSVGElement;
  private readonly natural: { width: number; height: number };
  private scale = 1;
  private readonly onZoom: (percent: number) => void;

  constructor(view: HTMLElement, svg: SVGSVGElement, onZoom: (percent: number) => void) {
    this.view = view;
    this.svg = svg;
    const { width, height } = svg.viewBox.baseVal;
    this.natural = { width, height };
    this.onZoom = onZoom;
    view.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    view.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        this.zoom(this.scale * Math.exp(-event.deltaY / 300), this.within(event));
      },
      { passive: false },
    );
    this.offerPinch();
    this.offerDrag();
  }

  /** Shows the map larger. */
  closer(): void {
    this.zoom(this.scale * step);
  }

  /** Shows the map smaller. */
  farther(): void {
    this.zoom(this.scale / step);
  }

  /** Shows all of it. */
  whole(): void {
    this.zoom(this.smallest());
  }

  /** Brings a box to the middle, at a size at which it can be read. */
  lookAt(box: SVGGraphicsElement): void {
    if (this.scale < 1) this.zoom(1);
    const [at, view] = [box.getBoundingClientRect(), this.view.getBoundingClientRect()];
    this.view.scrollLeft += at.left + at.width / 2 - view.left - view.width / 2;
    this.view.scrollTop += at.top + at.height / 2 - view.top - view.height / 2;
  }

  /** The size at which all of it is seen; a small map is not blown up. */
  private smallest(): number {
    const { width, height } = this.natural;
    const limit = Number.parseFloat(getComputedStyle(this.view).maxHeight);
    const room = Number.isFinite(limit) ? limit : height;
    return Math.min(1, this.view.clientWidth / width, room / height);
  }

  /** Shows the map at a size, so that one place of the window stays where it is. */
  private zoom(to: number, still = this.middle()): void {
    const scale = Math.min(largest, Math.max(this.smallest(), to));
    const ratio = scale / this.scale;
    const [left, top] = [this.view.scrollLeft + still.x, this.view.scrollTop + still.y];
    this.scale = scale;
    this.svg.style.width = `${String(this.natural.width * scale)}px`;
    this.view.scrollLeft = left * ratio - still.x;
    this.view.scrollTop = top * ratio - still.y;
    this.onZoom(Math.round(scale * 100));
  }

  private middle() {
    return { x: this.view.clientWidth / 2, y: this.view.clientHeight / 2 };
  }

  /** A place of the screen as a place of the window. */
  private within({ clientX, clientY }: { clientX: number; clientY: number }) {
    const { left, top } = this.view.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const presses: Record<string, () => void> = {
      '+': () => {
        this.closer();
      },
      '=': () => {
        this.closer();
      },
      '-': () => {
        this.farther();
      },
      '0': () => {
        this.whole();
      },
    };
    const press = presses[event.key];
    if (!press) return;
    event.preventDefault();
    press();
  }

  /** Two fingers. */
  private offerPinch(): void {
    let apart = 0;
    const measure = ({ touches: [one, two] }: TouchEvent) =>
      one && two
        ? {
            apart: Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY),
            between: this.within({
              clientX: (one.clientX + two.clientX) / 2,
              clientY: (one.clientY + two.clientY) / 2,
            }),
          }
        : undefined;
    this.view.addEventListener(
      'touchstart',
      (event) => {
        apart = measure(event)?.apart ?? 0;
        if (apart > 0) event.preventDefault();
      },
      { passive: false },
    );
    this.view.addEventListener(
      'touchmove',
      (event) => {
        const now = measure(event);
        if (!now || apart === 0) return;
        event.preventDefault();
        this.zoom((this.scale * now.apart) / apart, now.between);
        apart = now.apart;
      },
      { passive: false },
    );
  }

  /** A mouse that takes hold of the map. A press that moved it opens no link. */
  private offerDrag(): void {
    let hasMoved = false;
    this.view.addEventListener('dragstart', (event) => {
      event.preventDefault();
    });
    this.view.addEventListener('pointermove', ({ pointerType, buttons, movementX, movementY }) => {
      if (pointerType !== 'mouse' || buttons !== 1) return;
      hasMoved ||= Math.abs(movementX) + Math.abs(movementY) > 2;
      this.view.scrollLeft -= movementX;
      this.view.scrollTop -= movementY;
    });
    this.view.addEventListener('pointerdown', () => {
      hasMoved = false;
    });
    this.view.addEventListener('click', (event) => {
      if (hasMoved && event.detail > 0) event.preventDefault();
    });
  }
}
