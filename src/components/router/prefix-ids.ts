/** Attributes that name other elements by their ids, one or several. */
const references = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];

/** Makes the ids inside a part of another page its own here, where the same part may stand twice. */
export function prefixIds(part: Element, prefix: string): void {
  for (const element of part.querySelectorAll('[id]')) element.id = prefix + element.id;
  for (const name of references) {
    for (const element of part.querySelectorAll(`[${name}]`)) {
      const ids = element.getAttribute(name)?.split(' ') ?? [];
      element.setAttribute(name, ids.map((id) => prefix + id).join(' '));
    }
  }
}
