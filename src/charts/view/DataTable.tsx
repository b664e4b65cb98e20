import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import { mixed } from './mixed-words.tsx';
import { useMedia } from './use-media.ts';
import { Cells, Head, type Told } from './table-cells.tsx';

interface Props extends Told {
  readonly caption: string;
  /** What a long one is called behind a chart, where only the first `n` rows are: that and where the others are. */
  readonly cutCaption: (n: number) => string;
}

/** From here on only the rows in view are in the page; on paper all are. */
const LONG = 250;

/** Rows of a long table that are told behind a chart. */
const FIRST_ROWS = 50;

export function DataTable(props: Props) {
  const { table, lang, caption, cutCaption, hidden } = props;
  const isPrinting = useMedia('print');
  const isLong = table.rows.length > LONG && !isPrinting;
  if (isLong && !hidden) return <LongTable {...props} />;
  const rows = isLong ? table.rows.slice(0, FIRST_ROWS) : table.rows;
  return (
    <div className={hidden ? 'visually-hidden' : 'table-box chart-table-box'}>
      <table className="data-table" aria-rowcount={isLong ? table.rows.length + 1 : undefined}>
        <caption className="visually-hidden">
          {mixed(isLong ? cutCaption(rows.length) : caption, lang)}
        </caption>
        <Head columns={table.columns} lang={lang} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Cells row={row} {...props} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A guess until a row is measured: one line of text with its padding. */
const ROW_HEIGHT = 34;

/** Scrolls in a box of its own; assistive technology is told the true number and count of the rows. */
function LongTable({ table, lang, caption, ...props }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = table;
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  // oxlint-disable-next-line react-hooks/incompatible-library -- the virtualizer is not passed on
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const below = virtualizer.getTotalSize() - (last?.end ?? 0);
  return (
    <section
      className="table-box chart-table-box chart-table-long"
      ref={scroller}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard.
      tabIndex={0}
      aria-label={caption}
    >
      <table className="data-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{mixed(caption, lang)}</caption>
        <Head columns={table.columns} lang={lang} rowIndex={1} />
        <tbody>
          <Space height={first?.start ?? 0} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <tr key={row.id} aria-rowindex={index + 2} data-index={index} ref={virtualizer.measureElement}>
                <Cells row={row} table={table} lang={lang} {...props} />
              </tr>
            );
          })}
          <Space height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** In place of the rows that are out of view. */
function Space({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}
