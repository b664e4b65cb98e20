import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import type { Years } from '../../domain/time/deadlines.ts';
import { chosenOf, yearsBetween, yearsShown, zoomed, type Chosen } from './zoom.ts';

interface Props {
  readonly chosen: Chosen;
  readonly covered: Years;
  readonly onZoom: (chosen: Chosen) => void;
  /** Where the years lie on a drawing of a width, in pixels from its left. */
  readonly plot: (width: number) => { readonly left: number; readonly right: number };
  readonly children: ReactNode;
}

/** Shorter is a click on a mark, not a stretch of time. */
const LEAST_DRAG = 8;

/** What a notch of a wheel turns; a touchpad sends many small turns for one. */
const STEP = 100;

interface Band {
  /** Pixels from the left of the area. */
  readonly from: number;
  readonly to: number;
}

/**
 * By mouse what the buttons do: a stretch drawn over the timeline is what it then shows; the wheel with Ctrl (or two
 * fingers on a touchpad) goes nearer and further at the pointer. The wheel alone scrolls the page, as everywhere.
 */
export function ZoomArea({ chosen, covered, onZoom, plot, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const start = useRef<number | null>(null);
  const turned = useRef(0);
  const [band, setBand] = useState<Band | null>(null);
  const shown = yearsShown(chosen, covered);
  const yearAt = (clientX: number): number | null => {
    const box = area.current?.querySelector('.chart-drawing')?.getBoundingClientRect();
    if (box === undefined) return null;
    const { left, right } = plot(box.width);
    const share = (clientX - box.left - left) / (right - left);
    return share < 0 || share > 1 ? null : shown.from + share * (shown.to + 1 - shown.from);
  };
  const wheel = useEffectEvent((event: WheelEvent) => {
    const at = event.ctrlKey || event.metaKey ? yearAt(event.clientX) : null;
    if (at === null || !isOnDrawing(event.target)) return;
    event.preventDefault();
    turned.current += event.deltaY;
    if (Math.abs(turned.current) < STEP) return;
    turned.current = 0;
    onZoom(chosenOf(zoomed(shown, covered, event.deltaY < 0, at), covered));
  });
  useEffect(() => {
    const element = area.current;
    // React's own listener is passive and could not keep the page from being zoomed.
    const onWheel = (event: WheelEvent): void => wheel(event);
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);
  const bandTo = (clientX: number): Band | null => {
    const left = area.current?.getBoundingClientRect().left ?? 0;
    if (start.current === null || Math.abs(clientX - start.current) < LEAST_DRAG) return null;
    return { from: Math.min(start.current, clientX) - left, to: Math.max(start.current, clientX) - left };
  };
  const end = (event: PointerEvent): void => {
    const [a, b] = [start.current === null ? null : yearAt(start.current), yearAt(event.clientX)];
    if (band !== null && a !== null && b !== null) onZoom(chosenOf(yearsBetween(a, b, covered), covered));
    start.current = null;
    setBand(null);
  };
  return (
    <div
      ref={area}
      className="zoom-area"
      onPointerDown={(event) => {
        // A finger scrolls.
        if (event.pointerType === 'mouse' && event.button === 0 && isOnDrawing(event.target))
          start.current = event.clientX;
      }}
      onPointerMove={(event) => {
        if (start.current !== null) setBand(bandTo(event.clientX));
      }}
      onPointerUp={end}
      onPointerLeave={() => {
        start.current = null;
        setBand(null);
      }}
    >
      {children}
      {band !== null && (
        <div
          className="zoom-band"
          style={{ left: band.from, width: band.to - band.from }}
          aria-hidden="true"
        />
      )}
    </div>
  );
}

function isOnDrawing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.chart-drawing') !== null;
}
