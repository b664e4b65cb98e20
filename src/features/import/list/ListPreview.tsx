import { Mixed } from '../../../charts/view/Mixed.tsx';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import type { ListRow } from '../../../domain/tables/list/read-list.ts';
import { PreviewTable } from '../../shared/form/PreviewTable.tsx';
import { useI18n } from '../../shared/shell/look.ts';
import { regionName } from '../../../i18n/region-name.ts';

const COLUMNS = ['indicator', 'region', 'value', 'deadline', 'baseline', 'source', 'quote'] as const;

/** What would be taken, as it was read. */
export function ListPreview({ rows }: { readonly rows: readonly ListRow[] }) {
  const i18n = useI18n();
  const columns = COLUMNS.map((id) => ({ id, label: i18n.t(`list.field.${id}`) }));
  return (
    <PreviewTable columns={columns} rows={rows}>
      {(row) => <PreviewRow key={row.id} row={row} />}
    </PreviewTable>
  );
}

function PreviewRow({ row }: { readonly row: ListRow }) {
  const i18n = useI18n();
  const { amount, deadline, ofHead } = row;
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
      <td>
        <Mixed lang={i18n.lang}>{regionName(row.region, i18n)}</Mixed>
      </td>
      <td className="numeric">
        <Mixed lang={i18n.lang}>{figure ?? i18n.t('kind.milestone')}</Mixed>
        {ofHead.includes('unit') && <span className="tag">{i18n.t('list.unitOfHead')}</span>}
      </td>
      <td className="short">
        {deadline === null ? '—' : deadlineLabel(deadline, i18n)}
        {ofHead.includes('deadline') && <span className="tag">{i18n.t('list.yearOfHead')}</span>}
      </td>
      <td>
        <Mixed lang={i18n.lang}>{row.baseline?.text ?? '—'}</Mixed>
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
