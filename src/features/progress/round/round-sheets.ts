/** The sheets of a round: one an office, its commitments a row each, only the cells to be filled in open. Pure. */
import { namedSheet } from '../../../charts/exhibit/data-file.ts';
import { pointWords } from '../../../charts/progress/figure-words.ts';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { actualsOf, type Actual } from '../../../domain/progress/actuals.ts';
import type { LinkedResults } from '../../../domain/progress/result-links.ts';
import { answerTo } from '../../../domain/progress/round.ts';
import { lastDay } from '../../../domain/time/period.ts';
import { joined } from '../../../domain/text/joined.ts';
import type { I18n } from '../../../i18n/index.ts';
import { shownUnitWords } from '../../../i18n/shown-unit.ts';
import { regionName } from '../../../i18n/shown-names.ts';
import { edtfOf, timeWords } from '../../../i18n/time-words.ts';
import type { XlsxSheet } from '../../../platform/xlsx.ts';
import type { Observation } from '../../../storage/observation.ts';
import type { Round } from '../../../storage/round.ts';

export interface Known {
  readonly rowById: ReadonlyMap<string, TargetRow>;
  readonly recorded: ReadonlyMap<string, readonly Observation[]>;
  readonly linked: LinkedResults;
}

/** The last that is known of a time before the round's. */
function lastBefore(row: TargetRow, round: Round, { recorded, linked }: Known): Actual | undefined {
  const known = actualsOf(row, recorded.get(row.id) ?? [], linked.get(row.id) ?? []);
  return known
    .filter(({ date }) => lastDay(date) < lastDay(round.date))
    .toSorted((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)))
    .at(-1);
}

/** What a sheet says of a time, in words that are read again. */
const timeOf = (time: Pick<Round, 'date' | 'from'>, i18n: I18n): string =>
  i18n.lang === 'zh-CN' ? timeWords(time, i18n) : edtfOf(time);

type Column = readonly [label: string, cell: (row: TargetRow) => string | number | null, isOpen?: true];

/** A value that is there already is shown, to be set right. */
function columnsOf(round: Round, known: Known, i18n: I18n): readonly Column[] {
  const { t } = i18n;
  const last = (row: TargetRow): Actual | undefined => lastBefore(row, round, known);
  const now = (row: TargetRow): Observation | undefined => {
    const values = known.recorded.get(row.id) ?? [];
    return values.find((one) => one === answerTo(round, values));
  };
  const lastWords = (row: TargetRow): string => {
    const value = last(row);
    return value === undefined ? '' : pointWords(value, value.unit, i18n);
  };
  const lastTime = (row: TargetRow): string => {
    const value = last(row);
    return value === undefined ? '' : timeOf(value, i18n);
  };
  return [
    [t('field.indicator'), ({ indicator, scope }) => joined([indicator, scope])],
    [t('field.region'), ({ region }) => regionName(region, i18n)],
    [t('progress.target'), (row) => i18n.format.quantity(row) ?? ''],
    [t('field.deadline'), ({ deadline }) => (deadline.value === null ? '' : deadlineLabel(deadline, i18n))],
    [t('round.last'), lastWords],
    [t('round.lastTime'), lastTime],
    [t('field.date'), () => timeOf(round, i18n)],
    [t('progress.role.actual'), (row) => nowWords(now(row)), true],
    [t('field.unit'), (row) => (row.unit === '' ? '' : shownUnitWords(row, i18n))],
    [t('field.source'), (row) => now(row)?.source ?? '', true],
    [t('field.comment'), (row) => now(row)?.comment ?? '', true],
    [t('field.target'), ({ id }) => id],
  ];
}

function nowWords(own: Observation | undefined): string {
  if (own === undefined || own.value === null) return '';
  return `${own.direction === 'down' ? '-' : ''}${own.value}${own.unit}`;
}

const NO_SHEET_NAME = /[[\]:*?/\\]+/gu;
const LONGEST_SHEET_NAME = 31;

/** Each another: two long offices may begin alike. */
function sheetNames(offices: readonly string[], none: string): string[] {
  const taken = new Set<string>();
  return offices.map((office) => {
    const plain = (office || none).replaceAll(NO_SHEET_NAME, ' ').trim();
    let name = plain.slice(0, LONGEST_SHEET_NAME);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1)
      name = `${plain.slice(0, LONGEST_SHEET_NAME - String(n).length - 1)} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** In the order of the offices. A commitment that is not in the data any more has no row; the round says so. */
export function roundSheets(round: Round, known: Known, i18n: I18n): XlsxSheet[] {
  const columns = columnsOf(round, known, i18n);
  const names = sheetNames(
    round.offices.map(({ name }) => name),
    i18n.t('monitor.noOffice'),
  );
  const due = round.due === '' ? '' : i18n.t('round.dueLine', { due: round.due });
  return round.offices.map(({ name, targets }, at) => {
    const rows = targets.flatMap(({ id }) => known.rowById.get(id) ?? []);
    const data = {
      columns: columns.map(([label]) => ({ key: label, label, type: 'text' as const })),
      rows: rows.map((row) => ({ cells: columns.map(([, cell]) => cell(row)) })),
    };
    const title = joined([round.name, name || i18n.t('monitor.noOffice')]);
    const open = columns.flatMap(([, , isOpen], column) => (isOpen === true ? [column] : []));
    return {
      ...namedSheet(names[at] ?? name, data, 1),
      form: { above: [title, `${i18n.t('round.instruction')}${due}`], open },
    };
  });
}
