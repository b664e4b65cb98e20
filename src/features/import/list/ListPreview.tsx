import { Mixed } from '../../../charts/view/Mixed.tsx';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import type { ListRow } from '../../../domain/tables/list/read-list.ts';
import { useI18n } from '../../shared/shell/look.ts';
import { regionName } from '../../../i18n/region-name.ts';

const MOST = 50;
const COLUMNS = ['indicator', 'region', 'value', 'deadline', 'source', 'quote'] as const;

/** What would be taken, as it was read. */
export function ListPreview({ rows }: { readonly rows: readonly ListRow[] }) {
  const i18n = useI18n();
  return (
    <div className="table-box">
      <table className="chart-table" aria-label={i18n.t('import.preview')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'value' ? 'numeric' : undefined}>
                {i18n.t(`list.field.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row) => (
            <PreviewRow key={row.row} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > MOST && (
        <p className="small muted">{i18n.t('import.more', { n: rows.length - MOST })}</p>
      )}
    </div>
  );
}

function PreviewRow({ row }: { readonly row: ListRow }) {
  const i18n = useI18n();
  const { amount, deadline } = row;
  const figure = amount === null ? null : i18n.format.quantity({ ...amount, measure: null, frequency: null });
  return (
    <tr>
      <th scope="row">
        <Mixed lang={i18n.lang}>{row.indicator}</Mixed>
        {row.scope !== '' && (
          <span className="muted">
            {' '}
            <Mixed lang={i18n.lang}>{row.scope}</Mixed>
          </span>
        )}
      </th>
      <td lang="zh-CN">{regionName(row.region, i18n)}</td>
      <td className="numeric">
        <Mixed lang={i18n.lang}>{figure ?? i18n.t('kind.milestone')}</Mixed>
      </td>
      <td className="short">
        {deadline === null ? '—' : deadlineLabel({ ...deadline, basis: 'sentence' }, i18n)}
      </td>
      <td>
        <Mixed lang={i18n.lang}>{row.source === '' ? '—' : row.source}</Mixed>
      </td>
      <td>
        {row.quote === '' ? (
          <span className="tag tag-warn">{i18n.t('list.noSentence')}</span>
        ) : (
          <Mixed lang={i18n.lang}>{row.quote}</Mixed>
        )}
      </td>
    </tr>
  );
}
