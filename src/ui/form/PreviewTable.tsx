import type { ReactNode } from 'react';
import '../../styles/field.css';
import { useI18n } from '../shell/contexts.ts';

interface Props<R> {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly R[];
  readonly children: (row: R) => ReactNode;
}

/** More are counted, not shown. */
const MOST = 50;

/** The rows that an import would take, as they were read. A column `value` holds numbers. */
export function PreviewTable<R>({ columns, rows, children }: Props<R>) {
  const i18n = useI18n();
  return (
    <div className="table-box">
      <table className="chart-table" aria-label={i18n.t('import.preview')}>
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className={id === 'value' ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(0, MOST).map(children)}</tbody>
      </table>
      {rows.length > MOST && (
        <p className="small muted">{i18n.t('import.more', { n: rows.length - MOST })}</p>
      )}
    </div>
  );
}
