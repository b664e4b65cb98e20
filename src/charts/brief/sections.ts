/** Sections that briefs share: what became of what was due, what falls due, commitments as a table. Pure. */
import { paragraph, plain, type Block, type Run, type Section } from '../../domain/brief/brief.ts';
import { yearIn } from '../../domain/compare/choice.ts';
import { type Known, outcomeOf } from '../../domain/compare/kept-verdict.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import { byPlaceCode } from '../../domain/region/provinces.ts';
import { joined } from '../../domain/text/joined.ts';
import { dueBy } from '../../domain/time/due.ts';
import { compareDeadlines, yearLater } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';
import { deadlineLabel } from '../deadline-label.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { dueWords, type Judged, missedRun, outcomeWords } from './sentences.ts';

/** One paragraph of several sayings; none of none. */
export function runsAsOne(runs: readonly Run[], { t }: I18n): Block[] {
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

/** More are counted. */
const LISTED = 8;

export function outcomeSection(outcomes: readonly Judged[], year: number, i18n: I18n): Section {
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
export function dueSection(all: readonly TargetRow[], { i18n, asOf }: ExhibitContext): Section {
  const dueOf = dueBy({ asOf, results: null });
  const rows = all
    .filter((row) => dueOf(row) === 'soon')
    .toSorted(
      (a, b) =>
        compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? '') ||
        byPlaceCode(a.region.code, b.region.code),
    );
  const words = paragraph(plain(dueWords(rows, yearLater(asOf), i18n)));
  return {
    heading: i18n.t('brief.dueHead'),
    blocks:
      rows.length === 0 || rows.length > LISTED
        ? [words]
        : [words, tableOfRows(rows, i18n.t('brief.dueHead'), i18n)],
  };
}

/** Commitments as a table; `officeOf`: a last column, where any has one. */
export function tableOfRows(
  rows: readonly TargetRow[],
  caption: string,
  i18n: I18n,
  officeOf: (row: TargetRow) => string = () => '',
): Block {
  const { t } = i18n;
  const hasOffice = rows.some((row) => officeOf(row) !== '');
  const heads = ['field.region', 'field.indicator', 'field.value', 'field.deadline'] as const;
  return {
    kind: 'table',
    caption,
    head: [...heads.map((key) => t(key)), ...(hasOffice ? [t('brief.office')] : [])],
    rows: rows.map((row) => [
      plain(regionName(row.region, i18n)),
      { text: joined([indicatorName(row, i18n), row.scope]), of: [row.id] },
      plain(i18n.format.quantity(row) ?? t('compare.matrix.words')),
      plain(deadlineLabel(row.deadline, i18n)),
      ...(hasOffice ? [plain(officeOf(row))] : []),
    ]),
  };
}
