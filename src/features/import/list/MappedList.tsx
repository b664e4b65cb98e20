import { useMemo, useState } from 'react';
import { guessListColumns, LIST_FIELDS, type ListMapping } from '../../../domain/tables/list/fields.ts';
import { readList, type ListProblem } from '../../../domain/tables/list/read-list.ts';
import type { I18n } from '../../../i18n/index.ts';
import type { TableFile } from '../../../platform/table-file.ts';
import { CellProblems } from '../../../ui/form/CellProblems.tsx';
import { TotalsPassed } from '../../../ui/form/TotalsPassed.tsx';
import { ColumnChoice } from '../../../ui/form/ColumnChoice.tsx';
import { Field } from '../../../ui/form/Field.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { keepList } from './keep-list.ts';
import { ListPreview } from './ListPreview.tsx';
import { rememberColumns, rememberedColumns } from './remembered-columns.ts';
import { usePlaceNames } from '../../../ui/record/places.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { FormEnd } from '../../../ui/form/FormEnd.tsx';

interface Props {
  readonly file: File;
  readonly table: TableFile;
  readonly onDone: (done: { readonly id: string; readonly n: number; readonly wasHere: boolean }) => void;
  readonly onCancel: () => void;
}

/** Nothing is written before the last button. */
export function MappedList({ file, table, onDone, onCancel }: Props) {
  const i18n = useI18n();
  const [mapping, setMapping] = useState<ListMapping>(
    () => rememberedColumns(table.headings) ?? guessListColumns(table.headings),
  );
  const [everywhere, setEverywhere] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const reading = useReading(table, mapping, everywhere.trim());
  const count = reading?.rows.length ?? 0;
  const write = async (): Promise<void> => {
    if (reading === null) return;
    setWriting(true);
    const kept = await keepList(file, table, reading.rows);
    setWriting(false);
    if (!kept.ok) return setProblem(i18n.t('intake.storeFailed', { reason: kept.detail }));
    rememberColumns(table.headings, mapping);
    return onDone({ id: kept.id, n: count, wasHere: kept.wasHere });
  };
  return (
    <>
      <ColumnChoice
        fields={LIST_FIELDS}
        labelOf={(field) => i18n.t(`list.field.${field}`)}
        table={table}
        mapping={mapping}
        onChange={setMapping}
      />
      <Field label={i18n.t('list.everywhere')}>
        <input
          className="input"
          value={everywhere}
          placeholder={i18n.t('facts.hint.region')}
          onChange={(event) => setEverywhere(event.target.value)}
        />
      </Field>
      {reading === null ? (
        <output className="muted small">{i18n.t('list.placing')}</output>
      ) : (
        <>
          <CellProblems
            headings={table.headings}
            problems={reading.problems.map((one) => ({ ...one, text: problemWords(one, i18n) }))}
          />
          <TotalsPassed n={reading.totals} />
          {count > 0 && <ListPreview rows={reading.rows} />}
        </>
      )}
      <Failed>{problem}</Failed>
      <FormEnd
        label={i18n.t('list.write', { n: count })}
        isReady={count > 0 && !isWriting}
        onDo={() => void write()}
        onCancel={onCancel}
      />
    </>
  );
}

const problemWords = ({ code, cell }: ListProblem, i18n: I18n): string =>
  i18n.t(`list.problem.${code}`, { cell });

/** An empty cell, or a list without such a column, is of the place that holds for all. Null while places are looked up. */
function useReading(table: TableFile, mapping: ListMapping, everywhere: string) {
  const column = mapping.get('region');
  const names = useMemo(() => {
    const cells =
      column === undefined
        ? []
        : table.rows.map((row) => (row[column] ?? '').replaceAll(/\s+/gu, ' ').trim());
    return [...new Set([...cells, everywhere])].filter((name) => name !== '');
  }, [table, column, everywhere]);
  const places = usePlaceNames(names);
  return useMemo(
    () =>
      places === null
        ? null
        : readList(table, mapping, (name) => places.get(name === '' ? everywhere : name) ?? null),
    [table, mapping, everywhere, places],
  );
}
