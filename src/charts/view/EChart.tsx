import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { idOfEvent } from '../hover.ts';
import { drawInTurn } from './drawing-turns.ts';
import type { Drawing } from './runtime.ts';
import { useMedia } from './use-media.ts';
import { useSize } from './use-size.ts';

interface Props {
  /** The option for a width in CSS pixels. Keep its identity while nothing changes: a new one is drawn anew. */
  readonly option: (width: number, animate: boolean) => EChartsCoreOption;
  /** Height in CSS pixels at a width. */
  readonly height: (width: number) => number;
  /** What the picture shows, in words: the drawing itself is no text for a screen reader. */
  readonly label: string;
  readonly opening: string;
  readonly onSelect: (id: string) => void;
  readonly onFailed: (reason: string) => void;
}

/** Until the page is laid out: near enough that nothing jumps. */
const USUAL_WIDTH = 900;

/** As styles/print.css has it: the size of a page is known to nobody before it is printed. */
const PRINT_WIDTH = 640;

/** Owns one ECharts instance: loads the library after the paint, draws, resizes, disposes. */
export function EChart({ option, height, label, opening, onSelect, onFailed }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [drawn, setDrawn] = useState<Drawing | null>(null);
  const isDrawn = drawing !== null && drawn === drawing;
  const { width: screenWidth, height: drawnHeight } = useSize(box);
  const isPrinting = useMedia('print');
  const width = isPrinting ? PRINT_WIDTH : screenWidth;
  const select = useEffectEvent((event: unknown) => {
    const id = idOfEvent(event);
    if (id !== null) onSelect(id);
  });
  const fail = useEffectEvent((error: unknown) =>
    onFailed(error instanceof Error ? error.message : String(error)),
  );

  useEffect(() => {
    let opened: Drawing | null = null;
    let left = false;
    const start = async (): Promise<void> => {
      const runtime = await import('./runtime.ts');
      if (left || box.current === null) return;
      opened = runtime.open(box.current);
      opened.onClick(select);
      setDrawing(opened);
    };
    start().catch(fail);
    return () => {
      left = true;
      opened?.dispose();
      setDrawing(null);
    };
  }, []);

  useEffect(() => {
    if (drawing === null || width === 0 || drawnHeight === 0) return undefined;
    const draw = (): void => {
      try {
        // On paper the box is as wide as the sheet's rules make it.
        drawing.resize(isPrinting ? null : { width, height: drawnHeight });
        const isStill = isPrinting || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        drawing.draw(option(width, !isStill));
        setDrawn(drawing);
      } catch (error) {
        fail(error);
      }
    };
    if (!isPrinting) return drawInTurn(draw);
    // Paper waits for nobody.
    draw();
    return undefined;
  }, [drawing, option, width, drawnHeight, isPrinting]);

  return (
    <div
      className="chart-box"
      style={{ height: height(width === 0 ? USUAL_WIDTH : width) }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- ECharts draws into a div; there is no file for an <img>.
      role="img"
      aria-label={label}
      data-drawn={isDrawn}
    >
      {!isDrawn && (
        <p className="chart-opening muted small" aria-hidden="true">
          {opening}
        </p>
      )}
      <div ref={box} className="chart-drawing" />
    </div>
  );
}
