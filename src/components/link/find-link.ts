import { type LinkForm, linkForms } from '../../links/forms.ts';
import { searchLinks } from '../../links/search.ts';
import { offerCopy } from '../copy/offer-copy.ts';
import { element, one, show } from '../render.ts';
import { storageKeys } from '../storage/storage-keys.ts';
import { type ListedLink, loadLinks } from './load-links.ts';
import type { InterfaceWords } from '../words/words-in.ts';

type Words = InterfaceWords['findLink'] & {
  kinds: InterfaceWords['linkKinds'];
  copying: InterfaceWords['copy'];
};

/** How many are shown. */
const shown = 12;

/** Where the chosen form is remembered. */
const storeKey = storageKeys.linkForm.key;

/** The search for a link to copy: what fits best first, and a press or Enter copies it. */
class HopwiseFindLink extends HTMLElement {
  private words!: Words;
  private links: Promise<readonly ListedLink[]> | undefined;
  private input!: HTMLInputElement;

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.input = one(this, '[data-typed]') as HTMLInputElement;
    show(this, true);
    this.recallForm();
    this.addEventListener('change', () => {
      this.rememberForm();
    });
    this.input.addEventListener('input', () => void this.look());
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.first()?.click();
      if (event.key === 'ArrowDown') this.first()?.focus();
      if (event.key === 'Enter' || event.key === 'ArrowDown') event.preventDefault();
    });
    one(this, '[data-found]').addEventListener('keydown', (event) => {
      this.step(event);
    });
    this.input.value = new URL(location.href).searchParams.get('q') ?? this.input.value;
    if (this.input.value !== '') void this.look();
  }

  private first(): HTMLElement | null {
    return this.querySelector('[data-found] button');
  }

  private get form(): LinkForm {
    const chosen = this.querySelector<HTMLInputElement>('[name="form"]:checked')?.value ?? '';
    return Object.hasOwn(linkForms, chosen) ? (chosen as LinkForm) : 'address';
  }

  private get short(): HTMLInputElement {
    return one(this, '[data-short]') as HTMLInputElement;
  }

  private async look(): Promise<void> {
    const typed = this.input.value;
    const list = await (this.links ??= loadLinks()).catch(() => undefined);
    if (typed !== this.input.value) return;
    if (!list) {
      this.links = undefined;
      this.list(this.words.failed, []);
      return;
    }
    const found = typed.trim() === '' ? [] : searchLinks(typed, list, shown + 1, this.words.kinds);
    this.list(this.say(typed, found.length), found.slice(0, shown));
  }

  private say(typed: string, count: number): string {
    if (typed.trim() === '') return '';
    if (count === 0) return this.words.none.replace('{typed}', typed.trim());
    const template = count > shown ? this.words.more : this.words.some;
    return template.replace('{count}', String(Math.min(count, shown)));
  }

  private list(says: string, links: readonly ListedLink[]): void {
    one(this, '[data-says]').textContent = says;
    one(this, '[data-found]').replaceChildren(...links.map((link) => this.item(link)));
  }

  private item(link: ListedLink): HTMLElement {
    const label = element(
      'span',
      { class: 'kind' },
      `${this.words.kinds[link.kind]} · ${link.address}`,
    );
    const what = element('span', { class: 'what' }, element('span', {}, link.title), label);
    const button = element(
      'button',
      { type: 'button', 'aria-label': this.words.copy.replace('{title}', link.title) },
      what,
    );
    const copied = one(this, '[data-copied]');
    const text = () => {
      const path = this.short.checked ? `/s/${link.short}/` : link.address;
      return linkForms[this.form](link.title, new URL(path, location.href).href);
    };
    button.addEventListener('click', () => {
      show(copied, true);
    });
    offerCopy(
      button,
      {
        text,
        label,
        select: () => {
          copied.textContent = text();
          getSelection()?.selectAllChildren(copied);
        },
        status: copied,
      },
      this.words.copying,
    );
    return element('li', {}, button);
  }

  /** Up and down go through what was found, and from the first one back to the field. */
  private step(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...this.querySelectorAll<HTMLElement>('[data-found] button')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (buttons[next] ?? (next < 0 ? this.input : buttons[at]))?.focus();
  }

  private rememberForm(): void {
    try {
      localStorage.setItem(storeKey, JSON.stringify([this.form, this.short.checked]));
    } catch {
      // Without storage the form is chosen anew each time.
    }
  }

  private recallForm(): void {
    try {
      const [form, short] = JSON.parse(localStorage.getItem(storeKey) ?? '[]') as unknown[];
      const radio = this.querySelector<HTMLInputElement>(`[name="form"][value="${String(form)}"]`);
      if (radio) radio.checked = true;
      this.short.checked = short === true;
    } catch {
      // What is stored there is not ours, or nothing can be read: the first form stays chosen.
    }
  }
}

customElements.define('hopwise-find-link', HopwiseFindLink);
