/** The brief of a comparison: in general, the tables, where one place stands, what of last year was not reached, what falls due. Pure. */
import {
  paragraph,
  plain,
  type Block,
  type Brief,
  type BriefPicture,
  type Run,
  type Section,
} from '../../domain/brief/brief.ts';
import { POSITIONS, positionOf } from '../../domain/brief/position.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { yearIn } from '../../domain/compare/choice.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import {
  alikeValue,
  type Cell,
  cellsOf,
  type Matrix,
  type MatrixColumn,
} from '../../domain/compare/matrix.ts';
import { type Known, outcomeOf } from '../../domain/compare/kept-verdict.ts';
import { standingOf } from '../../domain/compare/standing.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { byPlaceCode } from '../../domain/region/provinces.ts';
import { dueBy } from '../../domain/time/due.ts';
import { compareDeadlines, yearLater, yearOf } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { indicatorName, nameOfCode, regionName } from '../../i18n/shown-names.ts';
import { cellWords, columnName, columnTitle, rowName, withSomething } from '../compare-matrix/words.ts';
import { standingWords } from '../compare-panel/words.ts';
import { deadlineLabel } from '../deadline-label.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { columnRuns, coverageWords, dueWords, type Judged, missedRun, outcomeWords } from './sentences.ts';
import { writeBrief } from './write-brief.ts';

export interface Compared {
  readonly matrix: Matrix;
  /** All commitments of the picks, of any place and year. */
  readonly all: readonly ComparableRow[];
  /** Code of "my region", or null. */
  readonly mine: string | null;
  /** Null: not read yet, or they cannot be read; then nothing is said of results. */
  readonly known: Known | null;
  readonly pictures: readonly (BriefPicture & { readonly caption: string })[];
}

export function comparisonBrief(compared: Compared, context: ExhibitContext): Brief {
  const { i18n, asOf } = context;
  const outcomes = outcomesIn(compared, asOf);
  const results = outcomes.flatMap(({ result }) =>
    typeof result?.source === 'object' ? [[result.source.id, result.source] as const] : [],
  );
  return writeBrief(
    {
      title: titleOf(compared, context),
      dateline: i18n.t('brief.dateline', { date: i18n.format.date(asOf) }),
      sections: [
        generalSection(compared, context),
        tableSection(compared, context),
        standingSection(compared, context),
        outcomeSection(outcomes, lastYear(compared, asOf), i18n),
        dueSection(compared, context),
      ],
    },
    context,
    new Map(results),
  );
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

function generalSection({ matrix }: Compared, context: ExhibitContext): Section {
  const { i18n } = context;
  return {
    heading: i18n.t('brief.general'),
    blocks: [
      paragraph(plain(coverageWords(matrix, i18n))),
      ...matrix.columns.map((column) => paragraph(...columnRuns(matrix, column, context))),
    ],
  };
}

/** As many columns as an upright A4 sheet holds. */
const COLUMNS = 6;

/** The place of a row has the sources of its cells. */
function tableSection({ matrix, pictures }: Compared, context: ExhibitContext): Section {
  const { i18n } = context;
  const { columns } = matrix;
  const count = Math.ceil(columns.length / COLUMNS);
  const width = Math.ceil(columns.length / count);
  const parts = Array.from({ length: count }, (_, at) => columns.slice(at * width, (at + 1) * width));
  const rows = withSomething(matrix).rows;
  return {
    heading: i18n.t('brief.tables'),
    blocks: [
      ...parts.map((part): Block => ({
        kind: 'table',
        caption: i18n.list(part.map((column) => columnName(column, context))),
        head: [i18n.t('field.region'), ...part.map((column) => columnTitle(column, context))],
        rows: rows.map((row) => {
          const cells = cellsOf(row, columns).filter(({ column }) => part.includes(column));
          return [
            {
              text: rowName(row, i18n),
              of: cells.flatMap(({ cell }) => ('row' in cell ? [cell.row.id] : [])),
            },
            ...cells.map(({ cell, column }) => plain(shortWords(cell, column, i18n))),
          ];
        }),
      })),
      paragraph(plain(i18n.t('brief.tables.key'))),
      ...pictures.map(({ caption, ...picture }): Block => ({ kind: 'picture', caption, picture })),
    ],
  };
}

/** What is not there in a word, which is explained below the tables. */
const shortWords = (cell: Cell, column: MatrixColumn, i18n: I18n): string =>
  cell.kind === 'not-found' || cell.kind === 'no-document'
    ? i18n.t(`brief.cell.${cell.kind}`)
    : cellWords(cell, column, i18n);

/** Where my region stands among the others, indicator by indicator: the high, the low, and what cannot be told. */
function standingSection({ matrix, mine }: Compared, context: ExhibitContext): Section {
  const { i18n } = context;
  const standings = matrix.columns.flatMap((column, at) => {
    const alike = matrix.rows.flatMap(({ cells }) => {
      const cell = cells[at];
      return cell?.kind === 'value' && alikeValue(cell, column.reference) !== null ? [cell.row] : [];
    });
    const standing = standingOf(alike, mine);
    return standing === null ? [] : [{ column, standing, position: positionOf(standing) }];
  });
  const byPosition = groupBy(standings, ({ position }) => position);
  return {
    heading: i18n.t('brief.standing'),
    blocks: [],
    parts: POSITIONS.map((position) => ({
      heading: i18n.t(`brief.position.${position}`),
      blocks: (byPosition.get(position) ?? []).map(({ column, standing }) =>
        paragraph({
          text: `${i18n.labelled(columnTitle(column, context), standingWords(standing, i18n))}${i18n.t('brief.stop')}`,
          of: [standing.mine.id],
        }),
      ),
    })),
  };
}

const lastYear = ({ matrix: { horizon } }: Compared, asOf: string): number => (horizon ?? yearOf(asOf)) - 1;

/** Commitments of the table's places that fell due in the year before. */
function outcomesIn(compared: Compared, asOf: string): readonly Judged[] {
  const { all, known } = compared;
  if (known === null) return [];
  const year = lastYear(compared, asOf);
  return placesOf(compared, all).flatMap((row) =>
    row.value !== null && yearIn(row) === year ? [{ row, ...outcomeOf(row, year, known) }] : [],
  );
}

/** Mine where there is one, else those of the table. */
function placesOf({ matrix, mine }: Compared, rows: readonly ComparableRow[]): readonly ComparableRow[] {
  const codes = new Set(mine === null ? matrix.rows.map(({ code }) => code) : [mine]);
  return rows.filter(({ region }) => codes.has(region.code));
}

/** More are counted. */
const LISTED = 12;

function outcomeSection(outcomes: readonly Judged[], year: number, i18n: I18n): Section {
  const missed = outcomes.filter(({ verdict }) => verdict === 'missed' || verdict === 'near');
  const more = missed.length - LISTED;
  const runs = missed.slice(0, LISTED).map((outcome, at): Run => {
    const { text, of } = missedRun(outcome, i18n);
    return { text: (at === 0 ? '' : i18n.t('common.semicolon')) + text, of };
  });
  const rest = more > 0 ? i18n.t('brief.missed.more', { n: more }) : '';
  return {
    heading: i18n.t('brief.outcomesOf', { year: i18n.format.date(String(year)) }),
    blocks:
      outcomes.length === 0
        ? []
        : [
            paragraph(plain(outcomeWords(outcomes, year, i18n))),
            ...(runs.length === 0
              ? []
              : [
                  paragraph(
                    plain(i18n.labelled(i18n.t('brief.missedHead'), '')),
                    ...runs,
                    plain(rest + i18n.t('brief.stop')),
                  ),
                ]),
          ],
  };
}

/** What falls due within twelve months: in a table where it is not too much, else its number. */
function dueSection(compared: Compared, { i18n, asOf }: ExhibitContext): Section {
  const dueOf = dueBy({ asOf, results: null });
  const rows = placesOf(compared, compared.all)
    .filter((row) => dueOf(row) === 'soon')
    .toSorted(
      (a, b) =>
        compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? '') ||
        byPlaceCode(a.region.code, b.region.code),
    );
  const words = paragraph(plain(dueWords(rows, yearLater(asOf), i18n)));
  return {
    heading: i18n.t('brief.dueHead'),
    blocks: rows.length === 0 || rows.length > LISTED ? [words] : [words, dueTable(rows, i18n)],
  };
}

const dueTable = (rows: readonly TargetRow[], i18n: I18n): Block => ({
  kind: 'table',
  caption: i18n.t('brief.dueHead'),
  head: [i18n.t('field.region'), i18n.t('field.indicator'), i18n.t('field.value'), i18n.t('field.deadline')],
  rows: rows.map((row) => [
    plain(regionName(row.region, i18n)),
    { text: indicatorName(row, i18n), of: [row.id] },
    plain(i18n.format.quantity(row) ?? i18n.t('compare.matrix.words')),
    plain(deadlineLabel(row.deadline, i18n)),
  ]),
});
