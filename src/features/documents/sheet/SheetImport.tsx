import { useEffect, useState } from 'react';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { Button } from '../../../charts/view/Button.tsx';
import { knownPolicyHeadings } from '../../../domain/tables/policy-headings.ts';
import { policyTitle } from '../../../i18n/shown-names.ts';
import type { I18n } from '../../../i18n/index.ts';
import type { TableFile } from '../../../platform/table-file.ts';
import { CellProblems } from '../../../ui/form/CellProblems.tsx';
import { FormEnd } from '../../../ui/form/FormEnd.tsx';
import { PreviewTable } from '../../../ui/form/PreviewTable.tsx';
import { TableIntake } from '../../../ui/form/TableIntake.tsx';
import { factName } from '../../../ui/record/fact-words.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { useEditing } from './editing.ts';
import { badWords } from './bad-words.ts';
import { FACT_OF } from './FactCell.tsx';
import type { PolicyRow } from './model.ts';
import { readSheet, type SheetReading } from './sheet-file.ts';

interface Props {
  readonly rows: readonly PolicyRow[];
  readonly onEnd: () => void;
}

/** A changed sheet: read, shown with what it would change, and taken when the person says so. */
export default function SheetImport({ rows, onEnd }: Props) {
  const i18n = useI18n();
  return (
    <section className="sheet-import" aria-labelledby="sheet-import">
      <h2 id="sheet-import">{i18n.t('sheet.import.title')}</h2>
      <TableIntake
        known={knownPolicyHeadings}
        more={
          <Button look="button-quiet" onClick={onEnd}>
            {i18n.t('sheet.import.close')}
          </Button>
        }
      >
        {(table, end) => <Changes table={table} rows={rows} onEnd={end} />}
      </TableIntake>
    </section>
  );
}

interface ChangesProps extends Props {
  readonly table: TableFile;
}

function Changes({ table, rows, onEnd }: ChangesProps) {
  const i18n = useI18n();
  const { save, placeOf } = useEditing();
  const [reading, setReading] = useState<SheetReading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    readSheet(table, rows, placeOf, i18n).then(
      (read) => {
        if (!isGone) setReading(read);
      },
      (error: unknown) => setProblem(String(error)),
    );
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- held against the sheet as it stood when the file was chosen
  }, [table]);
  if (reading === null)
    return problem === null ? (
      <output className="muted">{i18n.t('sheet.import.reading')}</output>
    ) : (
      <Failed>{problem}</Failed>
    );
  const { changes, edits, problems } = reading;
  const apply = async (): Promise<void> => {
    const trouble = await save(edits);
    setProblem(trouble);
    if (trouble === null) onEnd();
  };
  return (
    <>
      <p>
        {changes.length === 0
          ? i18n.t('sheet.import.same')
          : i18n.t('sheet.import.changes', { n: changes.length })}
      </p>
      {changes.length > 0 && <ChangeTable changes={changes} />}
      <CellProblems
        headings={table.headings}
        problems={problems.map((one) => ({ ...one, text: problemText(one, i18n) }))}
      />
      <Failed>{problem}</Failed>
      <FormEnd
        label={i18n.t('sheet.import.apply', { n: changes.length })}
        isReady={changes.length > 0}
        onDo={() => void apply()}
        onCancel={() => onEnd()}
      />
    </>
  );
}

function problemText({ code, cell }: SheetReading['problems'][number], i18n: I18n): string {
  if (code === 'row' || code === 'twice' || code === 'fixed') return i18n.t(`sheet.import.${code}`);
  return badWords(code, cell, i18n);
}

const COLUMNS = ['policy', 'fact', 'old', 'new'] as const;

function ChangeTable({ changes }: Pick<SheetReading, 'changes'>) {
  const i18n = useI18n();
  const columns = COLUMNS.map((id) => ({ id, label: i18n.t(`sheet.import.${id}`) }));
  return (
    <PreviewTable columns={columns} rows={changes}>
      {({ row, fact, old, now }) => (
        <tr key={`${row.id} ${fact}`}>
          <th scope="row">{mixed(policyTitle(row.article, i18n), i18n.lang)}</th>
          <td>{factName(FACT_OF[fact], i18n)}</td>
          <td>{mixed(old === '' ? '—' : old, i18n.lang)}</td>
          <td>{mixed(now === '' ? '—' : now, i18n.lang)}</td>
        </tr>
      )}
    </PreviewTable>
  );
}
