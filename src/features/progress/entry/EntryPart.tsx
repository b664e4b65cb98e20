import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { Method } from '../../../domain/progress/types.ts';
import { today } from '../../../platform/clock.ts';
import { readPastedCells } from '../../../platform/table-file.ts';
import { useAsOf, useDataset, useI18n, useLinked } from '../../../ui/shell/contexts.ts';
import { useProgress } from '../../../ui/shell/work.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { planImport } from '../import/import-plan.ts';
import { useWriteValues } from '../import/use-write-values.ts';
import type { MonitorRow } from '../monitor-rows.ts';
import {
  cleared,
  pasted,
  rowsIn,
  typed,
  undone,
  written,
  type Place,
  BLANK,
  COMMON,
  type Draft,
} from './edits.ts';
import { EntryTable, type EntryRow } from './EntryTable.tsx';
import { judgeEntry } from './judge-entry.ts';
import { readEntries } from './read-entries.ts';
import { changeEdits, useEdits } from './the-edits.ts';
import { TextField } from '../../../ui/form/TextField.tsx';

interface Props {
  /** The commitments of the monitoring table, in its order. */
  readonly rows: readonly MonitorRow[];
  readonly method: Method;
}

/** The monitoring table as a sheet to fill in: typed or pasted, looked at, and written at once. */
export default function EntryPart({ rows, method }: Props) {
  const i18n = useI18n();
  const edits = useEdits();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { isWriting, write } = useWriteValues();
  const { entries, plan, incomplete, elsewhere } = useEntries(rows, method);
  const paste = async (text: string, at: Place): Promise<void> => {
    const ids = rows.map(({ row }) => row.id);
    const { changes, outside } = pasted(await readPastedCells(text), ids, at);
    changeEdits((before) => typed(before, changes));
    const what = [i18n.t('entry.pasted', { n: changes.length })];
    setSaid([...what, ...(outside > 0 ? [i18n.t('entry.outside', { n: outside })] : [])].join(''));
  };
  const writeAll = async (): Promise<void> => {
    const ids = new Set(plan.map(({ imported }) => imported.target.id));
    const n = await write(plan);
    setProblem(typeof n === 'string' ? n : null);
    if (typeof n === 'string') return;
    changeEdits((before) => written(before, ids));
    setSaid(i18n.t('import.done', { n }));
  };
  const count = plan.filter(({ effect }) => effect !== 'same').length;
  return (
    <section className="stack entry" aria-labelledby="entry-title">
      <h2 id="entry-title">{i18n.t('entry.title')}</h2>
      <p className="muted small">{mixed(i18n.t('entry.hint'), i18n.lang)}</p>
      <CommonCells draft={edits.draft} />
      <EntryTable rows={entries} onPaste={(text, at) => void paste(text, at)} />
      <div className="in-row entry-end">
        <Button look="button-main" disabled={count === 0 || isWriting} onClick={() => void writeAll()}>
          {i18n.t('import.write', { n: count })}
        </Button>
        <Button disabled={edits.past.length === 0} onClick={() => changeEdits(undone)}>
          {i18n.t('common.undo')}
        </Button>
        <Button disabled={rowsIn(edits.draft) === 0} onClick={() => changeEdits(cleared)}>
          {i18n.t('entry.clear')}
        </Button>
        <output className="small">{said}</output>
        {incomplete > 0 && (
          <span className="small muted">{i18n.t('entry.incomplete', { n: incomplete })}</span>
        )}
        {elsewhere > 0 && <span className="small muted">{i18n.t('entry.elsewhere', { n: elsewhere })}</span>}
        <Failed small>{problem}</Failed>
      </div>
    </section>
  );
}

const NONE: readonly never[] = [];

/** What is typed, read a moment behind the typing, beside what stands. */
function useEntries(rows: readonly MonitorRow[], method: Method) {
  const dataset = useDataset();
  const asOf = useAsOf();
  const { lang } = useI18n();
  const linked = useLinked();
  const { state } = useProgress();
  const { draft } = useEdits();
  const late = useDeferredValue(draft);
  const reading = useMemo(() => readEntries(late, dataset.rowById, lang, today()), [late, dataset, lang]);
  const stored = state.kind === 'ready' ? state.byTarget : null;
  const plan = useMemo(
    () => (stored === null ? [] : planImport([...reading.values.values()], stored)),
    [reading, stored],
  );
  const entries = useMemo(() => {
    const planned = new Map(plan.map((one) => [one.imported.target.id, one]));
    return rows.map(({ row, judgement }): EntryRow => {
      const mine = planned.get(row.id);
      const observations = stored?.get(row.id) ?? NONE;
      const standing = { dataset, asOf, method, observations, linked: linked?.get(row.id) ?? NONE };
      return {
        row,
        planned: mine ?? null,
        judgement: mine === undefined ? judgement : judgeEntry(mine, standing),
        problems: reading.problems.get(row.id) ?? NONE,
      };
    });
  }, [rows, plan, reading, stored, linked, dataset, asOf, method]);
  const shown = new Set(rows.map(({ row }) => row.id));
  return {
    entries,
    plan,
    incomplete: reading.problems.size,
    elsewhere: plan.filter(({ imported }) => !shown.has(imported.target.id)).length,
  };
}

/** The date and the source that hold for every row without its own: most sheets have one of each. */
function CommonCells({ draft }: { readonly draft: Draft }) {
  const i18n = useI18n();
  const cells = draft.get(COMMON) ?? BLANK;
  return (
    <div className="form-grid entry-common small">
      {(['date', 'source'] as const).map((field) => (
        <TextField
          key={field}
          label={i18n.t(`entry.common.${field}`)}
          value={cells[field]}
          placeholder={field === 'date' ? i18n.t('progress.dateHint') : undefined}
          onText={(text) => changeEdits((edits) => typed(edits, [{ id: COMMON, field, text }]))}
        />
      ))}
    </div>
  );
}
