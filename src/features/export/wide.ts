/** Regions × indicators as planners keep them: a row a region, a column an indicator with its unit and year. Pure. */
import { joined } from '../../domain/text/joined.ts';
import type { DataSheet } from '../../charts/exhibit/data-file.ts';
import type { DataCell } from '../../charts/exhibit/fields.ts';
import { deadlineDate } from '../../charts/deadline-label.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { regionsOf } from '../../domain/compare/choice.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { BOUND_SIGNS } from '../../domain/quantity/bound-words.ts';
import { signed } from '../../domain/quantity/signed.ts';
import { doubtsOf } from '../../domain/search/facets.ts';
import { yearOf } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { commonScale, scaledUnit } from '../../i18n/quantity.ts';
import { keyName, regionName } from '../../i18n/shown-names.ts';

/** 充电设施 · 新增量 · 个 · 2027年: all that figures of one column share. */
function headingOf(row: TargetRow, unit: string, i18n: I18n): string {
  const { t, format } = i18n;
  const { deadline, measure, direction, frequency } = row;
  return joined([
    keyName(row.indicatorKey, i18n),
    row.scope,
    row.kind === 'target' ? '' : t(`kind.${row.kind}`),
    measure === null || measure === 'level' ? '' : t(`measure.${measure}`),
    direction === 'down' ? t(`direction.${direction}`) : '',
    frequency === null ? '' : t(`frequency.${frequency}`),
    row.average ? t('result.average') : '',
    row.cumulative ? t('result.cumulative') : '',
    unit,
    deadline.value === null ? '' : format.date(String(yearOf(deadline.value))),
  ]);
}

/** What the heading does not say: a day or month within the year, 推算, 征求意见稿. */
function remarkOf(row: TargetRow, i18n: I18n): string {
  const { value } = row.deadline;
  const date = value === null || value === String(yearOf(value)) ? '' : deadlineDate(row.deadline, i18n);
  return joined([date, ...[...doubtsOf(row)].map((doubt) => i18n.t(`doubt.${doubt}`))]);
}

interface Facet {
  readonly key: 'value' | 'comparator' | 'valueMax' | 'remark';
  readonly of: (row: TargetRow, i18n: I18n, size: number) => DataCell;
}

/** In the column's scale, in which it has two decimals at most. */
const scaled = (value: number | null, size: number): DataCell =>
  value === null || size === 1 ? value : Number((value / size).toFixed(2));

/** The figure, and beside it what any figure of the column has more; a bound of = needs no sign. */
const FACETS: readonly Facet[] = [
  { key: 'value', of: ({ value }, _, size) => scaled(value, size) },
  { key: 'comparator', of: ({ comparator }) => BOUND_SIGNS[comparator ?? '='] || null },
  { key: 'valueMax', of: ({ valueMax }, _, size) => scaled(valueMax, size) },
  { key: 'remark', of: (row, i18n) => remarkOf(row, i18n) || null },
];

interface WideColumn {
  readonly heading: string;
  readonly facets: readonly Facet[];
  /** Of each region its different figures: cells of these facets. */
  readonly figures: ReadonlyMap<string, readonly (readonly DataCell[])[]>;
}

function columnOf(rows: readonly TargetRow[], i18n: I18n): WideColumn {
  const { lang, format } = i18n;
  const values = rows.flatMap(({ value, valueMax }) => [value ?? 0, valueMax ?? 0]);
  const scale = commonScale(values, lang);
  const [first] = rows;
  const unit = scaledUnit(format.unit(first?.unit ?? ''), scale, lang);
  const heading = first === undefined ? '' : headingOf(first, unit, i18n);
  const cellOf = (row: TargetRow, { of }: Facet): DataCell => of(row, i18n, scale?.[1] ?? 1);
  const facets = FACETS.filter((facet) => rows.some((row) => cellOf(row, facet) !== null));
  const cellsOf = (row: TargetRow): DataCell[] => facets.map((facet) => cellOf(row, facet));
  const figures = [...groupBy(rows, ({ region }) => region.code)].map(([code, own]) => {
    const different = new Map(own.map((row) => [JSON.stringify(cellsOf(row)), cellsOf(row)]));
    return [code, [...different.values()]] as const;
  });
  return { heading, facets, figures: new Map(figures) };
}

/** Null where no two regions have a figure of one kind. A region with several figures of one column has as many rows. */
export function wideSheet(rows: readonly TargetRow[], i18n: I18n): DataSheet | null {
  const figures = rows.filter(({ value }) => value !== null).map(signed);
  const columns = [...groupBy(figures, (row) => headingOf(row, row.unit, i18n)).values()]
    .filter((own) => regionsOf(own) > 1)
    .toSorted((a, b) => regionsOf(b) - regionsOf(a))
    .map((own) => columnOf(own, i18n));
  if (columns.length === 0) return null;
  const regions = [...new Map(figures.map(({ region }) => [region.code, region])).values()]
    .filter(({ code }) => columns.some((column) => column.figures.has(code)))
    .toSorted((a, b) => a.code.localeCompare(b.code));
  const lines = regions.flatMap((region) => {
    const deepest = Math.max(...columns.map(({ figures: of }) => of.get(region.code)?.length ?? 0));
    return Array.from({ length: deepest }, (_, at): DataCell[] => [
      regionName(region, i18n),
      ...columns.flatMap(({ facets, figures: of }) => of.get(region.code)?.[at] ?? facets.map(() => null)),
    ]);
  });
  return {
    columns: [
      { key: 'region', label: i18n.t('field.region'), type: 'text' },
      ...columns.flatMap(({ heading, facets }) =>
        facets.map(({ key }) => ({
          key: `${heading} ${key}`,
          label: key === 'value' ? heading : joined([heading, i18n.t(`field.${key}`)]),
          type: key === 'value' || key === 'valueMax' ? ('number' as const) : ('text' as const),
        })),
      ),
    ],
    rows: lines.map((cells) => ({ cells })),
  };
}
