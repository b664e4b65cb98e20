/** One region held against others as an exhibit: an indicator a row, drawn as the aligned table is, with where it stands as dots. Pure. */
import { countWords, goalWords, parted, rowSaid, setWords } from './words.ts';
import { markOf, type MatrixDrawing, type MatrixMark } from '../compare-matrix/data.ts';
import { drawingOf } from '../compare-matrix/exhibit.ts';
import { columnName } from '../compare-matrix/words.ts';
import { commitmentFields, orPlace } from '../exhibit/commitment-data.ts';
import { type ExhibitContext, exhibitOf } from '../exhibit/context.ts';
import { subtitleOf, type Exhibit } from '../exhibit/exhibit.ts';
import { dataOf, type DataField, type ExhibitData, fieldsOver } from '../exhibit/fields.ts';
import { rowDoubts } from '../exhibit/row-doubts.ts';
import { countedSources } from '../exhibit/sources.ts';
import { gapWords, rankWords } from '../standing-words.ts';
import { resultFields } from '../kept/beside.ts';
import { promiseOf, verdictWords } from '../kept/words.ts';
import type { ChartTable } from '../table.ts';
import { stripOf, type Benchmark, type BenchmarkRow } from '../../domain/compare/benchmark.ts';
import type { Cell } from '../../domain/compare/matrix.ts';
import type { KeptCell } from '../../domain/compare/kept.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { signedFigure } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';
import { nameOfCode } from '../../i18n/shown-names.ts';

const rowOf = (cell: Cell | null): TargetRow | null => (cell !== null && 'row' in cell ? cell.row : null);
const promiseBefore = ({ before }: BenchmarkRow): TargetRow | null => before && promiseOf(before);

const citedIn = (row: BenchmarkRow): readonly TargetRow[] => [
  ...[promiseBefore(row), rowOf(row.cell), rowOf(row.goal), rowOf(row.nation)].flatMap((own) => own ?? []),
  ...row.finding.each.map((peer) => peer.row),
];

/** `against`: the sets and regions as they were chosen. */
export function benchmarkExhibit(
  benchmark: Benchmark,
  against: readonly string[],
  context: ExhibitContext,
): Exhibit {
  const { dataset, i18n } = context;
  const { code, year, peers, rows, more } = benchmark;
  const nameOf = (place: string): string => nameOfCode(place, dataset.regions, i18n);
  const cited = [...new Set(rows.flatMap(citedIn))];
  const counts = countWords(benchmark, i18n);
  const said = {
    region: nameOf(code),
    year: i18n.format.date(String(year)),
    set: setWords(against, i18n),
    n: rows.length,
  };
  return exhibitOf(
    context,
    {
      kind: 'benchmark',
      title:
        counts === null
          ? i18n.t('compare.bench.titleNone', said)
          : i18n.t('compare.bench.title', { ...said, counts }),
      subtitle: subtitleOf(
        ['measure', i18n.t('compare.bench.peers', { n: peers.length, names: i18n.list(peers.map(nameOf)) })],
        ['definition', i18n.t('compare.bench.rules')],
        ['key', i18n.t('compare.bench.key')],
      ),
      doubts: [...rowDoubts(cited, i18n), ...(more > 0 ? [i18n.t('compare.matrix.more', { n: more })] : [])],
      sources: countedSources(cited, dataset, i18n),
      summary: i18n.t('compare.matrix.summary', { regions: rows.length, n: HEADS.length }),
      drawing: drawingOf(benchmarkDrawing(benchmark, context)),
      table: benchmarkTable(benchmark, context, false),
      brief: () => benchmarkTable(benchmark, context, true),
      plot: null,
    },
    () => benchmarkData(benchmark, context),
  );
}

/** Columns behind the indicator, in their order. */
export const HEADS = ['before', 'now', 'goal', 'median', 'lead', 'nation', 'rank', 'gap'] as const;

export function headWords(head: (typeof HEADS)[number], { year, goalYear }: Benchmark, i18n: I18n): string {
  const { t, format } = i18n;
  if (head === 'before') return t('compare.bench.before', { year: format.date(String(year - 1)) });
  if (head === 'now') return t('compare.bench.target', { year: format.date(String(year)) });
  if (head === 'rank' || head === 'gap') return t(`standing.${head}`);
  if (head !== 'goal') return t(head === 'median' ? 'compare.bench.median.head' : `compare.bench.${head}`);
  return t('compare.bench.target', { year: goalYear === null ? '' : format.date(String(goalYear)) });
}

/** What no row has has no column. */
export const headsOf = ({ rows }: Benchmark): readonly (typeof HEADS)[number][] =>
  HEADS.filter(
    (head) => (head !== 'goal' && head !== 'nation') || rows.some((row) => rowOf(row[head]) !== null),
  );

function benchmarkDrawing(
  benchmark: Benchmark,
  context: ExhibitContext,
  heads = headsOf(benchmark),
): MatrixDrawing {
  const { i18n } = context;
  return {
    columns: [...heads.map((head) => headWords(head, benchmark, i18n)), i18n.t('compare.bench.strip')],
    rows: benchmark.rows.map((row) => {
      const name = columnName(row.column, context);
      const said = rowSaid(row, benchmark, i18n, true);
      const idOf = { before: promiseBefore(row)?.id, goal: rowOf(row.goal)?.id };
      const cellOf = { now: row.cell, nation: row.nation };
      const marks = heads.map((head) => {
        const cell = head === 'now' || head === 'nation' ? cellOf[head] : null;
        if (cell !== null) return markOf({ cell, column: row.column, share: 0 }, name, i18n);
        return saidMark(said[head], (head === 'before' || head === 'goal' ? idOf[head] : null) ?? null, name);
      });
      return { name, isMine: false, marks: [...marks, { ...saidMark('', null, name), strip: stripOf(row) }] };
    }),
  };
}

/** Mine and where it stands, alone: a picture that is taken in at one look. Null where no row has others. */
export function standingExhibit(benchmark: Benchmark, context: ExhibitContext): Exhibit | null {
  const { i18n } = context;
  const rows = benchmark.rows.filter((row) => stripOf(row) !== null && row.standing !== null);
  if (rows.length === 0) return null;
  const region = nameOfCode(benchmark.code, context.dataset.regions, i18n);
  const said = rows.map((row) => `${columnName(row.column, context)} ${gapWords(row.standing, i18n)}`);
  return {
    ...benchmarkExhibit(benchmark, [], context),
    title: i18n.t('compare.bench.standing', { region, n: rows.length }),
    subtitle: subtitleOf(['key', i18n.t('compare.bench.stripKey')]),
    summary: i18n.labelled(i18n.t('standing.gap'), i18n.clauses(said)),
    drawing: drawingOf(benchmarkDrawing({ ...benchmark, rows }, context, [])),
  };
}

/** More of what stands in brackets is in the table and the hover. */
const ROOM = 10;

/** A figure over what is said behind it in brackets. */
function saidMark(said: string, id: string | null, heading: string): MatrixMark {
  const [amount, due] = parted(said);
  return {
    id,
    look: 'value',
    amount,
    due: due.length > ROOM ? '…' : due,
    share: 0,
    hover: [heading, said],
  };
}

function benchmarkTable(benchmark: Benchmark, context: ExhibitContext, isBrief: boolean): ChartTable {
  const { i18n } = context;
  const heads = headsOf(benchmark);
  return {
    columns: [
      { key: 'indicator', label: i18n.t('field.indicator'), numeric: false },
      ...heads.map((key) => ({ key, label: headWords(key, benchmark, i18n), numeric: false })),
    ],
    rows: benchmark.rows.map((row) => {
      const said = rowSaid(row, benchmark, i18n, isBrief);
      return {
        id: row.column.key,
        cells: [columnName(row.column, context), ...heads.map((head) => said[head])],
      };
    }),
  };
}

const NO_PROMISE: KeptCell = {
  cell: { kind: 'not-found' },
  verdict: 'no-target',
  why: null,
  result: null,
};

const kept = (row: BenchmarkRow): KeptCell => row.before ?? NO_PROMISE;

/** What another year promises, or another place: bound, figure, upper end, unit. */
const figureFields = (
  key: string,
  what: string,
  of: (row: BenchmarkRow) => TargetRow | null,
  { t }: I18n,
): readonly DataField<BenchmarkRow>[] => {
  const figure = (row: BenchmarkRow) => {
    const own = of(row);
    return own && signedFigure(own);
  };
  const label = (field: string): string => t('compare.bench.field', { what, field });
  return [
    [`${key}Bound`, label(t('field.comparator')), 'text', (row) => figure(row)?.comparator ?? null],
    [key, label(t('field.value')), 'number', (row) => figure(row)?.value ?? null],
    [`${key}Max`, label(t('field.valueMax')), 'number', (row) => figure(row)?.valueMax ?? null],
    [`${key}Unit`, label(t('field.unit')), 'text', (row) => of(row)?.unit ?? null],
  ];
};

/** A row per indicator, exact numbers as numbers. */
function benchmarkData(benchmark: Benchmark, context: ExhibitContext): ExhibitData {
  const { dataset, i18n } = context;
  const { t } = i18n;
  const place = nameOfCode(benchmark.code, dataset.regions, i18n);
  const said = (head: (typeof HEADS)[number]): string => headWords(head, benchmark, i18n);
  const fields: readonly DataField<BenchmarkRow>[] = [
    ['column', t('data.column'), 'text', ({ column }) => columnName(column, context)],
    ...fieldsOver(orPlace(commitmentFields(dataset, i18n)), (row: BenchmarkRow) => ({
      place,
      row: rowOf(row.cell) ?? undefined,
    })),
    ...figureFields('before', said('before'), promiseBefore, i18n),
    ['verdict', t('compare.kept.verdict'), 'text', (row) => verdictWords(kept(row), i18n)],
    ...fieldsOver(resultFields(context), kept),
    ...figureFields('goal', said('goal'), ({ goal }) => rowOf(goal), i18n),
    ['goalSaid', said('goal'), 'text', (row) => goalWords(row, benchmark.goalYear, i18n)],
    ...figureFields('nation', said('nation'), ({ nation }) => rowOf(nation), i18n),
    ['n', t('compare.bench.n'), 'number', ({ middle }) => middle?.n ?? 0],
    ['median', t('compare.bench.median.head'), 'number', ({ middle }) => middle && middle.value],
    ['lead', said('lead'), 'text', (row) => rowSaid(row, benchmark, i18n).lead],
    ['rank', said('rank'), 'text', ({ standing }) => rankWords(standing, i18n)],
    ['gap', said('gap'), 'text', ({ standing }) => gapWords(standing, i18n)],
  ];
  return dataOf(fields, benchmark.rows, (row) => ({
    id: row.column.key,
    ids: citedIn(row).map(({ id }) => id),
  }));
}
