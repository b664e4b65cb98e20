/** The brief of a comparison: in general, the tables, where one place stands, what of last year was not reached, what falls due. Pure. */
import {
  paragraph,
  plain,
  type Block,
  type Brief,
  type BriefPicture,
  type Section,
} from '../../domain/brief/brief.ts';
import { POSITIONS, positionOf } from '../../domain/brief/position.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import {
  alikeValue,
  type Cell,
  cellsOf,
  type Matrix,
  type MatrixColumn,
} from '../../domain/compare/matrix.ts';
import type { Known } from '../../domain/compare/kept-verdict.ts';
import { standingOf } from '../../domain/compare/standing.ts';
import { joined } from '../../domain/text/joined.ts';
import { yearOf } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { nameOfCode } from '../../i18n/shown-names.ts';
import { cellSaid, columnName, columnTitle, rowName, withSomething } from '../compare-matrix/words.ts';
import { FRAMED } from '../deadline-label.ts';
import { standingWords } from '../compare-panel/words.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { dueSection, judgedOf, outcomeSection, resultsIn, runsAsOne } from './sections.ts';
import { columnRuns, coverageWords, type Judged } from './sentences.ts';
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
  return writeBrief(
    {
      title: titleOf(compared, context),
      dateline: i18n.t('brief.dateline', { date: i18n.format.date(asOf) }),
      sections: [
        generalSection(compared, context),
        tableSection(compared, context),
        standingSection(compared, context),
        outcomeSection(outcomes, lastYear(compared, asOf), i18n),
        dueSection(placesOf(compared, compared.all), context),
      ],
    },
    context,
    resultsIn(outcomes),
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
      paragraph(...matrix.columns.flatMap((column) => columnRuns(matrix, column, context))),
    ],
  };
}

/** As many columns as an upright A4 sheet holds. */
const COLUMNS = 8;

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
        caption:
          count === 1 ? i18n.t('brief.tables') : i18n.list(part.map((column) => columnName(column, context))),
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
    : figureIn(cellSaid(cell, column, i18n), i18n);

/** ≥5%•, 4% 推算, ≠6%: what differs has a sign, which is explained below the tables. */
const figureIn = ({ text, due, chips }: ReturnType<typeof cellSaid>, { t }: I18n): string =>
  joined(
    [
      (chips.length > 0 || (due !== '' && due !== FRAMED && due !== t('inferred.mark')) ? '≠' : '') +
        text +
        (due === FRAMED ? due : ''),
      due === t('inferred.mark') ? due : '',
    ],
    ' ',
  );

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
      blocks: runsAsOne(
        (byPosition.get(position) ?? []).map(({ column, standing }) => ({
          text: i18n.labelled(columnTitle(column, context), standingWords(standing, i18n)),
          of: [standing.mine.id],
        })),
        i18n,
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
  return judgedOf(placesOf(compared, all), (due) => due === year, known);
}

/** Mine where there is one, else those of the table. */
function placesOf({ matrix, mine }: Compared, rows: readonly ComparableRow[]): readonly ComparableRow[] {
  const codes = new Set(mine === null ? matrix.rows.map(({ code }) => code) : [mine]);
  return rows.filter(({ region }) => codes.has(region.code));
}
