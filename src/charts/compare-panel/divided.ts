/** Figures per head or per GDP, by the reader's denominators. What cannot be divided is named, never drawn as zero. */
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { divide, type Divided, type Per } from '../../domain/compare/denominators.ts';
import { valueIn } from '../../domain/quantity/conversion.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { dotsOf, type Dot } from '../dot-range/data.ts';
import type { DataCell } from '../exhibit/fields.ts';
import type { Reading } from './reading.ts';

interface Quotient {
  readonly row: ComparableRow;
  readonly result: Divided;
}

/** Marks with the arithmetic; the denominators and their sources are said under the chart. */
export function dividedBy(per: Per, written: Reading, i18n: I18n): Reading {
  const { t, format } = i18n;
  const said = (row: ComparableRow): string => {
    const result = divide(row, per);
    if (result === null) return t('compare.per.none');
    return format.quantity({ ...row, value: result.value, valueMax: null, unit: result.unit }) ?? '';
  };
  const cell = (of: (result: Divided) => DataCell) => (row: ComparableRow) => {
    const result = divide(row, per);
    return result && of(result);
  };
  return {
    ...written,
    kind: 'divided',
    marks: (rows, unit) => {
      const divided = rows.flatMap((row): Quotient[] => {
        const result = divide({ ...row, value: valueIn(row, unit), unit }, per);
        return result === null ? [] : [{ row, result }];
      });
      return {
        dots: divided.flatMap((quotient) => dotOf(quotient, i18n)),
        doubts: [...perSources(divided, per, i18n), ...missing(rows, per, i18n)],
      };
    },
    // Members that cannot be divided have no mark.
    inUnit: (row) => ({ ...row, unit: divide(row, per)?.unit ?? '' }),
    measure: t(`compare.per.${per.kind}`),
    words: [['per', t(`compare.per.${per.kind}`), 'short number', said]],
    fields: [
      ['per', t(`compare.per.${per.kind}`), 'number', cell(({ value }) => value)],
      ['perUnit', t('data.perUnit'), 'text', cell(({ unit }) => unit && format.unit(unit))],
      ['by', t('data.denominator'), 'number', cell(({ by }) => by.value)],
      ['byYear', t('data.denominatorYear'), 'date', cell(({ by }) => String(by.year))],
      ['bySource', t('data.denominatorSource'), 'text', cell(({ by }) => by.source)],
    ],
  };
}

function dotOf({ row, result: { value, unit, by } }: Quotient, i18n: I18n): Dot[] {
  const formula = i18n.t('compare.per.formula', {
    amount: i18n.format.exact(row),
    by: i18n.format.number(by.value),
    year: by.year,
    source: by.source,
  });
  const dots = dotsOf([{ ...row, value, valueMax: null, unit }], i18n);
  return dots.map((dot) => ({ ...dot, hover: [...dot.hover, formula] }));
}

function perSources(divided: readonly Quotient[], { kind }: Per, i18n: I18n): string[] {
  const said = divided.map(({ row, result: { by } }) =>
    i18n.t('compare.per.by', {
      region: regionName(row.region, i18n),
      year: by.year,
      value: `${i18n.format.number(by.value)}${i18n.format.unit(kind === 'head' ? '人' : '元')}`,
      source: by.source,
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
