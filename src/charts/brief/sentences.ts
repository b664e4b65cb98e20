/** Sentences of a brief about a comparison, each made from figures and never saying more than they do. Pure. */
import { plain, type Run } from '../../domain/brief/brief.ts';
import { sidesOf, type Benchmark } from '../../domain/compare/benchmark.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { findingOf, placesAt } from '../../domain/compare/finding.ts';
import type { Outcome } from '../../domain/compare/kept-verdict.ts';
import type { Matrix, MatrixColumn } from '../../domain/compare/matrix.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { NATION } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import { scopedName, nameOfCode, shortRegionName } from '../../i18n/shown-names.ts';
import { columnName, columnTitle, figuresOf, type Said } from '../compare-matrix/words.ts';
import { amountOf } from '../compare-panel/words.ts';
import { deadlineDate, deadlineLabel } from '../deadline-label.ts';
import { findingWords } from '../finding-words.ts';
import { quantityOf } from '../kept/words.ts';
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
  const n = columns.length;
  const year = horizon === null ? '' : t('brief.ofYear', { year: format.date(String(horizon)) });
  if (places.length === 0) return t('brief.coverage.nation', { n, year });
  const said = t('brief.coverage', { places: places.length, n, k: counts[0]?.[1] ?? 0, year });
  const inferred = cells.filter(
    (cell) => cell.kind === 'value' && inferenceOf(cell.row.deadline) === 'inferred',
  );
  return [
    said,
    inferred.length === 0 ? '' : t('brief.coverage.inferred', { n: inferred.length }),
    t('brief.stop'),
    gaps.length === 0 ? '' : t('brief.gaps', { gaps: list(gaps) }),
  ].join('');
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
  const title = columnTitle(column, context);
  if (nation !== undefined && cells.length === 1) {
    const { text, of } = nationRun(nation, i18n);
    return [{ text: i18n.labelled(title, text), of }, plain(i18n.t('brief.stop'))];
  }
  const apart = cells.filter(({ code, reasons }) => code !== NATION && reasons.length > 0).length;
  const said = i18n.labelled(title, columnWords(figures, column, i18n));
  const more = [
    ...(apart > 0 && figures.length > 0 ? [plain(i18n.t('brief.column.apart', { n: apart }))] : []),
    ...(nation === undefined ? [] : [nationRun(nation, i18n)]),
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

/** The table has the others. */
const NAMED = 3;

/** 高于中位数的 2 项（A、B）、低于另一地的 1 项（C）…: one place among the others, indicator by indicator; of what cannot be compared it says so. */
export function placeRun({ code, year, peers, rows }: Benchmark, { dataset, i18n }: Said): Run {
  const { t, list, format } = i18n;
  const sides = sidesOf(rows);
  const compared = sides.flatMap((side) => side.rows);
  const parts = sides.map(({ position, of, rows: own }) => {
    const names = list(own.slice(0, NAMED).map(({ column }) => columnName(column, { dataset, i18n })));
    const said = own.length > NAMED ? t('brief.etc', { names }) : names;
    return t(`brief.place.${position}`, { n: own.length, names: said, of: t(`standing.of.${of}`) });
  });
  const said = {
    region: nameOfCode(code, dataset.regions, i18n),
    year: format.date(String(year)),
    n: rows.length,
    k: compared.length,
    peers: peers.length,
  };
  return {
    text:
      parts.length === 0
        ? t('brief.place.none', said)
        : t('brief.place', { ...said, parts: i18n.clauses(parts) }),
    of: compared.flatMap(({ standing }) => standing?.mine.id ?? []),
  };
}

/** A commitment with what became of it. */
export interface Judged extends Outcome {
  readonly row: TargetRow;
}

/** 2025年到期、写明数值的目标有 12 项，其中 9 项查到可以对照的结果：… `whose`: of which place. Nothing is said to be missed of which no result is known. */
export function outcomeWords(judged: readonly Judged[], year: number, i18n: I18n, whose = ''): string {
  const { t, format, list } = i18n;
  const count = (wanted: Outcome['verdict']): number =>
    judged.filter(({ verdict }) => verdict === wanted).length;
  const said = { n: judged.length, year: format.date(String(year)), whose };
  const [unknown, unread] = [count('no-result'), count('unread')];
  const known = judged.length - unknown - unread;
  if (unknown === judged.length) return t('brief.outcomes.none', said);
  const parts = (['reached', 'near', 'missed', 'open'] as const).flatMap((verdict) =>
    count(verdict) === 0 ? [] : [t(`brief.outcomes.${verdict}`, { n: count(verdict) })],
  );
  const rest = [
    unread === 0 ? '' : t('brief.outcomes.unread', { n: unread }),
    unknown === 0 ? '' : t('brief.outcomes.unknown', { n: unknown }),
    t('brief.stop'),
  ].join('');
  if (known === 0) return t('brief.outcomes.unreadOf', said) + rest;
  const which = known === judged.length ? 'brief.outcomes.all' : 'brief.outcomes';
  return t(which, { ...said, known, parts: list(parts) }) + rest;
}

/** Of a promise and its result: place, indicator, and both figures. */
export function missedWords({ row, result }: Judged, i18n: I18n) {
  const { quantity } = i18n.format;
  return {
    region: shortRegionName(row.region, i18n),
    indicator: scopedName(row, i18n),
    goal: quantity(row) ?? '',
    reached: (result && quantity(quantityOf(result, row))) ?? '',
  };
}

/** 甲省城镇新增就业目标60万人，结果58万人 */
export function missedRun(judged: Judged, i18n: I18n): Run {
  const { row, result } = judged;
  const source = result?.source;
  return {
    text: i18n.t('brief.missed', missedWords(judged, i18n)),
    of: [row.id, ...(typeof source === 'object' ? [source.id] : [])],
  };
}

/** 甲省居民消费价格：合理水平（2026年•） */
export function rowRun(row: TargetRow, i18n: I18n): Run {
  const [region, indicator] = [shortRegionName(row.region, i18n), scopedName(row, i18n)];
  const amount = i18n.format.quantity(row) ?? i18n.t('compare.matrix.words');
  const due = deadlineLabel(row.deadline, i18n);
  return { text: i18n.t('brief.row', { region, indicator, amount, due }), of: [row.id] };
}

/**
 * How many fall due by a day, and how many of these dates are inferred; the earliest of them. Sorted by deadline.
 * `where`: how many of them stand in which table, and how many in none of the brief.
 */
export function dueWords(
  rows: readonly TargetRow[],
  until: string,
  where: { readonly n: number; readonly table: string; readonly rest: number },
  i18n: I18n,
  whose = '',
): string {
  const { t, format } = i18n;
  const [first] = rows;
  if (first === undefined) return t('brief.due.none', { whose, until: format.date(until) });
  const inferred = rows.filter(({ deadline }) => inferenceOf(deadline) === 'inferred').length;
  const said = t('brief.due', {
    whose,
    n: rows.length,
    until: format.date(until),
    first: deadlineDate(first.deadline, i18n) ?? '',
  });
  const more = [
    ...(inferred === 0 ? [] : [t('brief.due.inferred', { n: inferred })]),
    ...(where.n === 0 ? [] : [t('brief.due.tabled', where)]),
    ...(where.rest === 0 ? [] : [t('brief.due.rest', { n: where.rest })]),
  ];
  return said + more.join('') + t('brief.stop');
}
