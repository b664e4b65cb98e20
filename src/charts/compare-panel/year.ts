/** Figures at a common year: the arithmetic of each figure, or why it has none. */
import type { OwnPath } from '../../domain/compare/common-year.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { placedAt, type PlacedRow } from '../../domain/compare/paths.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { rounded } from '../../domain/quantity/interval-arithmetic.ts';
import type { Figure } from '../../domain/quantity/interval.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { deadlineLabel } from '../deadline-label.ts';
import type { Dot } from '../dot-range/data.ts';
import type { DataCell } from '../exhibit/fields.ts';
import { figureWords } from '../progress/figure-words.ts';
import { impliedWords } from '../progress/implied-words.ts';
import type { Reading } from './reading.ts';

/** 100公里 ×（400公里 ÷ 100公里）的 5/10 次方 = 200公里, with the years that these stand at. */
function pathWords(path: OwnPath, figure: Figure, unit: string, year: number, i18n: I18n): string {
  const said = (of: Figure): string => figureWords(of, unit, i18n);
  const { start, goal, method, origin } = path;
  return i18n.t(`compare.year.${method}`, {
    start: said(origin === 'implied' ? rounded(start) : start),
    origin: i18n.t(`compare.year.origin.${origin}`, { year: start.year }),
    goal: said(goal),
    goalYear: goal.year,
    passed: year - start.year,
    years: goal.year - start.year,
    year,
    result: said(rounded(figure)),
  });
}

/** The arithmetic; of what the text says of the year itself, that; else the reason. */
function arithmeticWords({ row, at }: PlacedRow, year: number, i18n: I18n): string {
  if (at.kind === 'out') return i18n.t(`compare.pace.reason.${at.reason}`, { year });
  if (at.path === null) return i18n.t('compare.year.own', { year });
  return pathWords(at.path, at.figure, row.unit, year, i18n);
}

/** What stands at the year, as its date says: what is computed is inferred. */
export function atYearOf(year: number, written: Reading, dataset: DatasetView, i18n: I18n): Reading {
  const { t } = i18n;
  const { byId, rows } = placedAt(written.figures, year, dataset);
  const cell = (of: (placed: PlacedRow) => DataCell) => (row: ComparableRow) => {
    const placed = byId.get(row.id);
    return placed === undefined ? null : of(placed);
  };
  const ofFigure = (of: (figure: Figure) => DataCell) =>
    cell(({ at }) => (at.kind === 'out' ? null : of(at.path === null ? at.figure : rounded(at.figure))));
  const basis = cell(({ at }) =>
    at.kind === 'out' ? null : t(at.path === null ? 'panel.stated' : 'inferred.mark'),
  );
  const words = (row: ComparableRow): string => {
    const placed = byId.get(row.id);
    return placed === undefined ? '' : placedWords(placed, year, i18n);
  };
  return {
    ...written,
    kind: 'year',
    figures: rows,
    marks: (drawn, unit) => {
      const { dots, doubts } = written.marks(drawn, unit);
      const said = dots.map((dot) => withArithmetic(dot, byId.get(dot.id), year, i18n));
      return { dots: said, doubts: [...doubts, ...placedDoubts([...byId.values()], year, i18n)] };
    },
    words: [['year', t('compare.year', { year }), 'number', words]],
    fields: [
      ['atYear', t('compare.year', { year }), 'number', ofFigure(({ value }) => value)],
      ['atYearMax', t('field.valueMax'), 'number', ofFigure(({ valueMax }) => valueMax)],
      ['atYearComparator', t('field.comparator'), 'text', ofFigure(({ comparator }) => comparator ?? '')],
      ['atYearBasis', t('data.paceBasis'), 'text', basis],
      [
        'arithmetic',
        t('compare.pace.column.formula'),
        'text',
        cell((placed) => arithmeticWords(placed, year, i18n)),
      ],
    ],
  };
}

/** Under the numbers of each mark that is computed: what the text says, and the arithmetic. */
function withArithmetic(dot: Dot, placed: PlacedRow | undefined, year: number, i18n: I18n): Dot {
  if (placed === undefined) return dot;
  const { row } = placed;
  const said = `${i18n.format.quantity(row) ?? ''} · ${deadlineLabel(row.deadline, i18n)}`;
  const hover = [...dot.hover, i18n.t('compare.year.said', { said }), arithmeticWords(placed, year, i18n)];
  return { ...dot, hover };
}

function placedWords(placed: PlacedRow, year: number, i18n: I18n): string {
  const { row, at } = placed;
  if (at.kind === 'out') return i18n.t('compare.year.none', { why: arithmeticWords(placed, year, i18n) });
  if (at.path === null) return i18n.format.quantity(row) ?? '';
  return i18n.t('chart.inferredDate', { date: figureWords(rounded(at.figure), row.unit, i18n) });
}

/** Every figure's arithmetic, then who stands out of the axis, by reason. */
function placedDoubts(all: readonly PlacedRow[], year: number, i18n: I18n): string[] {
  const nameOf = ({ row }: PlacedRow): string => regionName(row.region, i18n);
  const computed = all.flatMap((placed) => {
    const { row, at } = placed;
    if (at.kind === 'out' || at.path === null) return [];
    // A start that is implied says from what.
    const base = at.path.implied === null ? [] : [impliedWords(at.path.implied, row.unit, i18n)];
    const words = i18n.clauses([arithmeticWords(placed, year, i18n), ...base]);
    return [i18n.labelled(nameOf(placed), words)];
  });
  const left = groupBy(
    all.filter(({ at }) => at.kind === 'out'),
    (placed) => arithmeticWords(placed, year, i18n),
  );
  return [
    ...computed,
    ...[...left].map(([why, group]) => {
      const names = i18n.list([...new Set(group.map(nameOf))]);
      return i18n.t('compare.year.missing', { year, why, names });
    }),
  ];
}
