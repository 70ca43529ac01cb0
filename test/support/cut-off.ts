/**
 * What a reader of a page misses because it lies beside the screen or is clipped, a line each; what can be scrolled to
 * within the page, and words that end in an ellipsis on purpose, are not among it. Runs in the page.
 */
export function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const lines: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) lines.push(`the page is ${scrollWidth} wide on ${width}`);
  for (const element of document.querySelectorAll('body *')) {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    // Names for screen readers alone are one pixel large; what is inside a picture is the picture’s.
    const isSmall = own <= 1 || height <= 1;
    if (isSmall || element.closest('svg') || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const what = `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
    if ((left < -1 || right > width + 1) && !scrolls(element)) {
      lines.push(`${Math.round(left)} to ${Math.round(right)}: ${what}`);
    }
    const isClipped = /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis';
    if (isClipped && element.scrollWidth > element.clientWidth + 1) {
      lines.push(`clipped at ${element.clientWidth} of ${element.scrollWidth}: ${what}`);
    }
  }
  return lines;
}
