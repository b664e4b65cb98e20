/** Counts with a name for each row: one description of them, from which both the table and the data are made. */
import type { DeadlineState, StateCounts } from '../../domain/time/due.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ChartTable } from '../table.ts';
import type { DataColumn, ExhibitData } from './data.ts';

export interface Counts {
  /** The first names the rows. */
  readonly columns: readonly DataColumn[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly counts: readonly number[];
  }[];
}

export const countTable = ({ columns, rows }: Counts, { format }: I18n): ChartTable => ({
  columns: columns.map(({ key, label, type }) => ({ key, label, numeric: type === 'number' })),
  rows: rows.map(({ id, name, counts }) => ({ id, cells: [name, ...counts.map(format.count)] })),
});

/** `idsOf`: the commitments that a row counts. */
export const countData = (
  { columns, rows }: Counts,
  idsOf: (id: string) => readonly string[],
): ExhibitData => ({
  columns,
  rows: rows.map(({ id, name, counts }) => ({ id, ids: idsOf(id), cells: [name, ...counts] })),
});

/** Years by those states that there are; the year is the row's id. */
export function yearCounts(
  years: readonly { readonly year: number; readonly counts: StateCounts }[],
  states: readonly DeadlineState[],
  { t }: I18n,
): Counts {
  return {
    columns: [
      { key: 'year', label: t('field.year'), type: 'date' },
      ...states.map((state) => ({ key: state, label: t(`deadlines.now.${state}`), type: 'number' as const })),
      { key: 'total', label: t('field.total'), type: 'number' },
    ],
    rows: years.map(({ year, counts }) => {
      const own = states.map((state) => counts[state]);
      return { id: String(year), name: String(year), counts: [...own, own.reduce((sum, n) => sum + n, 0)] };
    }),
  };
}
