/** The brief of a policy or a theme: how many commitments of what kinds, all of them, what became of those due, what falls due, by whom. Pure. */
import { paragraph, plain, type Brief, type Section } from '../../domain/brief/brief.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { tally } from '../../domain/collections/tally.ts';
import { yearIn } from '../../domain/compare/choice.ts';
import type { Known } from '../../domain/compare/kept-verdict.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { byPlaceCode } from '../../domain/region/provinces.ts';
import { compareDeadlines, isPast, yearOf } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { dueIn, judgedOf, missedSection, resultsIn, tableOfRows } from './sections.ts';
import { outcomeWords } from './sentences.ts';
import { writeBrief } from './write-brief.ts';

export interface Committed {
  /** 《…》, or a theme's name. */
  readonly what: string;
  readonly rows: readonly TargetRow[];
  /** Null: not read yet, or they cannot be read; then nothing is said of results. */
  readonly known: Known | null;
  /** The office in charge by the commitment's id; '' or nothing: none is named. */
  readonly offices: ReadonlyMap<string, string>;
}

export function commitmentsBrief(committed: Committed, context: ExhibitContext): Brief {
  const { what, rows, known } = committed;
  const { i18n, asOf } = context;
  const last = yearOf(asOf) - 1;
  const judged = known === null ? [] : judgedOf(rows, (year) => year === last, known);
  const listed = inOrder(rows, asOf).slice(0, LISTED);
  const tabled = { table: i18n.t('brief.list'), ids: new Set(listed.map(({ id }) => id)) };
  const due = dueIn(rows, tabled, context);
  // Then one note serves all.
  const isOfOne = new Set(listed.map(({ articleId }) => articleId)).size === 1;
  const lead = [
    ...(judged.length === 0 ? [] : [outcomeWords(judged, last, i18n)]),
    ...(rows.length === 0 ? [] : [due.words]),
  ];
  return writeBrief(
    {
      title: i18n.t('brief.of', { what }),
      dateline: i18n.t('brief.dateline', { date: i18n.format.date(asOf) }),
      sections: [
        {
          heading: i18n.t('brief.general'),
          blocks: [
            paragraph({ text: generalWords(committed, i18n).trimEnd(), of: isOfOne ? [...tabled.ids] : [] }),
            ...lead.map((words) => paragraph(plain(words))),
          ],
        },
        missedSection(judged, last, i18n),
        due.section,
        officeSection(committed, i18n),
        listSection(committed, listed, isOfOne, i18n),
      ],
    },
    context,
    resultsIn(judged),
  );
}

/** 2026年 12 条; those without a year last. */
function yearWords(rows: readonly TargetRow[], i18n: I18n): string {
  const years = [...groupBy(rows, yearIn)].toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  return i18n.list(
    years.map(([year, { length: n }]) =>
      year === null
        ? i18n.t('brief.undated', { n })
        : i18n.t('brief.counted', { name: i18n.format.date(String(year)), n }),
    ),
  );
}

/** More places are counted. */
const NAMED = 8;

/** Of one place the table says it. */
function placeWords(rows: readonly TargetRow[], i18n: I18n): string {
  const byPlace = rows.toSorted((a, b) => byPlaceCode(a.region.code, b.region.code));
  const names = [...new Set(byPlace.map(({ region }) => regionName(region, i18n)))];
  const said =
    names.length > NAMED
      ? i18n.t('brief.etc', { names: i18n.list(names.slice(0, NAMED)) })
      : i18n.list(names);
  return names.length === 1 ? '' : i18n.t('brief.places', { n: names.length, names: said });
}

/** What there is of commitments, their deadlines, their places. */
function generalWords({ what, rows }: Committed, i18n: I18n): string {
  const { t } = i18n;
  if (rows.length === 0) return t('brief.nothing', { what });
  const kinds = [...tally(rows.map(({ kind }) => kind))]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, n]) => t('brief.counted', { name: t(`kind.${kind}`), n }));
  const k = rows.filter(({ value }) => value !== null).length;
  const counts = { what, n: rows.length, kinds: i18n.list(kinds), k, words: rows.length - k };
  return (
    t('brief.count', counts) + t('brief.years', { years: yearWords(rows, i18n) }) + placeWords(rows, i18n)
  );
}

/** Offices of the reader's own notes; without any nothing is said. */
function officeSection({ rows, offices }: Committed, i18n: I18n): Section {
  const byOffice = groupBy(rows, ({ id }) => offices.get(id) ?? '');
  const named = [...byOffice]
    .filter(([office]) => office !== '')
    .toSorted(([, a], [, b]) => b.length - a.length);
  const rest = byOffice.get('')?.length ?? 0;
  const said = [
    ...named.map(([name, { length: n }]) => i18n.t('brief.counted', { name, n })),
    ...(rest === 0 ? [] : [i18n.t('brief.noOffice', { n: rest })]),
  ];
  return {
    heading: i18n.t('brief.office'),
    blocks: named.length === 0 ? [] : [paragraph(plain(i18n.list(said) + i18n.t('brief.stop')))],
  };
}

/** What is still to come first, in the order of the deadlines; what has none last. */
function inOrder(rows: readonly TargetRow[], asOf: string): TargetRow[] {
  const rankOf = ({ deadline: { value } }: TargetRow): number =>
    value === null ? 2 : Number(isPast(value, asOf));
  return rows.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      compareDeadlines(a.deadline.value ?? LAST, b.deadline.value ?? LAST) ||
      byPlaceCode(a.region.code, b.region.code),
  );
}
const LAST = '9999';

/** As many rows as a page holds. */
const LISTED = 54;

/** `listed`: those that stand in the table, in the order of their deadlines; `isOfOne`: their source stands above. */
function listSection(
  { rows, offices }: Committed,
  listed: readonly TargetRow[],
  isOfOne: boolean,
  i18n: I18n,
): Section {
  const heading = i18n.t('brief.list');
  const more = rows.length - listed.length;
  const note = i18n.t('brief.list.key') + (more > 0 ? i18n.t('brief.list.more', { n: more }) : '');
  const table = tableOfRows(listed, heading, i18n, ({ id }) => offices.get(id) ?? '');
  const bare = table.rows.map((row) => row.map(({ text }) => plain(text)));
  const noted = { ...table, note, rows: isOfOne ? bare : table.rows };
  return { heading, blocks: rows.length === 0 ? [] : [noted] };
}
