/** A panel whose figures are set at one year, each along its own path. Pure. */
import { rounded } from '../../charts/progress/figure-words.ts';
import { atYear, commonYears, type AtYear } from '../../domain/compare/common-year.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { ComparableRow } from './topic-index.ts';
import { sourcesOf } from './pace-model.ts';

export interface PlacedRow {
  /** As the text has it. */
  readonly row: ComparableRow;
  readonly at: AtYear;
}

export interface Placed {
  readonly year: number;
  readonly byId: ReadonlyMap<string, PlacedRow>;
  /** Those that stand at the year, with their figure and date of it; what is computed says so by its date's basis. */
  readonly rows: readonly ComparableRow[];
}

/** Years at which at least two of a panel can be set, of all panels. */
export function yearsOf(panels: readonly Panel<ComparableRow>[], dataset: DatasetView): number[] {
  const years = panels.flatMap(({ members }) =>
    members.length < 2 ? [] : commonYears(sourcesOf(members, dataset)),
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

export function placedAt(members: readonly ComparableRow[], year: number, dataset: DatasetView): Placed {
  const placed = sourcesOf(members, dataset).map(({ row, source, others }) => ({
    row,
    at: atYear(source, others, year),
  }));
  return {
    year,
    byId: new Map(placed.map((one) => [one.row.id, one])),
    rows: placed.flatMap(({ row, at }) => {
      if (at.kind === 'out') return [];
      if (at.path === null) return [row];
      const deadline = { value: String(year), basis: 'document', text: '' } as const;
      return [{ ...row, ...rounded(at.figure), deadline }];
    }),
  };
}

/** In the order of the drawn ones, then those that are not drawn. */
export function asWritten(
  drawn: readonly ComparableRow[],
  members: readonly ComparableRow[],
): ComparableRow[] {
  const place = new Map(drawn.map(({ id }, index) => [id, index]));
  const at = ({ id }: ComparableRow): number => place.get(id) ?? drawn.length;
  return members.toSorted((a, b) => at(a) - at(b));
}

/** At one year no deadlines lie apart. */
export const atOneYear = (panel: Panel<ComparableRow>): Panel<ComparableRow> => ({
  ...panel,
  caveats: panel.caveats.filter(({ code }) => code !== 'deadline-gap'),
});
