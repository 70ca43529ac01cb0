import type { CollectInput } from '../../runbooks/model/collect.ts';
import { companionFor, type CompanionNames } from './companion.ts';
import { faulty, field, readCompanion, readIpv4, readPort } from './fields.ts';
import { one } from '../render.ts';
import type { Home } from '../home/home-store.ts';
import type { DiagnoseWords } from './words.ts';

/** The form about the home, and the copies of its fields inside questions. */
export class HomeForm {
  private readonly root: HTMLElement;
  private readonly names: CompanionNames;
  private readonly words: DiagnoseWords;

  constructor(root: HTMLElement, names: CompanionNames, words: DiagnoseWords) {
    this.root = root;
    this.names = names;
    this.words = words;
  }

  private get form(): HTMLElement {
    return one(this.root, '[data-home]');
  }

  /** Shows what is known about the home. */
  show(home: Home): void {
    for (const [name, value] of Object.entries(home) as [keyof Home, string][]) {
      field(this.form, name).value = value;
      for (const copy of this.copies(name)) copy.value = value;
    }
    const name = one(this.form, '[data-companion-name]');
    name.textContent =
      home.companion === '' ? (name.dataset['own'] ?? '') : new URL(home.companion).host;
  }

  private copies(name: string): NodeListOf<HTMLInputElement> {
    return this.root.querySelectorAll<HTMLInputElement>(`[data-home-field="${name}"]`);
  }

  /** Takes over a field that was filled in inside a question. False when it cannot be used. */
  takeOver(copy: HTMLInputElement): boolean {
    const name = copy.dataset['homeField'] ?? '';
    const read = name === 'port' ? readPort(copy, this.words) : readIpv4(copy, this.words);
    if (read === faulty) return false;
    field(this.form, name).value = String(read);
    return true;
  }

  /** Enters what was read elsewhere, as if it had been typed: kept only once the form is used. */
  fill(known: Partial<Home>): void {
    for (const [name, value] of Object.entries(known)) {
      field(this.form, name).value = value;
      for (const copy of this.copies(name)) copy.value = value;
    }
  }

  /** Enters the outside companion that the operator named. */
  chooseOutside(): void {
    field(this.form, 'companion').value = this.names.outside ?? '';
  }

  /** Reads the form; what is wrong is said beside its field, and nothing is given back. */
  read(): { home: Home; input: CollectInput } | undefined {
    const port = readPort(field(this.form, 'port'), this.words);
    if (port === faulty) return undefined;
    const lan = field(this.form, 'lanAddress');
    const lanAddress = lan.value.trim() === '' ? '' : readIpv4(lan, this.words);
    if (lanAddress === faulty) return undefined;
    const companion = readCompanion(field(this.form, 'companion'), this.words);
    if (companion === faulty) return undefined;
    return {
      home: { port: String(port), lanAddress, companion },
      input: {
        companion: companionFor(this.names, companion),
        port,
        ...(lanAddress === '' ? {} : { lanAddress }),
      },
    };
  }
}
