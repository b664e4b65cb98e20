import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useMedia } from '../../../charts/view/use-media.ts';
import type { SheetSort } from '../../../url/documents.ts';
import { SortHeading, type Order } from '../../../ui/form/sorting.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { useEditing } from './editing.ts';
import type { SheetItem } from './model.ts';
import { CELLS, nextPlace, openedByKey, placeOf, type CellPlace } from './cells.ts';
import { HeadRow } from './HeadRow.tsx';
import { SheetRow } from './SheetRow.tsx';

interface Props {
  readonly items: readonly SheetItem[];
  readonly order: Order<SheetSort>;
  readonly onSort: (order: Order<SheetSort>) => void;
  readonly chosen: ReadonlySet<string>;
  /** The policies of one row, of a head's, or of all. */
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (documentId: string, isFolded: boolean) => void;
}

const RESTING: Order<SheetSort> = { sort: 'doubts', dir: 'asc' };
const ROW_HEIGHT = 44;
const HEAD_HEIGHT = 33;

const keyOf = (item: SheetItem): string => (item.kind === 'head' ? item.document.id : item.row.id);

/** Only the rows in view are in the page, and the one that is worked on; arrow keys go from cell to cell. */
export function SheetTable({ items, order, onSort, chosen, onChoose, folded, onFold }: Props) {
  const i18n = useI18n();
  const { open } = useEditing();
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = useMedia('print');
  const [detailed, setDetailed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<CellPlace>({ index: 0, cell: 'title' });
  const openAt = open === null ? -1 : items.findIndex((item) => keyOf(item) === open.id);
  const rangeExtractor = useCallback(
    (range: Range) => withKept(defaultRangeExtractor(range), [active.index, openAt], items.length),
    [active.index, openAt, items.length],
  );
  // The same while the rows are: with another one the place of each is reckoned anew.
  const getItemKey = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    [items],
  );
  // oxlint-disable-next-line react-hooks/incompatible-library -- the virtualizer is not passed on
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan: 4,
    rangeExtractor,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: HEAD_HEIGHT,
  });
  const goTo = useGoTo(scroller, active, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }));
  const inView = virtualizer.getVirtualItems();
  const policies = useMemo(
    () => items.flatMap((item) => (item.kind === 'policy' ? [item.row.id] : [])),
    [items],
  );
  const move = (event: KeyboardEvent): void => {
    if (openedByKey(event)) return;
    const next = nextPlace(event, items.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    goTo();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys in the cells inside
    <div
      className="table-scroll sheet-scroll"
      ref={scroller}
      onKeyDown={move}
      onFocus={(event) => {
        const place = placeOf(event.target);
        if (place !== null) setActive(place);
      }}
    >
      <table className="sheet" aria-label={i18n.t('sheet.name')} aria-rowcount={items.length + 1}>
        <SheetHead
          order={order}
          onSort={onSort}
          isAllChosen={policies.length > 0 && policies.every((id) => chosen.has(id))}
          onChooseAll={(isChosen) => onChoose(policies, isChosen)}
        />
        <tbody className="sheet-body" style={isPrinting ? undefined : { height: virtualizer.getTotalSize() }}>
          {(isPrinting ? items.map((_, index) => ({ index, start: 0 })) : inView).map(({ index, start }) => {
            const item = items[index];
            if (item === undefined) return null;
            const moved = isPrinting ? undefined : start;
            return item.kind === 'head' ? (
              <HeadRow
                key={item.document.id}
                item={item}
                index={index}
                start={moved}
                isActive={active.index === index}
                isFolded={folded.has(item.document.id)}
                measure={virtualizer.measureElement}
                onFold={(isFolded) => onFold(item.document.id, isFolded)}
              />
            ) : (
              <SheetRow
                key={item.row.id}
                row={item.row}
                index={index}
                start={moved}
                isUnderHead={item.isUnderHead}
                isChosen={chosen.has(item.row.id)}
                isDetailed={detailed.has(item.row.id)}
                active={active.index === index ? active.cell : null}
                measure={virtualizer.measureElement}
                onChoose={(isChosen) => onChoose([item.row.id], isChosen)}
                onDetail={(isDetailed) => setDetailed((before) => toggled(before, item.row.id, isDetailed))}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function toggled<T>(set: ReadonlySet<T>, one: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (isIn) next.add(one);
  else next.delete(one);
  return next;
}

/** With the rows in which somebody works, wherever the sheet is scrolled to. */
const withKept = (range: readonly number[], kept: readonly number[], count: number): number[] =>
  [...new Set([...range, ...kept.filter((index) => index >= 0 && index < count)])].toSorted((a, b) => a - b);

/** Focuses the active cell once it is drawn, after an arrow key. */
function useGoTo(
  scroller: { readonly current: HTMLElement | null },
  { index, cell }: CellPlace,
  scrollTo: (index: number) => void,
): () => void {
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    scrollTo(index);
    const row = scroller.current?.querySelector(`[data-index="${index}"]`);
    const own = row?.querySelector<HTMLElement>(`[data-cell="${cell}"]`);
    (own ?? row?.querySelector<HTMLElement>('[data-cell]'))?.focus();
  });
  return () => {
    isAsked.current = true;
  };
}

interface HeadProps extends Pick<Props, 'order' | 'onSort'> {
  readonly isAllChosen: boolean;
  readonly onChooseAll: (isChosen: boolean) => void;
}

const HEADINGS = CELLS.filter((cell) => cell !== 'select');

function SheetHead({ order, onSort, isAllChosen, onChooseAll }: HeadProps) {
  const i18n = useI18n();
  return (
    <thead className="sheet-head">
      <tr className="sheet-row" aria-rowindex={1}>
        <th scope="col" className="cell cell-select">
          <input
            type="checkbox"
            aria-label={i18n.t('sheet.chooseAll')}
            checked={isAllChosen}
            onChange={(event) => onChooseAll(event.target.checked)}
          />
        </th>
        {HEADINGS.map((column) => (
          <SortHeading<SheetSort>
            key={column}
            column={column}
            order={order}
            rest={RESTING}
            name={i18n.t(`facts.${column}`)}
            className={`cell cell-${column}`}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}
