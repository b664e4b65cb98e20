import { measureElement, useVirtualizer, type Rect, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { useMedia } from '../../charts/view/use-media.ts';
import type { NameOf } from '../../i18n/names.ts';
import type { Word } from '../../domain/search/query.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { Sentences } from './use-sentences.ts';
import { TableHead } from './TableHead.tsx';
import { TargetRowView } from './TargetRowView.tsx';

interface Props {
  readonly rows: readonly TargetRow[];
  /** What is searched for, to be marked. */
  readonly words: readonly Word[];
  readonly english: NameOf;
  /** Where only they have what is searched for; else null. */
  readonly sentences: Sentences | null;
  readonly params: TargetsParams;
  /** The order is still being made. */
  readonly isBusy: boolean;
  readonly onSort: (patch: Pick<TargetsParams, 'sort' | 'dir'>) => void;
}

/** A guess until a row is measured: one line of text with its padding. */
const ROW_HEIGHT = 37;

/** The headings stand above the rows: a row that is scrolled to must end this much higher. */
const HEAD_HEIGHT = 33;

/** What stands above the list and makes its rows higher than guessed, in pixels: rather more, since rows that lack come in the next frame. */
const ABOVE = 240;

/** The list is asked for its height when it has been laid out, as its rows are, and is guessed until then. */
function observeHeight(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  tell: (size: Rect) => void,
): (() => void) | undefined {
  if (scrollElement === null) return undefined;
  const observer = new ResizeObserver(() =>
    tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight }),
  );
  observer.observe(scrollElement);
  return () => observer.disconnect();
}

/** A row is asked for its height when it has been laid out, never in the middle of drawing, which would lay out twice. */
const heightOf = (
  element: Element,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLDivElement, Element>,
): number => {
  if (entry !== undefined) return measureElement(element, entry, list);
  const key = list.options.getItemKey(list.indexFromElement(element));
  return list.itemSizeCache.get(key) ?? ROW_HEIGHT;
};

/** Only the rows in view are in the page, with their true number and count told to assistive technology. */
export function TargetTable({ rows, words, english, sentences, params, isBusy, onSort }: Props) {
  const i18n = useI18n();
  const { openId } = useNavigation();
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = useMedia('print');
  // oxlint-disable-next-line react-hooks/incompatible-library -- the virtualizer is not passed on
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    measureElement: heightOf,
    initialRect: { width: window.innerWidth, height: window.innerHeight - ABOVE },
    observeElementRect: observeHeight,
    overscan: 3,
    scrollPaddingEnd: HEAD_HEIGHT,
  });
  useScrollToOpened(rows, openId, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }));
  const inView = virtualizer.getVirtualItems();
  const space = {
    paddingTop: inView[0]?.start ?? 0,
    paddingBottom: virtualizer.getTotalSize() - (inView.at(-1)?.end ?? 0),
  };
  const shown = isPrinting ? rows.keys() : inView.map(({ index }) => index);
  return (
    <div className="table-scroll" ref={scroller}>
      <table
        className="table"
        aria-label={i18n.t('targets.list')}
        aria-rowcount={rows.length + 1}
        aria-busy={isBusy}
      >
        <TableHead params={params} onSort={onSort} />
        <tbody className="table-body" style={isPrinting ? undefined : space}>
          {[...shown].map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <TargetRowView
                key={row.id}
                row={row}
                words={words}
                english={english}
                sentence={sentences?.get(row.id)}
                index={index}
                measure={virtualizer.measureElement}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A link to a commitment shows it in the list too, once, when the list first knows it. */
function useScrollToOpened(
  rows: readonly TargetRow[],
  openId: string | null,
  scrollTo: (index: number) => void,
): void {
  const scrolledTo = useRef<string | null>(null);
  useEffect(() => {
    if (openId === null || scrolledTo.current === openId) return;
    scrolledTo.current = openId;
    const index = rows.findIndex(({ id }) => id === openId);
    if (index >= 0) scrollTo(index);
  }, [rows, openId, scrollTo]);
}
