import { line } from '../offline/line.ts';
import { one, show } from '../render.ts';
import type { WaitingChecks } from './waiting-checks.ts';
import type { DiagnoseWords } from './words.ts';

/** Why a check that was asked for does not run yet. */
export const sayWaits = ({ interface: words }: DiagnoseWords): string =>
  line.isMobile && !line.isDown ? words.waitsForHome : words.waits;

/** Offers to stop the wait of what waits for the line, and says that other checks would wait, too. */
export function renderLine(
  root: HTMLElement,
  waiting: WaitingChecks,
  { interface: words }: DiagnoseWords,
): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-line-says]')) {
    show(part, line.isDown);
    part.textContent = line.isDown ? words.willWait : '';
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-stop-waiting]')) {
    const waits = waiting.has(button.dataset['stopWaiting'] ?? '');
    // The focus stays beside what it was about.
    if (!waits && document.activeElement === button) {
      const starts = button.closest('.run')?.querySelector<HTMLElement>('[data-run]');
      (starts ?? one(root, '[data-home] .button')).focus();
    }
    show(button.parentElement as HTMLElement, waits);
  }
}
