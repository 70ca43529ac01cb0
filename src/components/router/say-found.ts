/**
 * How many routers fit what is typed, in the words that the element carries; nothing while nothing is typed.
 * @param element Carries `data-found`, with {count} in it, and `data-none-found`.
 */
export function sayFound(element: HTMLElement, typed: string, count: number): string {
  if (typed.trim() === '') return '';
  const { found = '', noneFound = '' } = element.dataset;
  return count === 0 ? noneFound : found.replace('{count}', String(count));
}
