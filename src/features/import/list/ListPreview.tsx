import { mixed } from '../../../charts/view/mixed-words.tsx';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import { pointWords } from '../../../charts/progress/figure-words.ts';
import type { Baseline } from '../../../domain/dataset/schema.ts';
import type { TypedAmount } from '../../../domain/quantity/typed.ts';
import { FarOffNote } from '../../../ui/form/FarOffNote.tsx';
import type { ListRow } from '../../../domain/tables/list/read-list.ts';
import { PreviewTable } from '../../../ui/form/PreviewTable.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { regionName } from '../../../i18n/shown-names.ts';

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

/** A goal that is a hundred times what it starts from may be in another unit than was meant. */
function FarFromBaseline({
  amount: { value, unit },
  baseline,
}: {
  readonly amount: TypedAmount;
  readonly baseline: Baseline | null;
}) {
  const i18n = useI18n();
  if (baseline?.value === undefined) return null;
  const beside = { value: baseline.value, unit: baseline.unit ?? unit };
  const goal = pointWords(beside, beside.unit, i18n);
  return (
    <FarOffNote value={value} unit={unit} beside={beside} besideWords={i18n.t('far.baseline', { goal })} />
  );
}

function PreviewRow({ row }: { readonly row: ListRow }) {
  const i18n = useI18n();
  const { amount, deadline, ofHead } = row;
  const figure = amount === null ? null : i18n.format.quantity({ ...amount, measure: null, frequency: null });
  return (
    <tr>
      <th scope="row">
        {mixed(row.indicator, i18n.lang)}
        {row.scope !== '' && <span className="muted"> {mixed(row.scope, i18n.lang)}</span>}
      </th>
      <td>{mixed(regionName(row.region, i18n), i18n.lang)}</td>
      <td className="numeric">
        {mixed(figure ?? i18n.t('kind.milestone'), i18n.lang)}
        {amount !== null && <FarFromBaseline amount={amount} baseline={row.baseline} />}
        {ofHead.includes('unit') && <span className="tag">{i18n.t('list.unitOfHead')}</span>}
      </td>
      <td className="short">
        {deadline === null ? '—' : deadlineLabel(deadline, i18n)}
        {ofHead.includes('deadline') && <span className="tag">{i18n.t('list.yearOfHead')}</span>}
      </td>
      <td>{mixed(row.baseline?.text ?? '—', i18n.lang)}</td>
      <td>{mixed(row.source === '' ? '—' : row.source, i18n.lang)}</td>
      <td>
        {row.quote === '' ? (
          <span className="tag tag-warn">{i18n.t('list.noSentence')}</span>
        ) : (
          mixed(row.quote, i18n.lang)
        )}
      </td>
    </tr>
  );
}
