import { useEffect, useRef, type RefObject } from 'react';
import type { DocumentsParams } from '../../url/documents.ts';
import { useNavigation } from '../../ui/shell/contexts.ts';

function isInView(element: Element, scroller: Element): boolean {
  const [own, around] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.top >= around.top && own.bottom <= around.bottom;
}

/** Twice: text that was never in view has a guessed height, and going there makes it true. */
function bring(element: Element, scroller: Element, block: ScrollLogicalPosition): void {
  if (block === 'center' && isInView(element, scroller)) return;
  element.scrollIntoView({ block });
  requestAnimationFrame(() => element.scrollIntoView({ block }));
}

/** The last line that begins at or before the one asked for. */
function lineElement(box: Element, line: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const element of box.querySelectorAll<HTMLElement>('[data-line]')) {
    const own = Number(element.dataset['line']);
    if (own > line) break;
    // A policy's head and its first paragraph begin at one line: the head is meant.
    if (found === null || own > Number(found.dataset['line'])) found = element;
  }
  return found;
}

/** Brings the address's place, and the current search hit, into view. */
export function useGoTo(
  box: RefObject<HTMLElement | null>,
  { at, line }: DocumentsParams,
  areMarksReady: boolean,
  /** The line on which the block of an offset begins. */
  lineOf: (offset: number) => number,
  search: { readonly hits: readonly unknown[]; readonly current: number | null },
): void {
  const isAlone = useNavigation().openId === null;
  useEffect(() => {
    const scroller = box.current;
    if (scroller === null || at === null || !areMarksReady) return;
    for (const old of scroller.querySelectorAll('[data-here]')) old.removeAttribute('data-here');
    const mark = scroller.querySelector<HTMLElement>(`[data-mark="${at}"]`);
    if (mark === null) {
      // No number stands there, or none that is shown: at least the paragraph.
      const element = lineElement(scroller, lineOf(at));
      if (element !== null) bring(element, scroller, 'center');
      return;
    }
    mark.setAttribute('data-here', '');
    bring(mark, scroller, 'center');
    // Beside an open panel the focus belongs to the panel.
    if (isAlone) mark.focus({ preventScroll: true });
  }, [box, at, areMarksReady, isAlone, lineOf]);
  useEffect(() => {
    const scroller = box.current;
    if (scroller === null || at !== null || line === null) return;
    const element = lineElement(scroller, line);
    if (element !== null) bring(element, scroller, 'start');
  }, [box, at, line]);
  const { hits, current } = search;
  // A link that names a place and a search leads to the place; the search moves from the next key on.
  const isSearchHeld = useRef(hits.length > 0 && (at !== null || line !== null));
  useEffect(() => {
    const scroller = box.current;
    if (scroller === null || hits.length === 0 || current === null) return;
    if (isSearchHeld.current) {
      isSearchHeld.current = false;
      return;
    }
    const element = scroller.querySelector(`[data-hit="${current}"]`);
    if (element !== null) bring(element, scroller, 'center');
  }, [box, hits, current]);
}
