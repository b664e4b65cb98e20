/** The commitments of a panel along their own paths: how fast each has to go, and where each stands at one year. Pure. */
import { groupBy } from '../collections/group-by.ts';
import type { DatasetView } from '../dataset/view.ts';
import { impliedBaseOf } from '../progress/baseline.ts';
import type { PolicyTime } from '../progress/link-facts.ts';
import { rounded } from '../quantity/interval-arithmetic.ts';
import { atYear, commonYears, type AtYear, type Sourced } from './common-year.ts';
import type { ComparableRow } from './comparison.ts';
import type { Panel } from './panels.ts';
import { requiredPaceOf, type Pace } from './required-pace.ts';

export interface Paced {
  readonly row: ComparableRow;
  readonly pace: Pace;
}

/** The members of a panel with what their policy says of them: its time, and their path of other years. */
function sourcesOf(
  members: readonly ComparableRow[],
  dataset: DatasetView,
): (Sourced & { readonly row: ComparableRow })[] {
  const sources = members.map((row) => {
    const policy: PolicyTime = dataset.policyById.get(row.articleId)?.article ?? {};
    return { ...row, planPeriod: policy.planPeriod, implied: impliedBaseOf(row, dataset.rows, policy) };
  });
  const paths = groupBy(sources, ({ region, articleId }) => `${region.code} ${articleId}`);
  return sources.map((source, index) => {
    const own = paths.get(`${source.region.code} ${source.articleId}`) ?? [];
    return { row: members[index] ?? source, source, others: own.filter(({ id }) => id !== source.id) };
  });
}

export const pacesOf = ({ members }: Panel<ComparableRow>, dataset: DatasetView): Paced[] =>
  sourcesOf(members, dataset).map(({ row, source, others }) => ({
    row,
    pace: requiredPaceOf(source, others),
  }));

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
