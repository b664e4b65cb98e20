/**
 * From commitments to the spans of a timeline, with the text's own precision: a year is a span of a year, a month of a
 * month, a day (年底 is its last one) a point. An annual duty recurs: a span for each year of its plan.
 */
import { tally } from '../../domain/collections/tally.ts';
import { stateAt, type DeadlineState, type Vantage } from '../../domain/time/due.ts';
import { precisionOf, yearOf, type Precision } from '../../domain/time/period.ts';
import { endInYears, startInYears } from '../../domain/time/year-fraction.ts';
import type { DeadlineSource } from '../deadline-years/data.ts';
import type { I18n } from '../../i18n/index.ts';
import { deadlineLabel } from '../deadline-label.ts';
import { scopedName, regionName } from '../../i18n/shown-names.ts';
import { inferenceOf } from '../../domain/time/inference.ts';

export interface TimelineSource extends DeadlineSource {
  /** The figure in words, or empty. */
  readonly amount: string;
  /** Key and name of the row it stands in: its region, its theme, itself. `note`: behind the name in place of a count. */
  readonly group: {
    readonly key: string;
    readonly name: string;
    readonly note?: string;
    /** The name over it and its neighbours, where they are of several regions or themes. */
    readonly under?: string;
  };
  /** First year of an annual duty, where the policy says it. */
  readonly fromYear: number | null;
}

export interface Span {
  readonly id: string;
  /** In years: 2025 is the first moment of 2025, 2026 the last. */
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly state: DeadlineState;
  readonly isInferred: boolean;
  readonly isRecurring: boolean;
  readonly lane: number;
  readonly hover: readonly string[];
}

export interface TimelineRow {
  readonly key: string;
  readonly name: string;
  /** Behind the name: how many commitments are drawn, or what the group has noted. */
  readonly note: string;
  readonly count: number;
  readonly lanes: number;
  readonly spans: readonly Span[];
  /** Has no marks of its own: the name over the next ones. */
  readonly isHead: boolean;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly from: number;
  /** The year after the last one that is shown. */
  readonly to: number;
  readonly asOf: number;
  readonly asOfLabel: string;
  /** Names of the second, third and fourth quarter's first months. */
  readonly quarters: readonly string[];
}

/** The periods of a commitment: its deadline's, or one for each year of an annual duty. */
function periodsOf({ deadline, frequency, fromYear }: TimelineSource): string[] {
  if (deadline.value === null) return [];
  const last = yearOf(deadline.value);
  if (frequency !== 'annual' || fromYear === null || fromYear >= last) return [deadline.value];
  return Array.from({ length: last - fromYear + 1 }, (_, step) => String(fromYear + step));
}

type Unplaced = Omit<Span, 'lane'>;

function spansOf(source: TimelineSource, vantage: Vantage, i18n: I18n): Unplaced[] {
  const periods = periodsOf(source);
  const isRecurring = source.frequency === 'annual';
  return periods.map((period) => {
    const state = stateAt(source, period, vantage);
    const due = deadlineLabel(source.deadline, i18n);
    const words = i18n.t(`deadlines.now.${state}`);
    const yearly =
      periods.length > 1 ? i18n.t('deadlines.timeline.of', { period: i18n.format.date(period) }) : '';
    return {
      id: source.id,
      start: startInYears(period),
      end: endInYears(period),
      precision: precisionOf(period),
      state,
      isInferred: inferenceOf(source.deadline) !== null,
      isRecurring,
      hover: [
        `${regionName(source.region, i18n)} ${scopedName(source, i18n)}`,
        `${source.amount} ${due}`.trim(),
        `${yearly}${words}`,
      ],
    };
  });
}

/** Room that a day needs on a lane, in years: its mark is wider than a day. */
const POINT = 0.12;

/** Each commitment on the first lane where all its spans are free; the earliest first. */
function packLanes(commitments: readonly (readonly Unplaced[])[]): Span[][] {
  const ends: number[] = [];
  return commitments.map((spans) => {
    const start = Math.min(
      ...spans.map((span) => (span.precision === 'day' ? span.end - POINT : span.start)),
    );
    const end = Math.max(...spans.map((span) => span.end));
    const free = ends.findIndex((until) => until <= start + 1e-9);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return spans.map((span) => ({ ...span, lane }));
  });
}

function rowOf(
  { key, name, note }: TimelineSource['group'],
  commitments: readonly (readonly Unplaced[])[],
): TimelineRow {
  const first = (spans: readonly Unplaced[]): number => spans[0]?.start ?? 0;
  const last = (spans: readonly Unplaced[]): number => spans.at(-1)?.end ?? 0;
  const placed = packLanes(commitments.toSorted((a, b) => first(a) - first(b) || last(a) - last(b)));
  return {
    key,
    name,
    note: note ?? String(placed.length),
    count: placed.length,
    lanes: 1 + Math.max(0, ...placed.map(([span]) => span?.lane ?? 0)),
    spans: placed.flat(),
    isHead: false,
  };
}

/** With the names over them, each with how many follow. */
function withHeads(rows: readonly (readonly [under: string | undefined, row: TimelineRow])[]): TimelineRow[] {
  const counts = tally(rows.map(([under]) => under));
  return rows.flatMap(([under, row], at) => {
    if (under === undefined || rows[at - 1]?.[0] === under) return [row];
    const count = counts.get(under) ?? 0;
    const head = {
      key: `/${under}`,
      name: under,
      note: String(count),
      count,
      lanes: 1,
      spans: [],
      isHead: true,
    };
    return [head, row];
  });
}

/** The years that the data covers, narrowed to the chosen ones; commitments that lie outside have no mark. */
export function timelineOf(
  sources: readonly TimelineSource[],
  vantage: Vantage,
  range: { readonly from: number | null; readonly to: number | null },
  i18n: I18n,
): Timeline {
  const { asOf } = vantage;
  const all = sources.map((source) => ({ source, spans: spansOf(source, vantage, i18n) }));
  const dated = all.filter(({ spans }) => spans.length > 0);
  const years = dated.flatMap(({ spans }) =>
    spans.flatMap(({ start, end }) => [Math.floor(start), Math.ceil(end)]),
  );
  const from = range.from ?? (years.length === 0 ? yearOf(asOf) : Math.min(...years));
  const to = Math.max(from + 1, range.to === null ? Math.max(...years, from + 1) : range.to + 1);
  const groups = new Map<string, { group: TimelineSource['group']; commitments: Unplaced[][] }>();
  for (const { source, spans } of dated) {
    const seen = spans.filter((span) => span.start < to && span.end > from);
    if (seen.length === 0) continue;
    const { group } = source;
    const row = groups.get(group.key) ?? { group, commitments: [] };
    row.commitments.push(seen);
    groups.set(group.key, row);
  }
  const rows = withHeads(
    [...groups]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([, { group, commitments }]) => [group.under, rowOf(group, commitments)]),
  );
  const asOfLabel = i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) });
  const quarters = [i18n.t('deadlines.april'), i18n.t('deadlines.july'), i18n.t('deadlines.october')];
  return { rows, from, to, asOf: startInYears(asOf), asOfLabel, quarters };
}
