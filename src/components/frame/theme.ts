import { storageKeys } from '../storage/storage-keys.ts';

/** Lets the person choose the theme. The first one is set before this script, in ThemeProvider.astro. */

const { key } = storageKeys.theme;
const light = matchMedia('(prefers-color-scheme: light)');
const pickers = document.querySelectorAll<HTMLSelectElement>('[data-theme-select]');

/** What was chosen; `auto` where nothing was, or where storage is off. */
function chosen(): string {
  try {
    return localStorage.getItem(key) || 'auto';
  } catch {
    return 'auto';
  }
}

function follow(theme: string): void {
  const system = light.matches ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = theme === 'auto' ? system : theme;
  for (const picker of pickers) picker.value = theme;
}

for (const picker of pickers) {
  picker.addEventListener('change', () => {
    follow(picker.value);
    try {
      localStorage.setItem(key, picker.value === 'auto' ? '' : picker.value);
    } catch {
      // Storage is off: the choice holds for this page.
    }
  });
}
light.addEventListener('change', () => {
  follow(chosen());
});
follow(chosen());
