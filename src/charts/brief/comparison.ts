/** The brief of a comparison: in general, the figures, where one place stands, what of last year was not reached, what falls due. Pure. */
import {
  paragraph,
  plain,
  type Block,
  type Brief,
  type BriefPicture,
  type Section,
} from '../../domain/brief/brief.ts';
import { benchmarkOf, type Benchmark, type BenchmarkRow } from '../../domain/compare/benchmark.ts';
import { atOnce } from '../../domain/collections/steps.ts';
import { commonYear } from '../../domain/compare/choice.ts';
import { yearOfMostIn } from '../../domain/compare/year-of-most.ts';
import type { ComparableRow, Comparison } from '../../domain/compare/comparison.ts';
import type { Known } from '../../domain/compare/kept-verdict.ts';
import { citedIn, type Matrix } from '../../domain/compare/matrix.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { NATION } from '../../domain/region/provinces.ts';
import { yearOf } from '../../domain/time/period.ts';
import { nameOfCode } from '../../i18n/shown-names.ts';
import { headWords } from '../benchmark/exhibit.ts';
import { parted, rowSaid, type RowSaid } from '../benchmark/words.ts';
import { columnName } from '../compare-matrix/words.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { promiseOf } from '../kept/words.ts';
import { figureTable } from './figure-table.ts';
import { dueIn, judgedOf, missedSection, resultsIn } from './sections.ts';
import { columnRuns, coverageWords, outcomeWords, placeRun } from './sentences.ts';
import { writeBrief } from './write-brief.ts';

export interface Compared {
  readonly matrix: Matrix;
  readonly model: Pick<Comparison, 'picked' | 'all' | 'near' | 'horizons'>;
  readonly covered: Covered;
  /** Code of "my region", or null. */
  readonly mine: string | null;
  /** Null: not read yet, or they cannot be read; then nothing is said of results. */
  readonly known: Known | null;
  readonly pictures: readonly (BriefPicture & { readonly caption: string })[];
}

const sentence = (words: string): Block => paragraph(plain(words));

export function comparisonBrief(compared: Compared, context: ExhibitContext): Brief {
  const { i18n, asOf } = context;
  const { matrix, model, mine, known, pictures } = compared;
  // Of a year that is over.
  const year = Math.min(matrix.horizon ?? Infinity, yearOf(asOf)) - 1;
  const region =
    mine === null ? i18n.t('brief.whose.listed') : nameOfCode(mine, context.dataset.regions, i18n);
  const whose = i18n.t('brief.whose', { region });
  const outcomes = known === null ? [] : judgedOf(placesOf(compared), (due) => due === year, known);
  const benchmark = benchmarkIn(compared);
  const table = figureTable(matrix, context);
  const ids = new Set(matrix.rows.flatMap((row) => citedIn(row).map(({ id }) => id)));
  const due = dueIn(placesOf(compared), { table: table.caption, ids, whose }, context);
  const lead = [
    sentence(coverageWords(matrix, i18n)),
    ...(benchmark === null ? [] : [paragraph(placeRun(benchmark, context), plain(i18n.t('brief.stop')))]),
    ...(outcomes.length === 0 ? [] : [sentence(outcomeWords(outcomes, year, i18n, whose))]),
    ...(model.all.length === 0 ? [] : [sentence(due.words)]),
  ];
  const drawn = pictures.map(({ caption, ...picture }): Block => ({ kind: 'picture', caption, picture }));
  return writeBrief(
    {
      title: titleOf(compared, context),
      dateline: i18n.t('brief.dateline', { date: i18n.format.date(asOf) }),
      sections: [
        { heading: i18n.t('brief.general'), blocks: lead },
        figuresSection(matrix, table, benchmark === null ? drawn : [], context),
        {
          heading: i18n.t('brief.standing'),
          blocks:
            benchmark === null
              ? []
              : // Of many indicators the table alone, so that the brief has four pages.
                [...standingTable(benchmark, context), ...(table.isWide ? [] : drawn)],
        },
        missedSection(outcomes, year, i18n),
        due.section,
      ],
      annex: table.isWide ? [table] : [],
    },
    context,
    resultsIn(outcomes),
  );
}

/** Mine held against the other places of the table, in the year of the table; null where no place is mine. */
export function benchmarkIn({
  matrix,
  model,
  covered,
  mine,
  known,
}: Omit<Compared, 'pictures'>): Benchmark | null {
  const year = matrix.horizon ?? atOnce(yearOfMostIn(model.all)) ?? commonYear(model.all);
  if (mine === null || mine === NATION || year === null) return null;
  const peers = matrix.rows.flatMap(({ code }) => (code === mine || code === NATION ? [] : [code]));
  return benchmarkOf(model, { code: mine, peers, year, covered, by: null, dir: 'asc' }, known);
}

/** The indicators by name where they are few. */
const NAMED = 2;

function titleOf({ matrix: { columns }, mine }: Compared, context: ExhibitContext): string {
  const { i18n, dataset } = context;
  const names = [...new Set(columns.map((column) => columnName(column, context)))];
  const shown = i18n.list(names.slice(0, NAMED));
  const what = names.length > NAMED ? i18n.t('brief.title.more', { names: shown, n: names.length }) : shown;
  return mine === null
    ? i18n.t('brief.title', { what })
    : i18n.t('brief.title.mine', { what, region: nameOfCode(mine, dataset.regions, i18n) });
}

/** So many indicators are told in sentences, fewer beside a table that has a sheet of its own: the table has all. */
const SAID = { upright: 3, wide: 2 } as const;

function figuresSection(
  matrix: Matrix,
  table: ReturnType<typeof figureTable>,
  drawn: readonly Block[],
  context: ExhibitContext,
): Section {
  const { i18n } = context;
  const told = matrix.columns.slice(0, table.isWide ? SAID.wide : SAID.upright);
  const more = matrix.columns.length - told.length;
  const rest = more > 0 ? [plain(i18n.t('brief.columns.more', { n: more, table: table.caption }))] : [];
  const said = told.map((column) =>
    paragraph(...columnRuns(matrix, column, context), ...(column === told.at(-1) ? rest : [])),
  );
  const heading = i18n.t('brief.tables');
  if (table.isWide) return { heading, blocks: [...said, ...drawn] };
  const parts = [
    { heading: i18n.t('brief.columns'), blocks: said },
    { heading: i18n.t('brief.places.figures'), blocks: [table, ...drawn] },
  ];
  return { heading, blocks: [], parts };
}

/** Of what the screen of 对标 has as much as an upright sheet holds; who leads and the nation stand in the sentences. */
const HEADS = ['before', 'now', 'goal', 'median', 'rank', 'gap'] as const;

function standingTable(benchmark: Benchmark, context: ExhibitContext): Block[] {
  const { i18n, dataset } = context;
  const rows = benchmark.rows.filter((row) => citedOf(row).length > 0);
  if (rows.length === 0) return [];
  const said = rows.map((row) => ({ row, words: rowSaid(row, benchmark, i18n, true) }));
  // What no row has has no column.
  const heads = HEADS.filter((head) => said.some(({ words }) => words[head] !== '–'));
  // The median says of how many, the signs why something cannot be told.
  const short = (words: RowSaid, head: (typeof HEADS)[number]): string =>
    head === 'rank' || head === 'gap' ? parted(words[head])[0] : words[head];
  return [
    {
      kind: 'table',
      caption: i18n.t('brief.standingOf', { region: nameOfCode(benchmark.code, dataset.regions, i18n) }),
      head: [i18n.t('field.indicator'), ...heads.map((head) => headWords(head, benchmark, i18n))],
      rows: said.map(({ row, words }) => [
        { text: columnName(row.column, context), of: citedOf(row) },
        ...heads.map((head) => plain(short(words, head))),
      ]),
      note: standingNote(benchmark, context),
    },
  ];
}

function standingNote({ rows, peers }: Benchmark, context: ExhibitContext): string {
  const { t, clauses, list } = context.i18n;
  const left = rows.filter((row) => citedOf(row).length === 0);
  const names = list(left.map(({ column }) => columnName(column, context)));
  const key = t('brief.standing.key', { n: peers.length });
  const said = left.length === 0 ? [key] : [key, t('brief.standing.left', { n: left.length, names })];
  return t('brief.note', { said: clauses(said) });
}

/** Of mine: the promise of the year before and its result, those of this year and of a later one. */
function citedOf({ before, cell, goal }: BenchmarkRow): readonly string[] {
  const source = before?.result?.source;
  return [
    ...(before === null ? [] : [promiseOf(before)?.id ?? []].flat()),
    ...(typeof source === 'object' ? [source.id] : []),
    ...[cell, goal].flatMap((one) => (one !== null && 'row' in one ? [one.row.id] : [])),
  ];
}

/** Mine where there is one, else those of the table. */
function placesOf({ matrix, model, mine }: Compared): readonly ComparableRow[] {
  const codes = new Set(mine === null ? matrix.rows.map(({ code }) => code) : [mine]);
  return model.all.filter(({ region }) => codes.has(region.code));
}
