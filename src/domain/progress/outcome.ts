/** What a judgement works on and comes to, shared by its kinds. Pure. */
import type { Figure } from '../quantity/interval.ts';
import type { Judgement, Point, Start, UnknownReason } from './types.ts';

export interface Measured {
  readonly goalValue: number;
  /** The same with its bound and range. */
  readonly figure: Figure;
  readonly unit: string;
  readonly points: readonly Point[];
  readonly unconverted: number;
  readonly start: Start | null;
}

export type Outcome = Pick<Judgement, 'status' | 'reason' | 'pace' | 'periods'>;

export const unknown = (reason: UnknownReason, rest: Partial<Outcome> = {}): Outcome => ({
  status: 'unknown',
  reason,
  pace: null,
  periods: [],
  ...rest,
});

/** The deadline has passed, and what was reported is older: as if nothing were known, but with what there is. */
export const notReported = (rest: Partial<Outcome> = {}): Outcome => ({
  ...unknown('due-not-reported', rest),
  status: 'due-unrecorded',
});

export const known = (status: Judgement['status'], pace: Judgement['pace'] = null): Outcome => ({
  status,
  reason: null,
  pace,
  periods: [],
});

export const figureAt = ({ value, valueMax = null, comparator = '=' }: Point): Figure => ({
  value,
  valueMax,
  comparator,
});
