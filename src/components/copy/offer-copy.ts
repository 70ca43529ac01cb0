import { element } from '../render.ts';
import type { InterfaceWords } from '../words/words-in.ts';

/** How long a button says what became of its press, in milliseconds. */
const saidMs = 2000;

/** What a copy button copies, and where it says so. */
export interface Copying {
  /** The text, as it is at the moment of the press. */
  text: () => string;
  /** Selects the same text, for where the browser does not let a page copy. */
  select?: () => void;
  /** Where it is said in words. It has the role `status`. */
  status?: HTMLElement;
  /** What changes its text for a moment; without a status line to say it, the button itself. */
  label?: HTMLElement;
}

/**
 * Makes a button copy. What became of it stands in a status line, or for a moment on the button; it
 * is read out in either case. Where copying is refused, by a permission or because the page came over
 * plain http, the text is selected, so that the keys still do it.
 */
export function offerCopy(
  button: HTMLElement,
  copying: Copying,
  words: InterfaceWords['copy'],
): void {
  const shown = copying.label ?? (copying.status ? undefined : button);
  const label = shown?.textContent ?? '';
  const status = copying.status ?? readOut();
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', () => {
    // Emptied first: the same words a second time would not be read out.
    status.textContent = '';
    void isCopied(copying.text()).then((copied) => {
      if (!copied) copying.select?.();
      const refused = copying.select ? words.saysSelected : words.saysRefused;
      status.textContent = copied ? words.saysCopied : refused;
      if (!shown) return;
      shown.textContent = copied ? words.copied : words.refused;
      clearTimeout(timer);
      timer = setTimeout(() => {
        shown.textContent = label;
      }, saidMs);
    });
  });
}

/** Puts a text on the clipboard. A page over plain http has none to write to. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The page's one line for what is only read out, made when the first button is offered. */
function readOut(): HTMLElement {
  const known = document.querySelector<HTMLElement>('[data-copy-says]');
  if (known) return known;
  const made = element('p', { class: 'sr-only', role: 'status', 'data-copy-says': '' });
  document.body.append(made);
  return made;
}

/** Selects all that an element shows. */
export function selectContents(shown: Element): void {
  getSelection()?.selectAllChildren(shown);
}
