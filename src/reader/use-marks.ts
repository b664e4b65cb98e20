import { useEffect, useMemo, useState, type RefObject } from 'react';
import { firstMarkAfter } from './runs.ts';
import type { Mark } from './marks.ts';

export interface Tip {
  readonly mark: Mark;
  /** Where the mark is on the page. */
  readonly box: DOMRect;
}

function elementOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
}

function allMarks(box: RefObject<HTMLElement | null>): HTMLElement[] {
  return [...(box.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
}

/**
 * Hundreds of marks are one tab stop: arrows move inside. It listens once on the text for all of them, and writes the
 * tab stop to the page itself, so that moving draws no paragraph anew.
 */
export function useMarks(box: RefObject<HTMLElement | null>, marks: readonly Mark[]) {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const [first] = allMarks(box);
    if (first !== undefined && box.current?.querySelector('[data-mark][tabindex="0"]') === null)
      first.tabIndex = 0;
    // oxlint-disable-next-line react-hooks/exhaustive-effect-dependencies -- other marks, another page: it may have lost its tab stop
  }, [box, marks]);
  return useMemo(() => {
    const tipOf = (element: HTMLElement | null): Tip | null => {
      const start = Number(element?.dataset['mark'] ?? -1);
      const mark = marks[firstMarkAfter(marks, start)];
      const isFound = element !== null && mark?.start === start;
      return isFound ? { mark, box: element.getBoundingClientRect() } : null;
    };
    // A tip that was closed stays closed until the focus or the pointer comes to a mark.
    const backToFocus = (): void => setTip((now) => (now === null ? null : tipOf(focusedMark(box))));
    return {
      tip,
      onFocus: (event: React.FocusEvent) => {
        const element = elementOf(event.target);
        if (element === null) return;
        for (const other of allMarks(box)) if (other.tabIndex === 0) other.tabIndex = -1;
        element.tabIndex = 0;
        setTip(tipOf(element));
      },
      onBlur: () => setTip(null),
      onMouseOver: (event: React.MouseEvent) => {
        const element = elementOf(event.target);
        if (element !== null) setTip(tipOf(element));
        else if (!isInTip(event.target)) backToFocus();
      },
      onMouseLeave: backToFocus,
      // The tip stays with the focus; what the pointer showed has moved away from it.
      onScroll: backToFocus,
      onKeyDown: (event: React.KeyboardEvent) => {
        if (event.key === 'Escape' && tip !== null) {
          // The panel stays open: only the tip was in the way.
          event.preventDefault();
          setTip(null);
        }
        moveByArrow(event, box);
      },
    };
  }, [box, marks, tip]);
}

function isInTip(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.mark-tip') !== null;
}

function focusedMark(box: RefObject<HTMLElement | null>): HTMLElement | null {
  const active = document.activeElement;
  return active !== null && box.current?.contains(active) === true ? elementOf(active) : null;
}

function moveByArrow(event: React.KeyboardEvent, box: RefObject<HTMLElement | null>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const from = step === 0 ? null : elementOf(event.target);
  if (from === null) return;
  const all = allMarks(box);
  const next = all[all.indexOf(from) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}
