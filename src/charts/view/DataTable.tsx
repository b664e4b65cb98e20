import type { Lang } from '../../i18n/quantity.ts';
import type { ChartTable } from '../table.ts';
import { Mixed } from './Mixed.tsx';

interface Props {
  readonly table: ChartTable;
  /** Of its words. */
  readonly lang: Lang;
  readonly caption: string;
  /** Behind a chart: read by screen readers, without links, which would catch the focus out of sight. */
  readonly hidden: boolean;
  /** Where a row leads by its id, or null. */
  readonly rowHref: (id: string) => string | null;
}

export function DataTable({ table, lang, caption, hidden, rowHref }: Props) {
  return (
    <div className={hidden ? 'visually-hidden' : 'chart-table-box'}>
      <table className="chart-table">
        <caption className="visually-hidden">
          <Mixed lang={lang}>{caption}</Mixed>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                <Mixed lang={lang}>{column.label}</Mixed>
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
                    <td key={column.key} className={className}>
                      <Mixed lang={lang}>{cell}</Mixed>
                    </td>
                  );
                return (
                  <th key={column.key} scope="row" className={className}>
                    <RowName href={hidden ? null : rowHref(row.id)} lang={lang}>
                      {cell}
                    </RowName>
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

interface RowNameProps {
  readonly href: string | null;
  readonly lang: Lang;
  readonly children: string;
}

function RowName({ href, lang, children }: RowNameProps) {
  const words = <Mixed lang={lang}>{children}</Mixed>;
  return href === null ? words : <a href={href}>{words}</a>;
}
