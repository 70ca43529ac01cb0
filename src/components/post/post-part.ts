import type { FormatId } from '../../runbooks/post/format-ids.ts';
import type { PostMatter } from '../../runbooks/post/post.ts';
import type { ownPostWords, PostWords } from '../../runbooks/post/words.ts';
import { offerCopy } from '../copy/offer-copy.ts';
import { one, show } from '../render.ts';
import type { InterfaceWords } from '../words/words-in.ts';

/** What the report takes from the diagnosis under way, and gives back to it. */
interface Uses {
  /** What the report is made of, as it is now. */
  matter: () => PostMatter;
  /** Takes down that the person did a step, or did not. */
  tick: (step: string, isDone: boolean) => void;
}

/** The part of the diagnosis page with the report to post. What writes it is loaded when it is opened. */
export class PostPart {
  private readonly root: HTMLElement;
  private readonly words: PostWords;
  private readonly uses: Uses;

  constructor(
    root: HTMLElement,
    words: Omit<PostWords, keyof ReturnType<typeof ownPostWords>> & {
      copying: InterfaceWords['copy'];
    },
    uses: Uses,
  ) {
    this.root = root;
    this.uses = uses;
    const own = JSON.parse(one(root, '[data-post-words]').textContent) as ReturnType<
      typeof ownPostWords
    >;
    this.words = { ...words, ...own };
    this.details.addEventListener('toggle', () => void this.write());
    root.addEventListener('change', (event) => {
      const { type, value, checked } = event.target as HTMLInputElement;
      if (type === 'checkbox') uses.tick(value, checked);
      else void this.write();
    });
    const { text, status } = this;
    offerCopy(
      one(root, '[data-post-copy]'),
      {
        text: () => text.value,
        select: () => {
          text.focus();
          text.select();
          text.scrollTop = 0;
        },
        status,
      },
      words.copying,
    );
  }

  /** Shows what fits the diagnosis as it is now. */
  show(): void {
    const { diagnosis, evidence, tried = [] } = this.uses.matter();
    show(this.root, Object.keys(evidence).length > 0);
    const steps = new Set([...diagnosis.steps, ...tried]);
    show(one(this.root, '[data-post-tried]'), steps.size > 0);
    for (const label of this.root.querySelectorAll<HTMLElement>('[data-post-step]')) {
      const id = label.dataset['postStep'] ?? '';
      show(label, steps.has(id));
      (one(label, 'input') as HTMLInputElement).checked = tried.includes(id);
    }
    void this.write();
  }

  private get details(): HTMLDetailsElement {
    return one(this.root, '[data-post-open]') as HTMLDetailsElement;
  }

  private get text(): HTMLTextAreaElement {
    return one(this.root, 'textarea') as HTMLTextAreaElement;
  }

  private get status(): HTMLElement {
    return one(this.root, '[data-post-status]');
  }

  /** Writes the report anew, if it is open. */
  private async write(): Promise<void> {
    if (!this.details.open) return;
    try {
      const { writePost } = await import('../../runbooks/post/write.ts');
      const format = one(this.root, '[name="post-format"]:checked') as HTMLInputElement;
      const written = writePost(this.uses.matter(), this.words, format.value as FormatId);
      if (written === this.text.value) return;
      this.text.value = written;
      this.status.textContent = '';
    } catch {
      this.status.textContent = this.root.dataset['failed'] ?? '';
    }
  }
}
