import { useMemo, useState } from 'react';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import { pointWords } from '../../../charts/progress/figure-words.ts';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { Baseline } from '../../../domain/dataset/schema.ts';
import type { TypedAmount } from '../../../domain/quantity/typed.ts';
import type { ListField } from '../../../domain/table/list-columns.ts';
import { readList, type ListReading, type ListRow } from '../../../domain/table/list.ts';
import { placeCells } from '../../../domain/table/lines.ts';
import { regionName } from '../../../i18n/shown-names.ts';
import { FarOffNote } from '../../../ui/form/FarOffNote.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { usePlaceNames } from '../../../ui/record/places.ts';
import { useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import type { GivenTable } from '../../../ui/table/TableImport.tsx';
import { Placing, TablePreview } from '../../../ui/table/TablePreview.tsx';
import { keepList } from './keep-list.ts';

type Given = GivenTable<ListField>;

/** An empty cell, or a list without such a column, is of the place that holds for all. */
export default function GivenList(given: Given) {
  const { table, mapping } = given;
  const i18n = useI18n();
  const [typed, setTyped] = useState('');
  const everywhere = typed.trim();
  const column = mapping.get('region');
  const names = useMemo(() => {
    return [...new Set([...placeCells(table, column), everywhere])].filter((name) => name !== '');
  }, [table, column, everywhere]);
  const places = usePlaceNames(names);
  const reading = useMemo(
    () =>
      places === null
        ? null
        : readList(table, mapping, (name) => places.get(name === '' ? everywhere : name) ?? null),
    [table, mapping, everywhere, places],
  );
  return (
    <>
      <TextField
        label={i18n.t('list.everywhere')}
        value={typed}
        placeholder={i18n.t('facts.hint.region')}
        onText={setTyped}
      />
      {reading === null ? <Placing /> : <ListPreview {...given} reading={reading} />}
    </>
  );
}

const COLUMNS = ['indicator', 'region', 'value', 'deadline', 'baseline', 'source', 'quote'] as const;

/** What would be taken, as it was read. */
function ListPreview({ table, file, end, reading }: Given & { readonly reading: ListReading }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const { rows, problems } = reading;
  const n = rows.length;
  const run = async (): Promise<string | null> => {
    const kept = await keepList(file, table, rows);
    if (!kept.ok) return i18n.t('intake.storeFailed', { reason: kept.detail });
    end(
      <>
        {i18n.t(kept.wasHere ? 'list.wasHere' : 'list.done', { n })}{' '}
        <a href={screenHref('import', { doc: kept.id, step: 'review' })}>{i18n.t('intake.open')}</a>
      </>,
    );
    return null;
  };
  return (
    <TablePreview
      headings={table.headings}
      problems={problems}
      problemWords={({ code, cell }) => i18n.t(`list.problem.${code}`, { cell })}
      passed={reading}
      columns={COLUMNS.map((id) => ({ id, label: i18n.t(`list.field.${id}`) }))}
      rows={rows}
      take={{ label: i18n.t('list.write', { n }), isReady: n > 0, run }}
      onCancel={() => end()}
    >
      {(row) => <PreviewRow key={row.id} row={row} />}
    </TablePreview>
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
