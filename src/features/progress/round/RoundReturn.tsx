import { useMemo } from 'react';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { LinkedResults } from '../../../domain/progress/result-links.ts';
import { joined } from '../../../domain/text/joined.ts';
import { cellRef, readReturned, type Refused, type ReturnedSheet } from '../../../domain/table/returned.ts';
import { scopedName } from '../../../i18n/shown-names.ts';
import type { PlainKey } from '../../../i18n/index.ts';
import type { Observation } from '../../../storage/observation.ts';
import type { Round } from '../../../storage/round.ts';
import { useDataset, useI18n, useLinked } from '../../../ui/shell/contexts.ts';
import { useRounds } from '../../../ui/shell/work.ts';
import { TablePreview } from '../../../ui/table/TablePreview.tsx';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { unwrittenText } from '../../../ui/trouble/storage-words.ts';
import { FarOffEntry } from '../FarOffEntry.tsx';
import { useWriteValues } from '../import/use-write-values.ts';
import { recordedWords } from '../recorded-words.ts';
import { planReturn, type PlannedReturn } from './round-plan.ts';

const NONE_PASSED = { totals: 0 };

/** The files that came back, read; a file that is no table has its problem. */
export interface ReadFiles {
  readonly sheets: readonly ReturnedSheet[];
  readonly unread: readonly { readonly file: string; readonly problem: PlainKey }[];
}

interface Props {
  readonly round: Round;
  readonly read: ReadFiles;
  readonly stored: ReadonlyMap<string, readonly Observation[]>;
  /** `word`: what was done. */
  readonly onEnd: (word?: string) => void;
}

const NO_LINKS: LinkedResults = new Map();
const COLUMNS = [
  ['effect', 'field.effect'],
  ['office', 'monitor.column.office'],
  ['indicator', 'field.indicator'],
  ['value', 'field.value'],
  ['told', 'round.column.told'],
  ['source', 'field.source'],
] as const;

/** What would be written of what came back: changed, new, the same, against a document; and by cell what is refused. */
export function RoundReturn({ round, read, stored, onEnd }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const linked = useLinked() ?? NO_LINKS;
  const reading = useMemo(() => {
    const asked = new Set(round.offices.flatMap(({ targets }) => targets.map(({ id }) => id)));
    const { rows, keys, labels } = dataset;
    const names = { keys, families: labels.zh };
    return readReturned(read.sheets, { ...round, asked }, rows, names);
  }, [round, read, dataset]);
  const plan = useMemo(
    () => planReturn(round, reading.values, stored, linked, i18n),
    [round, reading, stored, linked, i18n],
  );
  const take = useTake(round, read, reading.refused);
  const count = plan.filter(({ effect }) => effect !== 'same').length;
  return (
    <>
      {read.unread.map(({ file, problem }) => (
        <Failed key={file} small>
          {file}
          {i18n.t('common.colon')}
          {i18n.t(problem)}
        </Failed>
      ))}
      <TablePreview<PlannedReturn, Refused['code'], Refused>
        headings={[]}
        problems={reading.refused}
        placeOf={({ file, sheet, row, column }) => joined([file, sheet, cellRef(row, column)])}
        problemWords={({ code, cell }) => i18n.t(`import.problem.${code}`, { cell })}
        passed={NONE_PASSED}
        notes={
          reading.blank > 0 && <p className="small muted">{i18n.t('round.blank', { n: reading.blank })}</p>
        }
        columns={COLUMNS.map(([id, label]) => ({ id, label: i18n.t(label) }))}
        rows={plan}
        take={{
          label: i18n.t('round.write', {
            n: count,
            files: new Set(read.sheets.map(({ file }) => file)).size,
          }),
          isReady: read.sheets.length > 0,
          run: async () => {
            const failure = await take(plan);
            if (failure === null) onEnd(i18n.t('import.done', { n: count }));
            return failure;
          },
        }}
        onCancel={() => onEnd()}
      >
        {(planned) => <ReturnRow key={planned.imported.target.id} planned={planned} />}
      </TablePreview>
    </>
  );
}

/** The values, then what came back of which file. In words, why not; null where it was kept. */
function useTake(round: Round, { sheets }: ReadFiles, refused: readonly Refused[]) {
  const i18n = useI18n();
  const rounds = useRounds();
  const { write } = useWriteValues();
  return async (plan: readonly PlannedReturn[]): Promise<string | null> => {
    const written = await write(plan);
    if (typeof written === 'string') return written;
    const at = rounds.now();
    const files = [...new Set(sheets.map(({ file }) => file))];
    const returns = files.map((file) => ({
      file: file.slice(0, 400),
      at,
      taken: plan.filter(({ file: from }) => from === file).length,
      refused: refused.filter((cell) => cell.file === file).length,
    }));
    const outcome = await rounds.put({ ...round, returns: [...round.returns, ...returns], updatedAt: at });
    return unwrittenText(outcome, i18n.t('progress.conflict'), i18n);
  };
}

function ReturnRow({ planned }: { readonly planned: PlannedReturn }) {
  const i18n = useI18n();
  const { imported, effect, before, office, told } = planned;
  const { target, source } = imported;
  return (
    <tr>
      <td>{i18n.t(`import.effect.${effect}`)}</td>
      <td>{mixed(office || i18n.t('monitor.noOffice'), i18n.lang)}</td>
      <th scope="row">{mixed(scopedName(target, i18n), i18n.lang)}</th>
      <td className="numeric">
        {effect === 'change' && before !== null && <del>{recordedWords(before, target, i18n)}</del>}{' '}
        {recordedWords(imported, target, i18n)}
        <FarOffEntry imported={imported} />
      </td>
      <td>{told === null ? '' : i18n.t('round.told', { value: told })}</td>
      <td>{source}</td>
    </tr>
  );
}
