/**
 * Regions × indicators as planners keep them: a row a region, a column an indicator with its unit and year. What has no
 * place in the grid stands in a list below it with the reason, so that the sheet has every commitment of the long one.
 * Pure.
 */
import { joined } from '../../domain/text/joined.ts';
import type { DataSheet } from '../../charts/exhibit/data-file.ts';
import { promiseFields } from '../../charts/exhibit/commitment-data.ts';
import { dataOf, type DataCell, type DataField } from '../../charts/exhibit/fields.ts';
import { deadlineDate } from '../../charts/deadline-label.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { regionsOf } from '../../domain/compare/choice.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { BOUND_SIGNS } from '../../domain/quantity/bound-words.ts';
import { dimensionOf, valueIn } from '../../domain/quantity/conversion.ts';
import { isChange, signed } from '../../domain/quantity/signed.ts';
import { doubtsOf } from '../../domain/search/facets.ts';
import { yearOf } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { commonScale, scaledUnit } from '../../i18n/quantity.ts';
import { keyName, regionName } from '../../i18n/shown-names.ts';

/**
 * What is less by a number has a column of its own beside what is more by one; growth has its sign, and of a level the
 * direction changes nothing.
 */
const isDecrease = (row: TargetRow): boolean =>
  row.direction === 'down' && row.measure === 'increment' && !isChange(row);

/** 充电设施 · 新增量 · 个 · 2027年: all that figures of one column share. */
function headingOf(row: TargetRow, unit: string, i18n: I18n): string {
  const { t, format } = i18n;
  const { deadline, measure, frequency } = row;
  return joined([
    keyName(row.indicatorKey, i18n),
    row.scope,
    row.kind === 'target' ? '' : t(`kind.${row.kind}`),
    measure === null || measure === 'level' ? '' : t(`measure.${measure}`),
    isDecrease(row) ? t('direction.down') : '',
    frequency === null ? '' : t(`frequency.${frequency}`),
    row.average ? t('result.average') : '',
    row.cumulative ? t('result.cumulative') : '',
    unit,
    deadline.value === null ? '' : format.date(String(yearOf(deadline.value))),
  ]);
}

/** What the heading does not say: a day or month within the year, from where it is counted, 推算, 征求意见稿. */
function remarkOf(row: TargetRow, i18n: I18n): string {
  const { value } = row.deadline;
  const date = value === null || value === String(yearOf(value)) ? '' : deadlineDate(row.deadline, i18n);
  const doubts = [...doubtsOf(row)].map((doubt) => i18n.t(`doubt.${doubt}`));
  return joined([date, row.baseline?.text ?? '', ...doubts]);
}

/** The unit of a column and the scale in which all its figures are short. */
interface Scaling {
  readonly unit: string;
  readonly size: number;
}

interface Facet {
  readonly key: 'value' | 'comparator' | 'valueMax' | 'valueText' | 'remark';
  readonly of: (row: TargetRow, scaling: Scaling, i18n: I18n) => DataCell;
}

/** In the column's unit and scale, in which it has two decimals at most. */
function scaled(row: Pick<TargetRow, 'value' | 'unit'>, { unit, size }: Scaling): DataCell {
  const value = valueIn(row, unit);
  return value === null || size === 1 ? value : Number((value / size).toFixed(2));
}

/** The figure, and beside it what any figure of the column has more; a bound of = needs no sign. */
const FACETS: readonly Facet[] = [
  { key: 'value', of: scaled },
  { key: 'comparator', of: ({ comparator }) => BOUND_SIGNS[comparator ?? '='] || null },
  { key: 'valueMax', of: ({ valueMax, unit }, scaling) => scaled({ value: valueMax, unit }, scaling) },
  // What is converted keeps its own form beside it.
  { key: 'valueText', of: (row, { unit }, i18n) => (row.unit === unit ? null : i18n.format.quantity(row)) },
  { key: 'remark', of: (row, _, i18n) => remarkOf(row, i18n) || null },
];

interface WideColumn {
  readonly heading: string;
  readonly facets: readonly Facet[];
  /** Of each region its different figures: cells of these facets. */
  readonly figures: ReadonlyMap<string, readonly (readonly DataCell[])[]>;
}

/** The unit of most figures; of equally many, of the first. */
function unitOf(rows: readonly TargetRow[]): string {
  const byUnit = [...groupBy(rows, ({ unit }) => unit)].toSorted(([, a], [, b]) => b.length - a.length);
  return byUnit[0]?.[0] ?? '';
}

function columnOf(rows: readonly TargetRow[], i18n: I18n): WideColumn {
  const { lang, format } = i18n;
  const unit = unitOf(rows);
  const values = rows.flatMap(({ value, valueMax, unit: own }) => [
    valueIn({ value, unit: own }, unit) ?? 0,
    valueIn({ value: valueMax, unit: own }, unit) ?? 0,
  ]);
  const scale = commonScale(values, lang);
  const scaling = { unit, size: scale?.[1] ?? 1 };
  const [first] = rows;
  const heading =
    first === undefined ? '' : headingOf(first, scaledUnit(format.unit(unit), scale, lang), i18n);
  const cellOf = (row: TargetRow, { of }: Facet): DataCell => of(row, scaling, i18n);
  const facets = FACETS.filter((facet) => rows.some((row) => cellOf(row, facet) !== null));
  const cellsOf = (row: TargetRow): DataCell[] => facets.map((facet) => cellOf(row, facet));
  const figures = [...groupBy(rows, ({ region }) => region.code)].map(([code, own]) => {
    const different = new Map(own.map((row) => [JSON.stringify(cellsOf(row)), cellsOf(row)]));
    return [code, [...different.values()]] as const;
  });
  return { heading, facets, figures: new Map(figures) };
}

/** A region with several figures of one column has as many rows. */
function gridOf(figures: readonly TargetRow[], columns: readonly WideColumn[], i18n: I18n): DataSheet {
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

/** What has no place in the grid, and why: no figure, or none of its kind elsewhere. */
function listBelow(rows: readonly TargetRow[], i18n: I18n): DataSheet {
  const [id, ...facts] = promiseFields(i18n);
  const fields: DataField<TargetRow>[] = [
    ...facts,
    [
      'said',
      i18n.t('field.remark'),
      'text',
      (row) => (row.value === null ? i18n.format.quantity(row) : null),
    ],
    [
      'why',
      i18n.t('export.wide.why'),
      'text',
      ({ value }) => i18n.t(value === null ? 'export.wide.noFigure' : 'export.wide.alone'),
    ],
    ...(id === undefined ? [] : [id]),
  ];
  return dataOf(fields, rows, (row) => ({ id: row.id, ids: [row.id] }));
}

/** Null where no two regions have a figure of one kind: then the long sheet says it all. */
export function wideSheet(rows: readonly TargetRow[], i18n: I18n): DataSheet | null {
  const figures = rows.filter(({ value }) => value !== null).map(signed);
  const shared = [
    ...groupBy(figures, (row) => `${headingOf(row, '', i18n)}\0${dimensionOf(row.unit)}`).values(),
  ]
    .filter((own) => regionsOf(own) > 1)
    .toSorted((a, b) => regionsOf(b) - regionsOf(a));
  if (shared.length === 0) return null;
  const columns = shared.map((own) => columnOf(own, i18n));
  const inGrid = new Set(shared.flatMap((own) => own.map(({ id }) => id)));
  const rest = rows.filter(({ id }) => !inGrid.has(id));
  const grid = gridOf(figures, columns, i18n);
  if (rest.length === 0) return grid;
  const title = i18n.t('export.wide.below', { n: rest.length });
  return { ...grid, below: { title, ...listBelow(rest, i18n) } };
}
