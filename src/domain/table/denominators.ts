/**
 * From a table to denominators: a row for each region and year, or, as yearbooks print it, a column for each year. Nothing
 * is guessed: what is not understood, has no unit or cannot be of that place is left out and named.
 */
import {
  DENOMINATOR_UNITS,
  isPlausible,
  type Denominator,
  type DenominatorKind,
} from '../compare/denominators.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { readTypedDate } from '../quantity/typed-date.ts';
import { readReported } from '../quantity/typed.ts';
import { rule, type Columns, type TableUse } from './headings.ts';
import { isNone, linesOf, type CellProblem, type Line } from './lines.ts';
import { REGION_LIKE, REGION_NAMES } from './office-headings.ts';
import type { TableParts } from './table.ts';
import { impliedUnits, onlyUnit, unitsAbove } from './units.ts';
import type { CodeOf } from './find-target.ts';

const DENOMINATOR_FIELDS = ['region', 'year', 'value', 'source'] as const;
export type DenominatorField = (typeof DENOMINATOR_FIELDS)[number];
type Mapping = Columns<DenominatorField>;

const RULES = [
  rule<DenominatorField>(
    'region',
    `${REGION_NAMES} 地区代码 区划代码 行政区划代码 行政区代码 代码 code regioncode`,
    REGION_LIKE,
  ),
  rule<DenominatorField>('year', '年份 年度 年 时间 year', /年份|年度|year/u),
  rule<DenominatorField>('source', '来源 数据来源 资料来源 出处 source', /来源|出处|source/u),
  rule<DenominatorField>(null, '', /增长|增速|指数|比重|占比|排名|面积|密度|人均|率$/u),
  rule<DenominatorField>(
    'value',
    '数值 值 人数 人口 常住人口 年末常住人口 总人口 年末人口 地区生产总值 生产总值 gdp value population persons',
    /人口|人数|生产总值|gdp|population|value/u,
  ),
];

const isHeadless = ([first = '']: readonly string[]): boolean => /^\s*\p{Nd}{6}\s*$/u.test(first);

/** Of a table without headings the fields in their order; a region's names or codes stand in front, under whatever heading. */
function regionInFront(mapping: Map<DenominatorField, number>, headings: readonly string[]): typeof mapping {
  if (isHeadless(headings)) return new Map(DENOMINATOR_FIELDS.map((field, column) => [field, column]));
  const isTaken = mapping.has('region') || [...mapping.values()].includes(0);
  return isTaken ? mapping : mapping.set('region', 0);
}

/** A table of population or of GDP. */
export const DENOMINATORS: TableUse<DenominatorField> = {
  fields: DENOMINATOR_FIELDS,
  rules: RULES,
  together: regionInFront,
};

/** A table whose first row is a region's is all rows. */
const withoutHeadings = (table: TableParts): TableParts =>
  isHeadless(table.headings) ? { ...table, headings: [], rows: [table.headings, ...table.rows] } : table;

/** 2024, 2024年, 2024年末常住人口（万人）; null for any other heading. */
function yearIn(text: string): number | null {
  const year = /^((?:19|20)\d{2})(?:年|$|\()/u.exec(text.normalize('NFKC').trim())?.[1];
  return year === undefined ? null : Number(year);
}

interface Column {
  readonly at: number;
  /** Null: the row says it. */
  readonly year: number | null;
}

/** The columns of values: those of years, else the one that is mapped, of the year above it or of the row's own. */
export function valueColumns({ headings, above }: TableParts, mapping: Mapping): Column[] {
  const value = mapping.get('value');
  if (mapping.has('year')) return value === undefined ? [] : [{ at: value, year: null }];
  const years = headings.flatMap((heading, at) => {
    const year = yearIn(heading);
    return year === null ? [] : [{ at, year }];
  });
  if (years.length > 0 || value === undefined) return years;
  const said = new Set(
    above
      .flat()
      .join(' ')
      .normalize('NFKC')
      .match(/(?:19|20)\d{2}(?=年)/gu),
  );
  const [only] = said;
  return [{ at: value, year: said.size === 1 ? Number(only) : null }];
}

type DenominatorProblemCode = 'region' | 'year' | 'value' | 'unit' | 'source' | 'twice' | 'implausible';

export type DenominatorProblem = CellProblem<DenominatorProblemCode>;

export interface ParsedDenominators {
  readonly values: readonly Denominator[];
  readonly problems: readonly DenominatorProblem[];
  /** Rows that add up others (合计). */
  readonly totals: number;
}

export interface DenominatorSetting {
  readonly kind: DenominatorKind;
  /** Of values that do not say theirs; empty: what the heading or the table says. */
  readonly unit: string;
  /** Of rows that do not say theirs. */
  readonly source: string;
  /** Of a table that says none: as a person typed it, or empty. */
  readonly year: string;
  /** Code of a place by its name or code, null where it is none. */
  readonly codeOf: CodeOf;
}

/** The one unit that the heading of a column, else the table, says of such values; empty where there is none. */
function unitSaid({ headings, above }: TableParts, at: number, kind: DenominatorKind): string {
  const [base] = DENOMINATOR_UNITS[kind];
  const implied = impliedUnits('', headings[at] ?? '', unitsAbove(above));
  return onlyUnit(implied, (unit) => convertUnit(1, unit, base).ok);
}

/** The unit that the table says of its values, for the list to choose from; empty where it says none, or several. */
export function saidUnit(table: TableParts, mapping: Mapping, kind: DenominatorKind): string {
  return onlyUnit([...new Set(valueColumns(table, mapping).map(({ at }) => unitSaid(table, at, kind)))]);
}

/** In the kind's own unit; 人次 and 户 are none of it. */
function readValue(cell: string, unit: string, kind: DenominatorKind): number | 'value' | 'unit' {
  const reported = readReported(cell);
  if (reported === null || reported.value <= 0) return 'value';
  const own = reported.unit || unit;
  if (own === '') return 'unit';
  const converted = convertUnit(reported.value, own, DENOMINATOR_UNITS[kind][0]);
  return converted.ok ? converted.value : 'value';
}

type DenominatorLine = Line<DenominatorField, DenominatorProblemCode>;

/** The value of a row in one of its columns; null: it was said what is wrong. */
function readCell(
  { cell, fail }: DenominatorLine,
  { at, year: ofColumn }: Column,
  table: TableParts,
  { kind, unit, year: ofAll }: DenominatorSetting,
): Pick<Denominator, 'year' | 'value'> | null {
  const year = ofColumn ?? yearIn(readTypedDate(cell('year') || ofAll)?.value.slice(0, 4) ?? '');
  if (year === null) return fail('year', 'year');
  const value = readValue(cell('value'), unit || unitSaid(table, at, kind), kind);
  return typeof value === 'string' ? fail('value', value) : { year, value };
}

/** Rows without a value, notes below the table among them, are passed over. */
export function readDenominators(
  given: TableParts,
  mapping: Mapping,
  setting: DenominatorSetting,
): ParsedDenominators {
  const table = withoutHeadings(given);
  const values = new Map<string, Denominator>();
  const columns = valueColumns(table, mapping);
  const { lines, problems, totals } = linesOf<DenominatorField, DenominatorProblemCode>(table, mapping, {
    down: 'region',
  });
  for (const line of lines) {
    const { cell, fail } = line;
    const filled = columns
      .map((column) => ({ column, value: line.within('value', column.at) }))
      .filter(({ value }) => !isNone(value.cell('value')));
    if (filled.length === 0) continue;
    const region = setting.codeOf(cell('region')) ?? fail('region', 'region');
    const source = cell('source') || setting.source;
    if (source === '') fail('source', 'source');
    if (region === null || source === '') continue;
    for (const { column, value } of filled) {
      const read = readCell(value, column, table, setting);
      if (read === null) continue;
      const key = `${region} ${read.year}`;
      if (!isPlausible(setting.kind, { region, value: read.value })) value.fail('value', 'implausible');
      else if (values.has(key)) value.fail('value', 'twice');
      else values.set(key, { region, ...read, source });
    }
  }
  return { values: [...values.values()], problems, totals };
}
