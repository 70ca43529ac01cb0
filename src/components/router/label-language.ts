/** Shows the labels of a drawn task in the language that the person chooses; their browser's own at first. */
export function offerLanguages(task: HTMLElement): void {
  const select = task.querySelector<HTMLSelectElement>('[data-label-language] select');
  if (!select) return;
  (select.parentElement as HTMLElement).hidden = false;
  const first = select.value;
  const own = navigator.languages
    .map((language) => language.slice(0, 2))
    .find((language) => [...select.options].some(({ value }) => value === language));
  select.value = own ?? first;
  const show = (): void => {
    for (const label of task.querySelectorAll<HTMLElement>('[data-labels]')) {
      const texts = JSON.parse(label.dataset['labels'] ?? '{}') as Record<string, string>;
      // Where no source showed a label in that language, the first stays.
      const locale = select.value in texts ? select.value : (Object.keys(texts)[0] ?? first);
      label.textContent = texts[locale] ?? label.textContent;
      label.lang = locale;
    }
  };
  select.addEventListener('change', show);
  show();
}
