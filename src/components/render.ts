/** Small helpers to build what the page's script adds to the page. */

/** Makes an element with attributes and children; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The one element that a selector names. Its absence is a fault of the page's own HTML. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

// What already is as it should be is not written again: browsers draw anew what is written, changed or not.

/** Shows or hides an element. */
export function show(target: HTMLElement, visible: boolean): void {
  if (target.hidden === visible) target.hidden = !visible;
}

/** Makes an element say something. */
export function say(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

/** Sets an attribute. */
export function mark(target: Element, name: string, value: string): void {
  if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}
