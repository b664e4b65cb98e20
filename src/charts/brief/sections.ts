/** Sections that briefs share: what of what was due was missed, what falls due, commitments as a table. Pure. */
import { paragraph, plain, type Block, type Run, type Section } from '../../domain/brief/brief.ts';
import { yearIn } from '../../domain/compare/choice.ts';
import { type Known, outcomeOf } from '../../domain/compare/kept-verdict.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import { byPlaceCode } from '../../domain/region/provinces.ts';
import { dueBy } from '../../domain/time/due.ts';
import { compareDeadlines, yearLater } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName, scopedName } from '../../i18n/shown-names.ts';
import { deadlineLabel } from '../deadline-label.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { dueWords, type Judged, missedRun, missedWords, rowRun } from './sentences.ts';

/** One paragraph of several sayings; none of none. */
function runsAsOne(runs: readonly Run[], { t }: I18n): Block[] {
  if (runs.length === 0) return [];
  const apart = runs.map(({ text, of }, at) => ({
    text: (at === 0 ? '' : t('common.semicolon')) + text,
    of,
  }));
  return [paragraph(...apart, plain(t('brief.stop')))];
}

/** Commitments with a figure that fell due in a year, judged. */
export const judgedOf = (
  rows: readonly TargetRow[],
  isMeant: (year: number) => boolean,
  known: Known,
): Judged[] =>
  rows.flatMap((row) => {
    const year = yearIn(row);
    return row.value !== null && year !== null && isMeant(year)
      ? [{ row, ...outcomeOf(row, year, known) }]
      : [];
  });

/** The documents' results among them, by id: sources of what is said of them. */
export const resultsIn = (judged: readonly Judged[]): ReadonlyMap<string, DocumentResult> =>
  new Map(
    judged.flatMap(({ result }) =>
      typeof result?.source === 'object' ? [[result.source.id, result.source] as const] : [],
    ),
  );

/** So many are told in sentences; more stand in a table, of which the rest is counted. */
const [SAID, LISTED] = [4, 10];

/** What was not reached, each with its result. `outcomeWords` has the counts. */
export function missedSection(outcomes: readonly Judged[], year: number, i18n: I18n): Section {
  const of = (wanted: Judged['verdict']): Judged[] =>
    outcomes
      .filter(({ verdict }) => verdict === wanted)
      .toSorted((a, b) => byPlaceCode(a.row.region.code, b.row.region.code));
  const missed = [...of('missed'), ...of('near')];
  const heading = i18n.t('brief.missedOf', { year: i18n.format.date(String(year)) });
  if (missed.length > SAID) return { heading, blocks: [missedTable(missed, year, heading, i18n)] };
  return {
    heading,
    blocks: runsAsOne(
      missed.map((outcome) => missedRun(outcome, i18n)),
      i18n,
    ),
  };
}

function missedTable(missed: readonly Judged[], year: number, caption: string, i18n: I18n): Block {
  const { t } = i18n;
  const more = missed.length - LISTED;
  return {
    kind: 'table',
    caption,
    head: [
      t('field.region'),
      t('field.indicator'),
      t('compare.bench.target', { year: i18n.format.date(String(year)) }),
      t('compare.kept.result'),
      t('compare.kept.verdict'),
    ],
    rows: missed.slice(0, LISTED).map((outcome) => {
      const { region, indicator, goal, reached } = missedWords(outcome, i18n);
      const { of } = missedRun(outcome, i18n);
      const verdict = t(`compare.kept.${outcome.verdict}`);
      return [plain(region), { text: indicator, of }, plain(goal), plain(reached), plain(verdict)];
    }),
    ...(more > 0 && { note: t('brief.missed.more', { n: more }) }),
  };
}

/** Fewer are a table; of more there is the list of the screen. */
const DUE = 12;

/** A table of the brief, by its name, with the commitments that stand in it. */
export interface Tabled {
  readonly table: string;
  readonly ids: ReadonlySet<string>;
  /** In words, of which places and indicators; nothing where the brief's title says it. */
  readonly whose?: string;
}

/** What falls due within twelve months: in words, and what the other table has not in one of its own. */
export function dueIn(
  all: readonly TargetRow[],
  { table, ids, whose }: Tabled,
  { i18n, asOf }: ExhibitContext,
): { readonly words: string; readonly section: Section } {
  const dueOf = dueBy({ asOf, results: null });
  const rows = all
    .filter((row) => dueOf(row) === 'soon')
    .toSorted(
      (a, b) =>
        compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? '') ||
        byPlaceCode(a.region.code, b.region.code),
    );
  const others = rows.filter(({ id }) => !ids.has(id));
  const heading = i18n.t(others.length === rows.length ? 'brief.dueHead' : 'brief.dueOthers');
  const said =
    others.length <= SAID
      ? runsAsOne(
          others.map((row) => rowRun(row, i18n)),
          i18n,
        )
      : [];
  const listed = others.length <= SAID || others.length > DUE ? said : [tableOfRows(others, heading, i18n)];
  const where = { n: rows.length - others.length, table, rest: others.length > DUE ? others.length : 0 };
  return { words: dueWords(rows, yearLater(asOf), where, i18n, whose), section: { heading, blocks: listed } };
}

type Table = Extract<Block, { readonly kind: 'table' }>;

/** Commitments as a table; `officeOf`: a last column, where any has one. */
export function tableOfRows(
  rows: readonly TargetRow[],
  caption: string,
  i18n: I18n,
  officeOf: (row: TargetRow) => string = () => '',
): Table {
  const { t } = i18n;
  const hasOffice = rows.some((row) => officeOf(row) !== '');
  const heads = ['field.region', 'field.indicator', 'field.value', 'field.deadline'] as const;
  return {
    kind: 'table',
    caption,
    head: [...heads.map((key) => t(key)), ...(hasOffice ? [t('brief.office')] : [])],
    rows: rows.map((row) => [
      plain(regionName(row.region, i18n)),
      { text: scopedName(row, i18n), of: [row.id] },
      plain(i18n.format.quantity(row) ?? t('compare.matrix.words')),
      plain(deadlineLabel(row.deadline, i18n)),
      ...(hasOffice ? [plain(officeOf(row))] : []),
    ]),
  };
}
