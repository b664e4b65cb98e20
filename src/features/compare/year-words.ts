/** What stands at a common year, in words and in columns: the arithmetic of each figure, or why it has none. Pure. */
import type { Dot } from '../../charts/dot-range/data.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import type { DataField } from '../../charts/exhibit/fields.ts';
import { figureWords, rounded } from '../../charts/progress/figure-words.ts';
import { impliedWords } from '../../charts/progress/implied-words.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { NotAtYear, OwnPath } from '../../domain/compare/common-year.ts';
import type { Figure } from '../../domain/quantity/interval.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import type { ComparableRow } from './topic-index.ts';
import type { Placed, PlacedRow } from './year-panel.ts';

const reasonWords = (reason: NotAtYear, year: number, i18n: I18n): string =>
  i18n.t(`compare.pace.reason.${reason}`, { year });

/** 100公里 ×（400公里 ÷ 100公里）的 5/10 次方 = 200公里, with the years that these stand at. */
function pathWords(
  path: OwnPath,
  figure: Figure,
  { row, year }: { row: ComparableRow; year: number },
  i18n: I18n,
): string {
  const said = (of: Figure): string => figureWords(of, row.unit, i18n);
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
  if (at.kind === 'out') return reasonWords(at.reason, year, i18n);
  if (at.path === null) return i18n.t('compare.year.own', { year });
  return pathWords(at.path, at.figure, { row, year }, i18n);
}

/** Under the numbers of each mark that is computed: what the text says, and the arithmetic. */
export function withArithmetic(dots: readonly Dot[], { byId, year }: Placed, i18n: I18n): Dot[] {
  return dots.map((dot) => {
    const placed = byId.get(dot.id);
    if (placed === undefined) return dot;
    const { row } = placed;
    const said = `${i18n.format.quantity(row) ?? ''} · ${deadlineLabel(row.deadline, i18n)}`;
    const hover = [...dot.hover, i18n.t('compare.year.said', { said }), arithmeticWords(placed, year, i18n)];
    return { ...dot, hover };
  });
}

export function placedWords({ id }: ComparableRow, { byId, year }: Placed, i18n: I18n): string {
  const placed = byId.get(id);
  if (placed === undefined) return '';
  const { row, at } = placed;
  const words = arithmeticWords(placed, year, i18n);
  if (at.kind === 'out') return i18n.t('compare.year.none', { why: words });
  if (at.path === null) return i18n.format.quantity(row) ?? '';
  return i18n.t('chart.inferredDate', { date: figureWords(rounded(at.figure), row.unit, i18n) });
}

/** Every figure's arithmetic, then who stands out of the axis, by reason. */
export function placedDoubts({ byId, year }: Placed, i18n: I18n): string[] {
  const all = [...byId.values()];
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

/** What is computed as numbers, whether it is inferred, and from what or why not. */
export function placedFields({ byId, year }: Placed, i18n: I18n): DataField<ComparableRow>[] {
  const { t } = i18n;
  const atYear = ({ id }: ComparableRow): (Figure & { readonly basis: string }) | null => {
    const at = byId.get(id)?.at;
    if (at === undefined || at.kind === 'out') return null;
    return at.path === null
      ? { ...at.figure, basis: t('panel.stated') }
      : { ...rounded(at.figure), basis: t('inferred.mark') };
  };
  const boundOf = (row: ComparableRow): string | null => {
    const figure = atYear(row);
    return figure && (figure.comparator ?? '');
  };
  const wordsOf = ({ id }: ComparableRow): string | null => {
    const placed = byId.get(id);
    return placed === undefined ? null : arithmeticWords(placed, year, i18n);
  };
  return [
    ['atYear', t('compare.year', { year }), 'number', (row) => atYear(row)?.value ?? null],
    ['atYearMax', t('field.valueMax'), 'number', (row) => atYear(row)?.valueMax ?? null],
    ['atYearComparator', t('field.comparator'), 'text', boundOf],
    ['atYearBasis', t('data.paceBasis'), 'text', (row) => atYear(row)?.basis ?? null],
    ['arithmetic', t('compare.pace.column.formula'), 'text', wordsOf],
  ];
}
