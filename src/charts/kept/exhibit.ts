/** What became of a year's promises as an exhibit: drawn as the aligned table is, with counts at the edges. Pure. */
import { resultFields } from './beside.ts';
import {
  keptSaid,
  keptWords,
  keyWords,
  promiseOf,
  rulesWords,
  SHAPES,
  tallyWords,
  verdictWords,
} from './words.ts';
import type { MatrixDrawing, MatrixMark } from '../compare-matrix/data.ts';
import { drawingOf } from '../compare-matrix/exhibit.ts';
import { columnName, rowName } from '../compare-matrix/words.ts';
import { commitmentFields, orPlace } from '../exhibit/commitment-data.ts';
import { type ExhibitContext, exhibitOf } from '../exhibit/context.ts';
import { subtitleOf, type Exhibit } from '../exhibit/exhibit.ts';
import { dataOf, type DataField, type ExhibitData, fieldsOver } from '../exhibit/fields.ts';
import { rowDoubts } from '../exhibit/row-doubts.ts';
import { countedSources } from '../exhibit/sources.ts';
import type { ChartTable } from '../table.ts';
import {
  BY_SHARE,
  type Kept,
  type KeptCell,
  type KeptColumn,
  type KeptRow,
} from '../../domain/compare/kept.ts';
import type { KeptVerdict } from '../../domain/compare/kept-verdict.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';

/** How dark a cell is, of 1; framed where there is no shade. */
const SHADES: { readonly [V in KeptVerdict]: number | null } = {
  reached: 1,
  near: 0.5,
  missed: 0,
  open: 0,
  'no-result': 0,
  unread: 0,
  'no-target': null,
};

export function keptExhibit(kept: Kept, mine: string | null, context: ExhibitContext): Exhibit {
  const { i18n } = context;
  const { year, rows, columns, tally, counts, silent, more } = kept;
  const cited = rows.flatMap(({ cells }) => cells.flatMap((cell) => promiseOf(cell) ?? []));
  const said = { year: i18n.format.date(String(year)), n: columns.length, ...tally };
  const silentNames = i18n.list(silent.map((row) => rowName(row, i18n)));
  return exhibitOf(
    context,
    {
      kind: 'kept',
      title: i18n.t(tally.judged === 0 ? 'compare.kept.titleNone' : 'compare.kept.title', said),
      subtitle: subtitleOf(
        ['measure', i18n.t('compare.kept.subtitle')],
        ['definition', rulesWords(i18n)],
        ['key', keyWords(counts, i18n)],
      ),
      doubts: [
        ...(tally.unread === 0 ? [] : [i18n.t('compare.kept.unreadOf', { n: tally.unread })]),
        ...(silent.length === 0
          ? []
          : [i18n.labelled(i18n.t('compare.kept.silent', { n: silent.length }), silentNames)]),
        ...rowDoubts(cited, i18n),
        ...(more > 0 ? [i18n.t('compare.matrix.more', { n: more })] : []),
      ],
      sources: countedSources(cited, context.dataset, i18n),
      summary: i18n.t('compare.matrix.summary', { regions: rows.length, n: columns.length }),
      drawing: drawingOf(keptDrawing(kept, mine, context)),
      table: keptTable(kept, mine, context, false),
      brief: () => keptTable(kept, mine, context, true),
      plot: null,
    },
    () => keptData(kept, context),
  );
}

function markOf(kept: KeptCell, heading: string, i18n: I18n): MatrixMark {
  const { verdict } = kept;
  const { result, promise, differs } = keptSaid(kept, i18n);
  const share = SHADES[verdict];
  return {
    id: promiseOf(kept)?.id ?? null,
    look: share === null ? 'unlike' : 'value',
    amount: `${SHAPES[verdict]} ${result}`.trim(),
    // What differs has no room here: it is in the table and the hover.
    due: differs === '' ? promise : `${promise} ≠`,
    share,
    hover: [heading, keptWords(kept, i18n)],
  };
}

const tallyMark = (words: string): MatrixMark => ({
  id: null,
  look: 'value',
  amount: words,
  due: '',
  share: null,
  hover: [words],
});

/** A row of all regions below, a column of all indicators at the end. */
function keptDrawing(
  { columns, rows, tally }: Kept,
  mine: string | null,
  context: ExhibitContext,
): MatrixDrawing {
  const { i18n } = context;
  const names = columns.map((column) => columnName(column, context));
  return {
    columns: [...names, i18n.t('compare.kept.tally')],
    rows: [
      ...rows.map((row) => {
        const name = rowName(row, i18n);
        const marks = row.cells.map((cell, at) => markOf(cell, `${name} · ${names[at] ?? ''}`, i18n));
        return { name, isMine: row.code === mine, marks: [...marks, tallyMark(tallyWords(row.tally, i18n))] };
      }),
      {
        name: i18n.t('compare.kept.all'),
        isMine: false,
        marks: [...columns, { tally }].map((column) => tallyMark(tallyWords(column.tally, i18n))),
      },
    ],
  };
}

const heading = (key: string, label: string) => ({ key, label, numeric: false });

function keptTable(
  { columns, rows, tally }: Kept,
  mine: string | null,
  context: ExhibitContext,
  isBrief: boolean,
): ChartTable {
  const { i18n } = context;
  const own = rows.find(({ code }) => code === mine);
  return {
    columns: [
      { ...heading('region', i18n.t('field.region')), short: true, ...(own && { mine: rowName(own, i18n) }) },
      ...columns.map((column) => heading(column.key, columnName(column, context))),
      { ...heading(BY_SHARE, i18n.t('compare.kept.tally')), short: true },
    ],
    rows: [
      ...rows.map((row) => ({
        id: row.code,
        cells: [
          rowName(row, i18n),
          ...row.cells.map((cell) => keptWords(cell, i18n, isBrief)),
          tallyWords(row.tally, i18n),
        ],
      })),
      {
        id: 'all',
        cells: [
          i18n.t('compare.kept.all'),
          ...[...columns, { tally }].map((column) => tallyWords(column.tally, i18n)),
        ],
      },
    ],
  };
}

interface Entry {
  readonly region: KeptRow;
  readonly column: KeptColumn;
  readonly kept: KeptCell;
}

/** A row per cell: the promise, the verdict, and the result with its sentence. */
function keptData({ columns, rows }: Kept, context: ExhibitContext): ExhibitData {
  const { dataset, i18n } = context;
  const { t } = i18n;
  const entries = rows.flatMap((region) =>
    columns.flatMap((column, at): Entry[] => {
      const kept = region.cells[at];
      return kept === undefined ? [] : [{ region, column, kept }];
    }),
  );
  const place = ({ region: { code, name } }: Entry): string => regionName({ code, name: name ?? code }, i18n);
  const promised = orPlace(commitmentFields(dataset, i18n));
  const ofPromise = promised.map(([key, label, type, of]): DataField<Entry> => [
    key,
    label,
    type,
    (entry) => of({ place: place(entry), row: promiseOf(entry.kept) ?? undefined }),
  ]);
  const fields: readonly DataField<Entry>[] = [
    ['column', t('data.column'), 'text', ({ column }) => columnName(column, context)],
    ['verdict', t('compare.kept.verdict'), 'text', ({ kept }) => verdictWords(kept, i18n)],
    ...ofPromise,
    ...fieldsOver(resultFields(context), ({ kept }: Entry) => kept),
  ];
  return dataOf(fields, entries, ({ region, column, kept }) => {
    const id = promiseOf(kept)?.id;
    return { id: `${region.code} ${column.key}`, ids: id === undefined ? [] : [id] };
  });
}
