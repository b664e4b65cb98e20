import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, type ReactNode } from 'react';
import { mixed } from './mixed-words.tsx';
import { useMedia } from './use-media.ts';
import type { Lang } from '../../i18n/quantity.ts';
import type { ChartTable, TableColumn, TableRow } from '../table.ts';

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

interface HeadProps {
  readonly columns: readonly TableColumn[];
  readonly lang: Lang;
  readonly rowIndex?: number;
}

function Head({ columns, lang, rowIndex }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={rowIndex}>
        {columns.map((column) => (
          <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
            {mixed(column.label, lang)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Told {
  readonly table: ChartTable;
  /** Of its words. */
  readonly lang: Lang;
  /** Behind a chart: read by screen readers, without links, which would catch the focus out of sight. */
  readonly hidden: boolean;
  /** Where a row leads by its id, or null. */
  readonly rowHref: (id: string) => string | null;
}

interface CellsProps extends Told {
  readonly row: TableRow;
}

function Cells({ row, table, lang, hidden, rowHref }: CellsProps): ReactNode {
  const { cells } = row;
  return table.columns.map((column, index) => {
    const className = column.numeric ? 'numeric' : column.short === true ? 'short' : undefined;
    const cell = cells[index] ?? '';
    if (index > 0)
      return (
        <td key={column.key} className={className}>
          {mixed(cell, lang)}
        </td>
      );
    return (
      <th key={column.key} scope="row" className={className}>
        <RowName href={hidden ? null : rowHref(row.id)} lang={lang}>
          {cell}
        </RowName>
      </th>
    );
  });
}

interface RowNameProps {
  readonly href: string | null;
  readonly lang: Lang;
  readonly children: string;
}

function RowName({ href, lang, children }: RowNameProps) {
  const words = mixed(children, lang);
  return href === null ? words : <a href={href}>{words}</a>;
}
