import type { Judged } from '../../runbooks/engine/judge.ts';
import type { Observation } from '../../runbooks/model/observation.ts';
import type { PasteFault, PasteRead } from '../../runbooks/model/paste.ts';
import type { Home } from '../home/home-store.ts';
import { element, one, show } from '../render.ts';
import { detail } from './detail.ts';
import { sayJudgement } from './views.ts';
import { fill } from '../../runbooks/engine/fill.ts';
import type { DiagnoseWords } from './words.ts';

/** From how many characters on pasted text is read right away: a box with megabytes in it stalls the page. */
const longPaste = 200_000;

/** What a part of the page does with what was read. */
export interface PasteDoes {
  read: (observation: Observation) => void;
  forget: () => void;
  fillIn: (home: Partial<Home>) => void;
}

/** One box to paste into, drop on, or choose a file for; and what was read in it. */
export class PastePart {
  readonly id: string;
  private readonly root: HTMLElement;
  private readonly words: DiagnoseWords;
  private readonly does: PasteDoes;
  private reading: AbortController | undefined;
  private shown: Observation | undefined;
  /** What the form may be filled with; known to this page alone, until it is closed. */
  private offers: PasteRead['offers'];

  constructor(root: HTMLElement, words: DiagnoseWords, does: PasteDoes) {
    this.root = root;
    this.words = words;
    this.does = does;
    this.id = root.dataset['paste'] ?? '';
    this.listen();
  }

  private get box(): HTMLTextAreaElement {
    return one(this.root, 'textarea') as HTMLTextAreaElement;
  }

  private get file(): HTMLInputElement {
    return one(this.root, 'input[type="file"]') as HTMLInputElement;
  }

  private listen(): void {
    const on = (selector: string, act: () => void) => {
      one(this.root, selector).addEventListener('click', act);
    };
    on('[data-paste-read]', () => void this.read(new Blob([this.box.value])));
    on('[data-paste-stop]', () => this.reading?.abort());
    on('[data-paste-forget]', () => {
      this.clear();
      this.does.forget();
      this.say(this.words.interface.forgotten);
      this.box.focus();
    });
    on('[data-paste-fill]', () => {
      const { lanAddress, port } = this.offers ?? {};
      this.does.fillIn({
        ...(lanAddress !== undefined && { lanAddress }),
        ...(port !== undefined && { port: String(port) }),
      });
      this.say(this.words.interface.filledIn);
    });
    this.file.addEventListener('change', () => {
      const [chosen] = this.file.files ?? [];
      if (chosen) void this.read(chosen);
    });
    this.box.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length < longPaste) return;
      event.preventDefault();
      void this.read(new Blob([this.box.value, text]), this.words.interface.readLong);
    });
    const zone = one(this.root, '[data-paste-zone]');
    const isOver = (over: boolean) => zone.toggleAttribute('data-over', over);
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      isOver(true);
    });
    zone.addEventListener('dragleave', () => isOver(false));
    zone.addEventListener('drop', (event) => {
      isOver(false);
      const [dropped] = event.dataTransfer?.files ?? [];
      if (!dropped) return;
      event.preventDefault();
      void this.read(dropped);
    });
  }

  /** Reads what was given. What cannot be read is said, and stays in the box. */
  private async read(pasted: Blob, about = ''): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    this.fault(undefined);
    this.say(about);
    this.progress(0);
    const { readers } = await import('./readers.ts');
    const result = await readers[this.id]?.(pasted, {
      signal: reading.signal,
      onProgress: (share) => {
        if (this.reading === reading) this.progress(share);
      },
    });
    // Another reading has begun meanwhile, or this one was forgotten.
    if (this.reading !== reading || !result) return;
    this.reading = undefined;
    this.progress(undefined);
    this.file.value = '';
    if ('fault' in result) {
      this.say('');
      this.fault(result.fault);
      return;
    }
    this.offers = result.offers;
    this.box.value = '';
    this.say(this.words.interface.readDone);
    const at = new Date().toISOString();
    this.does.read({ status: 'measured', origin: 'paste', at, value: result.value });
    one(this.root, '[data-paste-result]').focus({ preventScroll: true });
  }

  /** Shows what is known from a paste. */
  show(judged: Judged | undefined): void {
    const result = one(this.root, '[data-paste-result]');
    show(result, judged !== undefined);
    // What is shown already stays as it is: it may hold the focus, or have been folded away.
    if (judged?.observation === this.shown) return;
    this.shown = judged?.observation;
    if (!judged) return;
    (this.root as HTMLDetailsElement).open = true;
    const { finding } = judged.judgement;
    const says = this.words.checks[this.id]?.says[finding];
    one(result, '[data-paste-says]').textContent =
      says ?? sayJudgement(this.id, judged, this.words);
    const next = this.words.pasteNext[this.id]?.[finding];
    const link = next?.step && element('a', { href: next.step.href }, next.step.title);
    one(result, '[data-paste-next]').replaceChildren(
      fill(this.words.interface.next, { next: next?.text ?? '' }),
      ...(link ? [' ', link] : []),
    );
    one(result, '[data-paste-detail]').replaceChildren(
      ...detail(this.id, judged, this.words).map((line) => element('li', {}, line)),
    );
    const hasOffer = Object.keys(this.offers ?? {}).length > 0;
    show(one(result, '[data-paste-fill]'), hasOffer);
  }

  /** Unfolds the box and goes there. */
  open(): void {
    (this.root as HTMLDetailsElement).open = true;
    this.box.focus();
  }

  /** Empties the box and lets go of everything that was read in it. */
  clear(): void {
    this.reading?.abort();
    this.reading = undefined;
    this.offers = undefined;
    this.box.value = '';
    this.file.value = '';
    this.fault(undefined);
    this.progress(undefined);
    this.say('');
  }

  private say(text: string): void {
    one(this.root, '[data-paste-status]').textContent = text;
  }

  private fault(fault: PasteFault | undefined): void {
    one(this.root, '.fault').textContent = fault ? this.words.pasteFaults[fault] : '';
    if (fault) this.box.setAttribute('aria-invalid', 'true');
    else this.box.removeAttribute('aria-invalid');
    if (fault && fault !== 'stopped') this.box.focus();
  }

  /** How much is read, from 0 to 1; `undefined` when nothing is being read. */
  private progress(share: number | undefined): void {
    const bar = one(this.root, 'progress') as HTMLProgressElement;
    show(bar, share !== undefined);
    show(one(this.root, '[data-paste-stop]'), share !== undefined);
    one(this.root, '[data-paste-read]').setAttribute('aria-disabled', String(share !== undefined));
    bar.value = share ?? 0;
    bar.textContent = fill(this.words.interface.reading, {
      percent: Math.round((share ?? 0) * 100),
    });
  }
}
