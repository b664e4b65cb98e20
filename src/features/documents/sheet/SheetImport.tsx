import { useEffect, useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { POLICIES, type PolicyField } from '../../../domain/table/policy-columns.ts';
import { factOf } from '../../../domain/dataset/policy-facts.ts';
import type { I18n } from '../../../i18n/index.ts';
import { policyTitle } from '../../../i18n/shown-names.ts';
import { factName } from '../../../ui/record/fact-words.ts';
import { badFact } from '../../../ui/record/fact-form.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { TableImport, type GivenTable } from '../../../ui/table/TableImport.tsx';
import { TablePreview } from '../../../ui/table/TablePreview.tsx';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { useEditing } from './editing.ts';
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
    <section className="box sheet-import" aria-labelledby="sheet-import">
      <h2 id="sheet-import">{i18n.t('sheet.import.title')}</h2>
      <TableImport
        use={() => Promise.resolve(POLICIES)}
        more={
          <Button look="button-quiet" onClick={onEnd}>
            {i18n.t('common.close')}
          </Button>
        }
      >
        {(given) => <Changes {...given} rows={rows} />}
      </TableImport>
    </section>
  );
}

const COLUMNS = ['policy', 'fact', 'old', 'new'] as const;

function Changes({ table, mapping, rows, end }: GivenTable<PolicyField> & Pick<Props, 'rows'>) {
  const i18n = useI18n();
  const { save, placeOf } = useEditing();
  const [reading, setReading] = useState<SheetReading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    readSheet(table, mapping, rows, placeOf, i18n).then(
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
  if (problem !== null) return <Failed>{problem}</Failed>;
  if (reading === null) return <output className="muted">{i18n.t('sheet.import.reading')}</output>;
  const { changes, edits, problems, totals } = reading;
  const n = changes.length;
  const run = async (): Promise<string | null> => {
    const trouble = await save(edits);
    if (trouble === null) end();
    return trouble;
  };
  return (
    <>
      <p>{n === 0 ? i18n.t('sheet.import.same') : i18n.t('sheet.import.changes', { n })}</p>
      <TablePreview
        headings={table.headings}
        problems={problems}
        problemWords={(one) => problemText(one, i18n)}
        passed={{ totals }}
        columns={COLUMNS.map((id) => ({ id, label: i18n.t(`sheet.import.${id}`) }))}
        rows={changes}
        take={{ label: i18n.t('sheet.import.apply', { n }), isReady: n > 0, run }}
        onCancel={() => end()}
      >
        {({ policy: { article }, fact, old, now }) => (
          <tr key={`${article.id} ${fact}`}>
            <th scope="row">{mixed(policyTitle(article, i18n), i18n.lang)}</th>
            <td>{factName(factOf(fact), i18n)}</td>
            <td>{mixed(old === '' ? '—' : old, i18n.lang)}</td>
            <td>{mixed(now === '' ? '—' : now, i18n.lang)}</td>
          </tr>
        )}
      </TablePreview>
    </>
  );
}

function problemText({ code, cell }: SheetReading['problems'][number], i18n: I18n): string {
  if (code === 'row' || code === 'twice' || code === 'fixed') return i18n.t(`sheet.import.${code}`);
  return badFact(code, cell, i18n);
}
