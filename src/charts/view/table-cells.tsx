import type { ReactNode } from 'react';
import type { Lang } from '../../i18n/quantity.ts';
import type { ChartTable, TableColumn, TableRow } from '../table.ts';
import { mixed } from './mixed-words.tsx';

interface HeadProps {
  readonly columns: readonly TableColumn[];
  readonly lang: Lang;
  readonly rowIndex?: number;
}

export function Head({ columns, lang, rowIndex }: HeadProps) {
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

export interface Told {
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

export function Cells({ row, table, lang, hidden, rowHref }: CellsProps): ReactNode {
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
