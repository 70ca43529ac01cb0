import type { OwnValue } from '../../routers/fill.ts';
import { type Home, homeTyped, readHome, writeHome } from '../home/home-store.ts';
import { offerCopy, selectContents } from '../copy/offer-copy.ts';
import { offerLanguages } from './label-language.ts';
import type { readOwnValue } from './read-own-value.ts';
import type { TaskWords } from './words.ts';

/** Where the home keeps each value. */
const kept: Readonly<Record<OwnValue, keyof Home>> = {
  'server-address': 'lanAddress',
  'external-port': 'port',
};

/**
 * Reads what is typed. Loaded when something is, because most people only look, and addresses are much to know about.
 */
let reader: { readOwnValue: typeof readOwnValue } | undefined;

async function loadReader(): Promise<void> {
  reader ??= await import('./read-own-value.ts');
}

/** Whether something was typed before this script was there, or put back by the browser, and nobody has read it. */
const isUnread = ({ value, defaultValue }: HTMLInputElement): boolean =>
  !reader && value !== defaultValue;

/** A drawn router form: takes the person's own values in, and copies what stands in its fields. */
class HopwiseRouterTask extends HTMLElement {
  private words!: TaskWords;
  /** What stood in a field before any value was known. */
  private readonly unfilled = new Map<HTMLElement, string>();

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as TaskWords;
    for (const field of this.querySelectorAll<HTMLElement>('[data-own]')) {
      this.unfilled.set(field, field.textContent);
    }
    for (const input of this.inputs()) {
      input.addEventListener('input', () => {
        void loadReader().then(() => {
          this.keep();
        });
      });
      input.addEventListener('change', () => {
        void loadReader().then(() => {
          this.say(input);
        });
      });
    }
    this.querySelector('[data-own-values]')?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    for (const button of this.buttons()) {
      const select = () => {
        if (button.previousElementSibling) selectContents(button.previousElementSibling);
      };
      offerCopy(button, { text: () => valueBeside(button), select }, this.words.copying);
    }
    offerLanguages(this);
    document.addEventListener(homeTyped, this.fill);
    if ([...this.inputs()].some(isUnread)) {
      void loadReader().then(() => {
        this.keep();
      });
    }
    this.fill();
  }

  disconnectedCallback(): void {
    document.removeEventListener(homeTyped, this.fill);
  }

  private inputs(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('[data-own-values] input');
  }

  private buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll<HTMLButtonElement>('[data-copy]');
  }

  /** What was typed, as it was understood, or what is wrong with it. */
  private read(input: HTMLInputElement): { value: string } | { fault: string } {
    return reader?.readOwnValue(input.name as OwnValue, input.value, this.words) ?? { value: '' };
  }

  /** Keeps what can be understood; half a value fills nothing. */
  private keep(): void {
    const home = readHome();
    for (const input of this.inputs()) {
      const read = this.read(input);
      home[kept[input.name as OwnValue]] = 'value' in read ? read.value : '';
    }
    writeHome(home);
  }

  /** Says beside a field what is wrong with it, once the person has left it. */
  private say(input: HTMLInputElement): void {
    const read = this.read(input);
    const fault = 'fault' in read ? read.fault : '';
    const place = input.parentElement?.querySelector('.fault');
    if (place) place.textContent = fault;
    if (fault === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  }

  /** Puts in what is known, wherever on the page it was typed. */
  private readonly fill = (): void => {
    const home = readHome();
    for (const input of this.inputs()) {
      // What is being typed, or could not be read, is the person's to mend: it is never taken away.
      if (input === document.activeElement || isUnread(input) || 'fault' in this.read(input))
        continue;
      input.value = home[kept[input.name as OwnValue]];
    }
    for (const [field, text] of this.unfilled) {
      field.textContent = home[kept[field.dataset['own'] as OwnValue]] || text;
    }
    for (const button of this.buttons()) {
      const field = button.previousElementSibling as HTMLElement;
      button.hidden = this.unfilled.get(field) === field.textContent;
      button.setAttribute('aria-label', this.words.copy.replace('{value}', valueBeside(button)));
    }
  };
}

/** What a copy button stands beside. */
const valueBeside = (button: HTMLElement): string =>
  button.previousElementSibling?.textContent.trim() ?? '';

customElements.define('hopwise-router-task', HopwiseRouterTask);
