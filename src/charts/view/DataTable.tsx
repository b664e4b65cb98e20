import { langOf } from '../../i18n/lang-of.ts';
import type { ChartTable } from '../table.ts';

interface Props {
  readonly table: ChartTable;
  readonly caption: string;
  /** Behind a chart: read by screen readers, without links, which would catch the focus out of sight. */
  readonly hidden: boolean;
  /** Where a row leads by its id, or null. */
  readonly rowHref: (id: string) => string | null;
}

export function DataTable({ table, caption, hidden, rowHref }: Props) {
  return (
    <div className={hidden ? 'visually-hidden' : 'chart-table-box'}>
      <table className="chart-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {table.columns.map((column, index) => {
                const className = column.numeric ? 'numeric' : column.short === true ? 'short' : undefined;
                const cell = row.cells[index] ?? '';
                if (index > 0)
                  return (
                    <td key={column.key} className={className} lang={langOf(cell)}>
                      {cell}
                    </td>
                  );
                return (
                  <th key={column.key} scope="row" className={className} lang={langOf(cell)}>
                    <RowName href={hidden ? null : rowHref(row.id)}>{cell}</RowName>
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowName({ href, children }: { readonly href: string | null; readonly children: string }) {
  return href === null ? children : <a href={href}>{children}</a>;
}
