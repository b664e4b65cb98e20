/** Sentences of a brief about a comparison, each made from figures and never saying more than they do. Pure. */
import { plain, type Run } from '../../domain/brief/brief.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { findingOf, placesAt } from '../../domain/compare/finding.ts';
import type { Outcome } from '../../domain/compare/kept-verdict.ts';
import type { Matrix, MatrixColumn } from '../../domain/compare/matrix.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { NATION } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import { indicatorName, shortRegionName } from '../../i18n/shown-names.ts';
import { columnTitle, figuresOf, type Said } from '../compare-matrix/words.ts';
import { amountOf } from '../compare-panel/words.ts';
import { deadlineDate } from '../deadline-label.ts';
import { findingWords } from '../finding-words.ts';
import { inferenceOf } from '../../domain/time/inference.ts';

const KINDS = ['value', 'elsewhen', 'words', 'not-found', 'no-document'] as const;

/** How many figures there are, and of what kinds the gaps are: nothing of them is a zero. */
export function coverageWords({ rows, columns, horizon }: Matrix, { t, format, list }: I18n): string {
  const places = rows.filter(({ code }) => code !== NATION);
  const cells = places.flatMap((row) => row.cells);
  const counts = KINDS.map((kind) => [kind, cells.filter((cell) => cell.kind === kind).length] as const);
  const gaps = counts.flatMap(([kind, n]) =>
    kind === 'value' || n === 0 ? [] : [t(`brief.gap.${kind}`, { n })],
  );
  const said = t('brief.coverage', {
    places: places.length,
    n: columns.length,
    k: counts[0]?.[1] ?? 0,
    year: horizon === null ? '' : t('brief.ofYear', { year: format.date(String(horizon)) }),
  });
  return gaps.length === 0 ? said : said + t('brief.gaps', { gaps: list(gaps) });
}

/** More places at an end are counted, and their sources stand in the table. */
const CITED = 2;

const endIds = (figures: ReturnType<typeof figuresOf>): string[] => {
  const { highest, lowest } = findingOf(figures);
  return [highest, lowest].flatMap((end) => {
    const places = placesAt(end);
    return places.length > CITED ? [] : places.map(({ id }) => id);
  });
};

const rowsIn = ({ rows }: Matrix, at: number) =>
  rows.flatMap(({ code, cells }) => {
    const cell = cells[at];
    return cell?.kind === 'value' ? [{ code, ...cell }] : [];
  });

/** What the places say on one indicator, the nation's own target, and what was not held against each other or is inferred. */
export function columnRuns(matrix: Matrix, column: MatrixColumn, context: Said): Run[] {
  const { i18n } = context;
  const at = matrix.columns.indexOf(column);
  const cells = rowsIn(matrix, at);
  if (cells.length === 0) return [plain(i18n.t('brief.column.none', { name: columnTitle(column, context) }))];
  const figures = figuresOf(matrix, at, i18n);
  const nation = cells.find(({ code }) => code === NATION)?.row;
  const apart = cells.filter(({ code, reasons }) => code !== NATION && reasons.length > 0).length;
  const inferred = cells.filter(({ row }) => inferenceOf(row.deadline) === 'inferred').length;
  const said = i18n.labelled(columnTitle(column, context), columnWords(figures, column, i18n));
  const more = [
    ...(apart > 0 && figures.length > 0 ? [plain(i18n.t('brief.column.apart', { n: apart }))] : []),
    ...(nation === undefined ? [] : [nationRun(nation, i18n)]),
    ...(inferred > 0 ? [plain(i18n.t('brief.column.inferred', { n: inferred }))] : []),
  ];
  return [
    { text: said, of: endIds(figures) },
    ...more.map(({ text, of }) => ({ text: i18n.t('common.semicolon') + text, of })),
    plain(i18n.t('brief.stop')),
  ];
}

function columnWords(figures: ReturnType<typeof figuresOf>, { reference }: MatrixColumn, i18n: I18n): string {
  const [only] = figures;
  if (only === undefined) return i18n.t('brief.column.unlike');
  if (figures.length === 1) return i18n.t('brief.column.only', { region: only.region, amount: only.amount });
  return findingWords(figures, (value) => amountOf(value, reference ?? undefined, i18n), i18n);
}

const nationRun = (row: ComparableRow, i18n: I18n): Run => ({
  text: i18n.t('brief.column.nation', { amount: i18n.format.quantity(row) ?? '' }),
  of: [row.id],
});

/** A commitment with what became of it. */
export interface Judged extends Outcome {
  readonly row: TargetRow;
}

/** 2025年到期、写明数值的 12 项中，9 项查到结果：… Nothing is said to be missed of which no result is known. */
export function outcomeWords(judged: readonly Judged[], year: number, i18n: I18n): string {
  const { t, format, list } = i18n;
  const count = (wanted: Outcome['verdict']): number =>
    judged.filter(({ verdict }) => verdict === wanted).length;
  const said = { n: judged.length, year: format.date(String(year)) };
  const unknown = count('no-result');
  const known = judged.length - unknown;
  if (known === 0) return t('brief.outcomes.none', said);
  const parts = (['reached', 'near', 'missed', 'open'] as const).flatMap((verdict) =>
    count(verdict) === 0 ? [] : [t(`brief.outcomes.${verdict}`, { n: count(verdict) })],
  );
  const rest = unknown === 0 ? '' : t('brief.outcomes.unknown', { n: unknown });
  return t('brief.outcomes', { ...said, known, parts: list(parts) }) + rest + t('brief.stop');
}

/** 甲省城镇新增就业目标60万人，结果58万人 */
export function missedRun({ row, result }: Judged, i18n: I18n): Run {
  const { measure, indicator, indicatorKey } = row;
  const { valueMax = null, comparator = null, source } = result ?? {};
  const reached = result && {
    ...result,
    valueMax,
    comparator,
    measure,
    indicator,
    indicatorKey,
    frequency: null,
  };
  const words = {
    region: shortRegionName(row.region, i18n),
    indicator: indicatorName(row, i18n),
    goal: i18n.format.quantity(row) ?? '',
    reached: (reached && i18n.format.quantity(reached)) ?? '',
  };
  return {
    text: i18n.t('brief.missed', words),
    of: [row.id, ...(typeof source === 'object' ? [source.id] : [])],
  };
}

/** How many fall due by a day, and how many of these dates are inferred; the earliest of them. Sorted by deadline. */
export function dueWords(rows: readonly TargetRow[], until: string, i18n: I18n): string {
  const { t, format } = i18n;
  const [first] = rows;
  if (first === undefined) return t('brief.due.none', { until: format.date(until) });
  const inferred = rows.filter(({ deadline }) => inferenceOf(deadline) === 'inferred').length;
  const said = t('brief.due', {
    n: rows.length,
    until: format.date(until),
    first: deadlineDate(first.deadline, i18n) ?? '',
  });
  return said + (inferred === 0 ? '' : t('brief.due.inferred', { n: inferred })) + t('brief.stop');
}
