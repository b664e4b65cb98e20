/** How the figures of a panel are read: as they are written, divided by the reader's denominators, or set at one year. */
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import type { I18n } from '../../i18n/index.ts';
import { dotsOf, type Dot } from '../dot-range/data.ts';
import type { DataField, WordField } from '../exhibit/fields.ts';

export interface Reading {
  readonly kind: 'written' | 'divided' | 'year';
  /** The figures that stand on the axis, as they stand there. */
  readonly figures: readonly ComparableRow[];
  /** Their marks, and what is to be said of how they came about. `unit`: in which they are written. */
  readonly marks: (
    rows: readonly ComparableRow[],
    unit: string,
  ) => { readonly dots: readonly Dot[]; readonly doubts: readonly string[] };
  /** A row with the unit of the axis. */
  readonly inUnit: (row: ComparableRow) => ComparableRow;
  /** What the reading is called: 每人; empty where the panel's own measure says it. */
  readonly measure: string;
  /** What the table and the data have of it, behind what is written. */
  readonly words: readonly WordField<ComparableRow>[];
  readonly fields: readonly DataField<ComparableRow>[];
}

export const written = (figures: readonly ComparableRow[], i18n: I18n): Reading => ({
  kind: 'written',
  figures,
  marks: (rows, unit) => ({ dots: dotsOf(rows, i18n, unit), doubts: [] }),
  inUnit: (row) => row,
  measure: '',
  words: [],
  fields: [],
});
