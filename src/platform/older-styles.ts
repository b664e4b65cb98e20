/**
 * What Chromium before 108 and Safari before 16 lack of the page's styles: each style sheet is read a second time, written as
 * such a browser knows it. Where a container would be asked for its width the window is; lengths by a container's are
 * measured. What Safari before 15.4 does not know in a flexible row or does not tell a keyboard's focus by has older words.
 */

/** Containers whose width or height a length is told by. */
const MEASURED = '.deck-sheet, .show-stage';

/** Slides are printed at 960 points of width, sheets at 842: `--point` is one. */
const PRINTED = '@media print{.deck-print .deck-page{--point:1pt}}';

interface Known {
  readonly containers: boolean;
  readonly focusVisible: boolean;
}

/** @internal Exported for tests. */
export function olderStyle(css: string, knows: Known): string {
  const lengths = css.replaceAll(/(\d)dvh\b/gu, '$1vh');
  if (knows.containers) return lengths;
  const written = lengths
    .replaceAll(/\b((?:justify|align)-(?:content|items|self):)(start|end)\b/gu, '$1flex-$2')
    .replaceAll('overflow-wrap:anywhere', '$&;word-break:break-word')
    .replaceAll(/@container[^({]*\(width ?([<>])=? ?(\d+)px\)/gu, (_, sign, width) =>
      sign === '<' ? `@media (max-width:${width}px)` : `@media (min-width:${width}px)`,
    )
    .replaceAll(/100cq([wh])/gu, 'var(--cq$1)')
    .replaceAll(/body:has\(\.(deck|brief)-print\)/gu, 'body[data-printed=$1]')
    // What only the page gives the focus to, a click gives it to as well.
    .replaceAll(':focus-visible', knows.focusVisible ? '$&' : ':focus:not([tabindex="-1"])');
  return written.includes('var(--cqw)') ? written + PRINTED : written;
}

/** Told to what is inside: a container's own lengths are by the one around it. */
function measure(container: Element): void {
  for (const child of container.children) {
    if (!(child instanceof HTMLElement)) continue;
    child.style.setProperty('--cqw', `${container.clientWidth}px`);
    child.style.setProperty('--cqh', `${container.clientHeight}px`);
  }
}

/** In the order in which they stand, since later ones outdo earlier ones. */
function rewriter(knows: Known) {
  const known = new WeakSet<Node>();
  let reading: Promise<unknown> = Promise.resolve();
  return (sheet: HTMLLinkElement | HTMLStyleElement): void => {
    if (known.has(sheet)) return;
    known.add(sheet);
    const text =
      sheet instanceof HTMLLinkElement
        ? fetch(sheet.href).then((response) => response.text())
        : Promise.resolve(sheet.textContent ?? '');
    const write = async (): Promise<void> => {
      const written = document.createElement('style');
      written.textContent = olderStyle(await text, knows);
      known.add(written);
      document.head.append(written);
    };
    // Without it the page is plainer, and works.
    reading = reading.then(write).catch(() => {});
  };
}

/** Does nothing where the browser knows all that the styles say. */
export function styleOlderBrowser(): void {
  const containers = CSS.supports('container-type: inline-size');
  if (containers && CSS.supports('height: 100dvh')) return;
  const rewrite = rewriter({ containers, focusVisible: CSS.supports('selector(:focus-visible)') });
  const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => measure(target)));
  const look = (): void => {
    document
      .querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel=stylesheet], style')
      .forEach(rewrite);
    // Told of again, though its size is the same: what is inside may be new.
    if (!containers) document.querySelectorAll(MEASURED).forEach((container) => sizes.observe(container));
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('beforeprint', () => {
    const printed = ['deck', 'brief'].find((kind) => document.querySelector(`.${kind}-print`) !== null);
    document.body.dataset['printed'] = printed ?? '';
  });
}
