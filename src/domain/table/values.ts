/**
 * From a table's rows and a mapping of its columns to reported values, with every problem by row and column. Nothing is
 * guessed: a row that does not say which commitment it means, or in which unit, is a problem and not a value.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { unitFromEnglish } from '../quantity/from-english.ts';
import { SCALES } from '../quantity/scales.ts';
import { readReported, readUnit as readUnitAmount } from '../quantity/typed.ts';
import { readReportedOf, type ReportedChange } from '../quantity/typed-change.ts';
import { readTypedTime, type TypedTime } from '../quantity/typed-time.ts';
import { timeKey } from '../progress/stretch.ts';
import { findTarget, finderOf, type Finder, type Missed, type Names } from './find-target.ts';
import { levelsOver, type Columns } from './headings.ts';
import { bareName, isNone, linesOf, type CellProblem, type Line } from './lines.ts';
import type { TableParts } from './table.ts';
import { impliedUnits, onlyUnit, unitBehind, unitsAbove } from './units.ts';
import type { ValueField } from './value-columns.ts';
import { unreadHeadings, valueHeads, withChange, type ValueHead } from './value-heads.ts';

export interface ImportedValue {
  /** Row in the file, 1-based. */
  readonly row: number;
  readonly target: TargetRow;
  readonly role: 'actual' | 'baseline';
  readonly date: string;
  /** Month from which it counts up to the date. */
  readonly from?: string;
  readonly value: number;
  /** Of a change, where the cell says that it is a rise or a fall. */
  readonly direction?: 'up' | 'down';
  readonly unit: string;
  readonly source: string;
  readonly comment: string;
}

export type CellProblemCode =
  | 'target-missing'
  | 'target-unknown'
  | 'target-ambiguous'
  | 'not-here'
  | 'not-due'
  | 'no-figure'
  | 'other-kind'
  | 'date'
  | 'value'
  | 'unit'
  | 'unit-twice'
  | 'unit-table'
  | 'role'
  | 'repeated';

export interface ImportReading {
  readonly values: readonly ImportedValue[];
  readonly problems: readonly CellProblem<CellProblemCode>[];
  /** Rows without a value, as a template has them until it is filled. */
  readonly blank: number;
  /** Rows that add up others (合计, 小计). */
  readonly totals: number;
  /** Rows of a name alone, which head others. */
  readonly groups: number;
  /** Changes beside values that no commitment asks for. */
  readonly changes: number;
  /** Headings of columns with figures that are not read. */
  readonly unread: readonly string[];
  /** Which commitments the row of a problem may mean, the nearest first. */
  readonly near: (row: number) => readonly TargetRow[];
}

type ValueLine = Line<ValueField, CellProblemCode>;

const ROLES: ReadonlyMap<string, ImportedValue['role']> = new Map([
  ['', 'actual'],
  ['actual', 'actual'],
  ['实际值', 'actual'],
  ['完成值', 'actual'],
  ['baseline', 'baseline'],
  ['实际', 'actual'],
  ['完成', 'actual'],
  ['基期值', 'baseline'],
  ['基期', 'baseline'],
  ['基数', 'baseline'],
]);

/** The one unit of those the table says that the commitment can be measured in; none said: the commitment's own. */
function unitOfTable(target: TargetRow, implied: readonly string[], { fail }: ValueLine): string | null {
  if (implied.length === 0) return target.unit;
  const isMultiple = target.measure === 'multiple';
  const only = onlyUnit(implied, (unit) => isMultiple || convertUnit(1, unit, target.unit).ok);
  return only || fail('value', 'unit-table', implied.join('、'));
}

/** 亿元, entities, CNY billion: the last with its scale in Chinese, as units are kept. */
function unitOfCell(cell: string, of: string): string {
  const known = unitFromEnglish(cell, of);
  if (known === '' || !/[a-z]/iu.test(known) || convertUnit(1, known, of).ok) return known;
  const one = readUnitAmount(cell);
  const scale = SCALES.find(([, size]) => size === one?.value);
  return one === null || scale === undefined ? known : scale[0] + one.unit;
}

/** The unit stands in its own column or behind the number; two that differ are a problem. */
function readUnit(
  line: ValueLine,
  target: TargetRow,
  { value, unit: written }: { readonly value: number; readonly unit: string },
  implied: readonly string[],
): string | null {
  const { cell, fail } = line;
  const column = unitOfCell(cell('unit'), target.unit);
  if (column !== '' && written !== '' && column !== written) return fail('value', 'unit-twice');
  const unit = column === '' ? written : column;
  if (unit === '') return unitOfTable(target, implied, line);
  // A multiple may be followed in its baseline's unit, which is not known here.
  if (target.measure === 'multiple' || convertUnit(value, unit, target.unit).ok) return unit;
  return fail(column === '' ? 'value' : 'unit', 'unit');
}

/** Words of a rise or a fall are read where the commitment is one. */
function readValue({ cell, fail }: ValueLine, target: TargetRow | null): ReportedChange | null {
  const said = cell('value');
  const read = target === null ? readReported(said) : readReportedOf(said, target);
  return read === 'other-kind' ? fail('value', 'other-kind') : (read ?? fail('value', 'value'));
}

interface Setting {
  readonly finder: Finder;
  /** Of the value's column. */
  readonly heading: string;
  readonly head: ValueHead;
  readonly units: readonly string[];
  /** Of rows that say none, as a title above the table or a person does. */
  readonly date: string;
  /** A day, for a time that says no year. */
  readonly asOf: string | null;
  /** By their rows, for what may be meant instead. */
  readonly missed: Map<number, Missed>;
}

/** 2026年1—10月, 前三季度, 2025年 in a heading or a title. */
const WHEN =
  /(?:(?:19|20)\d{2}年)?(?:\d{1,2}月?[-—–~～至]\d{1,2}(?:月|季度)|前?[一二三四]季度|上半年|\d{1,2}月(?:\d{1,2}日|[底末]|当月)?)|(?:19|20)\d{2}(?:年[底末度]?|(?=\s*$))/gu;

/** What the row says, else its heading (2026年1—10月完成值), else what holds for all. */
function timeOf(cell: string, { heading, asOf, date }: Setting): TypedTime | null {
  const plain = heading.normalize('NFKC');
  const said = cell === '' ? [plain.replace(SAYS_VALUE, ''), plain.match(WHEN)?.[0] ?? '', date] : [cell];
  for (const words of said) {
    const time = words === '' ? null : readTypedTime(words, asOf);
    if (time !== null) return time;
  }
  return null;
}
const SAYS_VALUE = /(?:累计)?(?:实际|完成|现状|数)?(?:完成|值|数|量|情况)*(?:[（(].*)?$/u;

/** The units that a row says: in its own column, behind its value, else its name, its heading or the table. */
function unitsSaid({ cell }: ValueLine, implied: readonly string[]): readonly string[] {
  const own = cell('unit') || (readReported(cell('value'))?.unit ?? '');
  return own === '' ? implied : [own];
}

/** A change beside an amount is read where a commitment asks for it, and is no problem elsewhere. */
function readTarget(line: ValueLine, setting: Setting): TargetRow | null {
  const { finder, heading, units, missed, head } = setting;
  const { row, cell, fail } = line;
  const found = findTarget(finder, (field) => (field === 'indicator' ? bareName(cell(field)) : cell(field)), {
    units: unitsSaid(line, impliedUnits(cell('indicator'), heading, units)),
    date: timeOf(cell('date'), setting)?.date ?? '',
  });
  if (!('code' in found)) return found;
  if (head.change === 'beside') return null;
  missed.set(row, found);
  return fail(found.field, found.code, found.said);
}

function readRow(line: ValueLine, setting: Setting): ImportedValue | null {
  const { row, cell, fail } = line;
  const { heading, units } = setting;
  const target = readTarget(line, setting);
  if (target === null && setting.head.change === 'beside') return null;
  const date = timeOf(cell('date'), setting) ?? fail('date', 'date');
  const amount = readValue(line, target);
  const role = ROLES.get(cell('role').toLowerCase()) ?? fail('role', 'role');
  if (target === null || date === null || amount === null || role === null) return null;
  if (target.value === null) return fail('indicator', 'no-figure');
  const unit = readUnit(line, target, amount, impliedUnits(cell('indicator'), heading, units));
  if (unit === null) return null;
  const { value, direction } = amount;
  const said = { source: cell('source'), comment: cell('comment'), ...(direction && { direction }) };
  return { row, target, role, ...date, value, unit, ...said };
}

const keyOf = (of: ImportedValue): string =>
  `${of.target.id} ${of.role === 'baseline' ? 'baseline' : timeKey(of)}`;

/** 2026年1—10月, 2025年 in the title of a table; empty where it has none or several. */
function dateAbove({ above }: TableParts): string {
  const title = above
    .filter((row) => !row.some((cell) => /[:：]/u.test(cell)))
    .flat()
    .join(' ');
  const said = title.normalize('NFKC').match(WHEN) ?? [];
  return new Set(said).size === 1 ? (said[0] ?? '') : '';
}

/** What a column's heading and a group's say of the row. */
function saidBeside(
  { cell, group }: ValueLine,
  { indicator, change, at }: ValueHead,
  { finder, table }: { readonly finder: Finder; readonly table: TableParts },
): Map<ValueField, string> {
  const said = new Map<ValueField, string>();
  if (indicator !== '') said.set('indicator', indicator);
  if (change !== null) {
    said.set('indicator', withChange(bareName(cell('indicator'))));
    said.set('unit', unitBehind(table.headings[at] ?? '') || '%');
  }
  if (group !== '' && cell('region') === '' && finder.at(group).size > 0) said.set('region', group);
  return said;
}

/** Rows without a value are passed over and counted. `names`: by what else than its own words a commitment is known. */
export function readImport(
  table: TableParts,
  mapping: Columns<ValueField>,
  targets: readonly TargetRow[],
  names: Names & { readonly date?: string } = {},
  asOf: string | null = null,
): ImportReading {
  const missed = new Map<number, Missed>();
  const finder = finderOf(targets, names);
  const date = names.date || dateAbove(table);
  const setting = { finder, date, asOf, units: unitsAbove(table.above), missed };
  const values = new Map<string, ImportedValue>();
  const found = linesOf<ValueField, CellProblemCode>(table, mapping, {
    down: 'region',
    hasGroups: true,
    instead: { field: 'indicator', columns: levelsOver(table.headings, mapping.get('indicator')) },
  });
  const heads = valueHeads(table, mapping, true);
  let [blank, changes] = [0, 0];
  for (const line of found.lines) {
    const cells = heads.map((head) => {
      const of = line.within('value', head.at, saidBeside(line, head, { finder, table }));
      return { head, of };
    });
    const filled = cells.filter(({ of }) => !isNone(of.cell('value')));
    if (filled.length === 0) blank += 1;
    for (const { head, of } of filled) {
      const told = found.problems.length;
      const value = readRow(of, { ...setting, head, heading: table.headings[head.at] ?? '' });
      if (value === null) changes += Number(head.change === 'beside' && found.problems.length === told);
      else if (values.has(keyOf(value))) of.fail('date', 'repeated');
      else values.set(keyOf(value), value);
    }
  }
  const { problems, totals, groups } = found;
  return {
    values: [...values.values()],
    problems,
    blank,
    totals,
    groups,
    changes,
    unread: unreadHeadings(table, [...mapping.values(), ...heads.map(({ at }) => at)]),
    near: (row) => missed.get(row)?.near?.() ?? [],
  };
}
