/** What progress is judged from, and what is said of it. */
import type { Comparator, Frequency, Measure, Relation, TargetKind } from '../dataset/schema.ts';
import type { Years } from '../time/years.ts';
import type { Figure } from '../quantity/interval.ts';
import type { Met } from './meets.ts';

/** Of what a recorded value is, whichever commitment it was entered at. */
export interface RecordedSeries {
  /** GB/T 2260. */
  readonly regionCode: string;
  readonly indicatorKey: string;
  readonly scope: string;
  readonly measure: Measure;
  /** The year from which a running total counts; null: a state, or a figure of its own year alone. */
  readonly since: number | null;
}

/** What a person recorded; a stored row has it all. */
export interface Recorded {
  readonly id: string;
  /** The commitment it was entered at. */
  readonly targetId: string;
  /** `done`: what has no figure was reached on that date. */
  readonly role: 'actual' | 'baseline' | 'done';
  /** EDTF. */
  readonly date: string;
  /** EDTF month from which the value counts up to its date (1—9月, 第三季度); missing: a value at, or up to, its date. */
  readonly from?: string;
  /** Null where it is `done`. */
  readonly value: number | null;
  /** Of a change, where it was typed as a rise or a fall; else the value is of the kind that its commitment is. */
  readonly direction?: 'up' | 'down';
  readonly unit: string;
  readonly source: string;
  readonly updatedAt: number;
  /** Missing until a dataset knew the commitment. */
  readonly series?: RecordedSeries;
}

/** What the judgement reads of a commitment, its figure signed; a row of the dataset has it all. */
export interface Goal {
  readonly kind: TargetKind;
  readonly indicator: string;
  readonly indicatorKey?: string;
  readonly measure: Measure | null;
  readonly value: number | null;
  readonly valueMax?: number | null;
  readonly unit: string;
  readonly comparator: Comparator | null;
  readonly direction: 'up' | 'down' | null;
  readonly frequency: Frequency | null;
  readonly deadline: { readonly value: string | null; readonly text?: string };
}

/** What a reported figure may have beside its number. */
interface Said {
  /** Missing: as it stands. */
  readonly comparator?: Comparator | null;
  /** Upper end of a range. */
  readonly valueMax?: number | null;
  /** The words that say the value in place of a figure: 与上年持平. */
  readonly relation?: Relation | undefined;
  /** Of a part of the year or of its end, where the goal is of the year: progress and no answer. */
  readonly isPartial?: boolean;
  /** First month that it counts from, where that was said. */
  readonly from?: string;
}

/** A signed value on a date (EDTF, its end counts), in the unit it was reported in. */
export interface Reported extends Said {
  readonly date: string;
  readonly value: number;
  readonly unit: string;
}

/**
 * Where the counting starts: from the document, from a person, from the growth that the document states beside the goal
 * (`implied`), the first report, or the plan's own first day.
 */
type StartOrigin = 'document' | 'person' | 'implied' | 'first-actual' | 'plan-start';

export interface Start {
  readonly date: string;
  readonly value: number;
  readonly origin: StartOrigin;
}

export type Method = 'compound' | 'linear';

/** What a goal in words is held against, and whether a result keeps it; null where that is not known. */
export interface WordedGoal {
  readonly other: Figure | null;
  readonly keeps: (result: Figure) => Met | null;
}

export interface ProgressInput {
  readonly goal: Goal;
  /** A baseline with a figure; null where there is none. */
  readonly baseline: (Reported & { readonly origin: 'document' | 'person' | 'implied' }) | null;
  /** First day or year of the policy's plan period: where increments and multiples count from. */
  readonly planStart: string | null;
  /** The years in which the commitment is worked for, where they are known. */
  readonly span?: Years | null;
  readonly actuals: readonly Reported[];
  /** Dates on which a person says that what has no figure was reached (EDTF). */
  readonly done?: readonly string[];
  /** Of a goal in words. */
  readonly worded?: WordedGoal | null;
  /** Day `YYYY-MM-DD`; what was reported for later is not looked at. */
  readonly asOf: string;
  /** The wish; compound falls back to linear where it is not defined, and says why. */
  readonly method: Method;
}

export type ProgressStatus =
  | 'achieved'
  | 'on-track'
  | 'accelerate'
  | 'behind'
  | 'away'
  /** Counted and not reached yet; how fast it comes cannot be told. */
  | 'underway'
  /** The deadline has passed and nothing was reported for its end: what screens of deadlines call 已到期·未录入结果. */
  | 'due-unrecorded'
  /** Nothing was reported yet. */
  | 'unrecorded'
  | 'unknown';

export type UnknownReason =
  | 'no-figure'
  | 'support'
  | 'unit'
  | 'no-baseline'
  | 'single-observation'
  | 'no-deadline'
  | 'no-direction'
  /** The bound of what was reported leaves it open. */
  | 'bound'
  /** Well below the level that was named: no limit broken, and not reached either. */
  | 'level'
  | 'no-time'
  | 'baseline-after-deadline'
  | 'due-not-reported'
  | 'no-period'
  /** What the words are held against is not known. */
  | 'no-reference'
  /** The words set no edge that would tell. */
  | 'words';

/** Why compound growth was asked for and linear is shown. */
export type LinearReason = 'chosen' | 'zero-or-negative' | 'share' | 'counted-from-zero' | 'rate';

export interface Point extends Said {
  readonly date: string;
  readonly value: number;
}

/** The way that leads from the start to the goal: inferred, and drawn dashed. */
export interface Path {
  readonly method: Method;
  readonly start: Start;
  readonly end: Point;
}

/** The numbers of one judgement of pace: everything that the formula shown on the screen needs. */
export interface Pace extends Path {
  readonly linearBecause: LinearReason | null;
  readonly latest: Point;
  readonly yearsElapsed: number;
  readonly yearsTotal: number;
  /** Per year: a rate (0.12 is 12%) where compound, an amount where linear. */
  readonly observed: number;
  readonly required: number;
  /** Towards the goal positive; null where the start kept the goal already, and nothing was required. */
  readonly ratio: number | null;
  /** Per year from the latest value to the goal; null where no time is left. */
  readonly stillRequired: number | null;
}

/** Of the time over which a goal is counted, how much has gone by the end of the value's. */
export interface TimeGone {
  readonly gone: number;
  readonly total: number;
  readonly in: 'months' | 'days';
}

/** How far a goal is reached by its latest value, both in the judgement's unit. */
export interface Completion {
  readonly latest: Point;
  readonly goal: number;
  /** Latest − goal. */
  readonly difference: number;
  /** Latest ÷ goal; null where that says nothing. */
  readonly done: number | null;
  readonly time: TimeGone | null;
  /** `goal` is what the words of the goal are held against. */
  readonly isOther?: true;
}

/** One year or quarter of a recurring duty. */
export interface PeriodResult {
  /** `2024` or `2024-Q3`. */
  readonly period: string;
  readonly value: number;
  readonly date: string;
  readonly isOver: boolean;
  readonly met: Met;
  /** Of a part of the year, where the goal is of the whole of it. */
  readonly isPartial: boolean;
  /** Value against what was due by then. */
  readonly ratio: number;
}

export interface Judgement {
  readonly status: ProgressStatus;
  readonly reason: UnknownReason | null;
  /** In the goal's unit, by date; what could not be converted is left out and counted. */
  readonly actuals: readonly Point[];
  readonly unconverted: number;
  readonly latest: Point | null;
  /** The goal's value in the unit of `actuals` (a multiple may be counted in its baseline's unit). */
  readonly goalValue: number | null;
  readonly unit: string;
  readonly pace: Pace | null;
  /** The pace's, or from a known start where nothing was reported yet. */
  readonly path: Path | null;
  /** Of a recurring duty, oldest first. */
  readonly periods: readonly PeriodResult[];
  readonly completion: Completion | null;
  /** The deadline lies before the as-of date. */
  readonly isDue: boolean;
}
