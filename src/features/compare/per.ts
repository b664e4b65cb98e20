/** Figures per head or per GDP, by the reader's denominators. What cannot be divided is named, never drawn as zero. */
import { dotsOf, type Dot } from '../../charts/dot-range/data.ts';
import { valueIn } from '../../domain/compare/axis.ts';
import { denominatorFor, type Denominator, type DenominatorKind } from '../../domain/compare/denominators.ts';
import { yearOf } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './topic-index.ts';
import { regionName } from '../../i18n/shown-names.ts';

export interface Per {
  readonly kind: DenominatorKind;
  readonly values: readonly Denominator[];
}

interface Divided {
  readonly value: number;
  readonly unit: string;
  readonly by: Denominator;
}

/** A share, a rate or an index of a place is not divided by its people. */
const isAmount = ({ measure }: ComparableRow): boolean => measure === 'level' || measure === 'increment';

/** 元 per head is 元/人, of things per 10,000 people; 元 per GDP is a share, of things per 亿元 of GDP. */
export function divide(row: ComparableRow, { kind, values }: Per): Divided | null {
  const year = row.deadline.value === null ? null : yearOf(row.deadline.value);
  const by = denominatorFor(values, row.region.code, year);
  if (by === null || row.value === null || !isAmount(row)) return null;
  const isMoney = row.unit === '元';
  const [factor, unit] =
    kind === 'head'
      ? isMoney
        ? [1, '元/人']
        : [1e4, `${row.unit}/万人`]
      : isMoney
        ? [100, '%']
        : [1e8, `${row.unit}/亿元`];
  return { value: Number(((row.value / by.value) * factor).toPrecision(3)), unit, by };
}

export interface PerDots {
  readonly dots: readonly Dot[];
  readonly doubts: readonly string[];
}

/** Marks of the panel in one unit as it stands, or divided; the denominators and their sources are said under the chart. */
export function perDots(
  rows: readonly ComparableRow[],
  per: Per | null,
  i18n: I18n,
  unit = rows[0]?.unit ?? '',
): PerDots {
  if (per === null) return { dots: dotsOf(rows, i18n, unit), doubts: [] };
  const divided = rows.flatMap((row) => {
    const result = divide({ ...row, value: valueIn(row, unit), unit }, per);
    return result === null ? [] : [{ row, result }];
  });
  const dots = divided.flatMap(({ row, result }) => {
    const [dot] = dotsOf([{ ...row, value: result.value, valueMax: null, unit: result.unit }], i18n);
    if (dot === undefined) return [];
    const formula = i18n.t('compare.per.formula', {
      amount: i18n.format.exact(row),
      by: i18n.format.number(result.by.value),
      year: result.by.year,
      source: result.by.source,
    });
    return [{ ...dot, hover: [...dot.hover, formula] }];
  });
  return { dots, doubts: [...perSources(divided, per, i18n), ...missing(rows, per, i18n)] };
}

function perSources(
  divided: readonly { readonly row: ComparableRow; readonly result: Divided }[],
  { kind }: Per,
  i18n: I18n,
): string[] {
  const said = divided.map(({ row, result }) =>
    i18n.t('compare.per.by', {
      region: regionName(row.region, i18n),
      year: result.by.year,
      value: `${i18n.format.number(result.by.value)}${i18n.format.unit(kind === 'head' ? '人' : '元')}`,
      source: result.by.source,
    }),
  );
  if (said.length === 0) return [];
  return [i18n.t('compare.per.sources', { list: i18n.clauses([...new Set(said)]) })];
}

function missing(rows: readonly ComparableRow[], per: Per, i18n: I18n): string[] {
  const left = rows.filter((row) => divide(row, per) === null);
  if (left.length === 0) return [];
  const names = i18n.list([...new Set(left.map(({ region }) => regionName(region, i18n)))]);
  return [i18n.t('compare.per.missing', { names })];
}
