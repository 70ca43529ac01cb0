/** What a script adds to the menu: on narrow screens focus stays in it, on wide ones it begins at the page one is on. */

const menu = document.querySelector<HTMLElement>('#menu');
const wide = matchMedia('(min-width: 50rem)');

/** On wide screens the menu always stands there, and is nothing that Escape or a press beside it closes. */
function fit(pane: HTMLElement): void {
  pane.popover = wide.matches ? null : 'auto';
}

if (menu) {
  fit(menu);
  wide.addEventListener('change', () => {
    fit(menu);
  });
  menu.addEventListener('toggle', ({ newState }) => {
    for (const rest of document.querySelectorAll('.main-frame, .sl-skip-link')) {
      rest.toggleAttribute('inert', newState === 'open');
    }
  });
  const current = menu.querySelector<HTMLElement>('[aria-current]');
  if (wide.matches && current && current.offsetTop > menu.clientHeight * 0.8) {
    menu.scrollTop = current.offsetTop - menu.clientHeight / 2;
  }
}
