import { useState } from 'react';
import { fileName } from '../../../charts/exhibit/data-file.ts';
import { Button } from '../../../charts/view/Button.tsx';
import type { LinkedResults } from '../../../domain/progress/result-links.ts';
import { stateOfRound } from '../../../domain/progress/round.ts';
import { joined } from '../../../domain/text/joined.ts';
import { knownTo } from '../../../domain/table/headings.ts';
import { VALUES } from '../../../domain/table/value-columns.ts';
import { readTableSheets } from '../../../platform/table-file.ts';
import { timeWords } from '../../../i18n/time-words.ts';
import { download } from '../../../platform/download.ts';
import type { Observation } from '../../../storage/observation.ts';
import type { Round } from '../../../storage/round.ts';
import { FileButton } from '../../../ui/form/FileButton.tsx';
import { useDataset, useI18n, useLinked, useNotify } from '../../../ui/shell/contexts.ts';
import { useProgress } from '../../../ui/shell/work.ts';
import { missingText } from './round-plan.ts';
import { roundSheets } from './round-sheets.ts';
import { RoundReturn, type ReadFiles } from './RoundReturn.tsx';

/** Every sheet that holds a table; of a workbook's other sheets nothing is said. */
async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const known = knownTo(VALUES);
  const read = await Promise.all(
    files.map(async (file) => ({ file: file.name, sheets: await readTableSheets(file, known) })),
  );
  return {
    sheets: read.flatMap(({ file, sheets }) =>
      sheets.flatMap(({ sheet, reading }) => (reading.ok ? [{ file, sheet, table: reading.table }] : [])),
    ),
    unread: read.flatMap(({ file, sheets }) => {
      const [first] = sheets;
      if (first === undefined || first.reading.ok || sheets.some(({ reading }) => reading.ok)) return [];
      return [{ file, problem: `import.file.${first.reading.problem}` as const }];
    }),
  };
}

const NO_VALUES: ReadonlyMap<string, readonly Observation[]> = new Map();
const NO_LINKS: LinkedResults = new Map();

/** One round: how much of it is there by office, its sheets, what comes back, and what is missing. */
export function RoundItem({ round, isOpen }: { readonly round: Round; readonly isOpen: boolean }) {
  const i18n = useI18n();
  const { state } = useProgress();
  const [read, setRead] = useState<ReadFiles | null>(null);
  const [said, setSaid] = useState('');
  const stored = state.kind === 'ready' ? state.byTarget : NO_VALUES;
  const offices = stateOfRound(round, stored);
  const total = offices.reduce((sum, office) => sum + office.total, 0);
  const missing = offices.reduce((sum, office) => sum + office.missing.length, 0);
  return (
    <details className="box round" open={isOpen}>
      <summary>
        <strong>{round.name}</strong>{' '}
        <span className="muted small">
          {joined([
            timeWords(round, i18n),
            i18n.t('round.sent', { date: i18n.format.moment(round.createdAt) }),
            i18n.t('round.state', { n: total - missing, total }),
          ])}
        </span>
      </summary>
      <div className="stack">
        <RoundActions
          round={round}
          stored={stored}
          onFiles={async (files) => {
            setSaid('');
            setRead(null);
            setRead(await readFiles(files));
          }}
        />
        {said !== '' && <output className="small own-line">{said}</output>}
        {read !== null && (
          <RoundReturn
            round={round}
            read={read}
            stored={stored}
            onEnd={(word) => {
              setRead(null);
              setSaid(word ?? '');
            }}
          />
        )}
        <OfficeTable round={round} stored={stored} />
        <Returns round={round} />
      </div>
    </details>
  );
}

interface ActionsProps {
  readonly round: Round;
  readonly stored: ReadonlyMap<string, readonly Observation[]>;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

function RoundActions({ round, stored, onFiles }: ActionsProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const linked = useLinked() ?? NO_LINKS;
  const notify = useNotify();
  const save = async (as: 'zip' | 'book'): Promise<void> => {
    const sheets = roundSheets(round, { rowById: dataset.rowById, recorded: stored, linked }, i18n);
    const { writeXlsx } = await import('../../../platform/xlsx.ts');
    if (as === 'book') {
      const book = await writeXlsx(sheets);
      return download(fileName(round.name, 'xlsx'), book, book.type);
    }
    const entries = sheets.map(async (sheet, at) => ({
      name: `${String(at + 1).padStart(2, '0')} ${fileName(`${sheet.name} ${round.name}`, 'xlsx')}`,
      file: await writeXlsx([sheet]),
    }));
    const { zipOf } = await import('../../../platform/zip.ts');
    const packed = await zipOf(await Promise.all(entries));
    return download(fileName(round.name, 'zip'), packed, packed.type);
  };
  const copy = (): void => {
    navigator.clipboard.writeText(missingText(round, stored, dataset.rowById, i18n)).then(
      () => notify({ text: i18n.t('round.copied') }),
      () => notify({ text: i18n.t('second.notCopied') }),
    );
  };
  return (
    <p className="actions">
      <Button onClick={() => void save('zip')}>{i18n.t('round.zip')}</Button>
      <Button onClick={() => void save('book')}>{i18n.t('round.book')}</Button>
      <FileButton
        label={i18n.t('round.take')}
        accept=".xlsx,.csv,text/csv"
        takesSeveral
        onChoose={(files) => void onFiles(files)}
      />
      <Button onClick={copy}>{i18n.t('round.copyMissing')}</Button>
    </p>
  );
}

function OfficeTable({ round, stored }: Pick<ActionsProps, 'round' | 'stored'>) {
  const i18n = useI18n();
  const columns = ['total', 'back', 'missing'] as const;
  return (
    <div className="table-box">
      <table className="data-table small" aria-label={i18n.t('round.offices', { name: round.name })}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('monitor.column.office')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="numeric">
                {i18n.t(`round.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stateOfRound(round, stored).map(({ name, total, missing }) => (
            <tr key={name}>
              <th scope="row" lang={name === '' ? undefined : 'zh-CN'}>
                {name || i18n.t('monitor.noOffice')}
              </th>
              {[total, total - missing.length, missing.length].map((n, at) => (
                <td key={columns[at]} className="numeric">
                  {i18n.format.count(n)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which files came back, the latest first. */
function Returns({ round: { returns } }: { readonly round: Round }) {
  const i18n = useI18n();
  if (returns.length === 0) return null;
  return (
    <ul className="lines small" aria-label={i18n.t('round.returns')}>
      {returns.toReversed().map(({ file, at, taken, refused }, index) => (
        <li key={`${file} ${at} ${returns.length - index}`}>
          {i18n.t('round.returned', { file, date: i18n.format.moment(at), taken, refused })}
        </li>
      ))}
    </ul>
  );
}
