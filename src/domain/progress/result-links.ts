/** The results of documents beside the commitments that they answer, as screens show and count them. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';
import type { Link, Reached } from './link.ts';
import type { Inference } from '../time/inference.ts';
import type { Recorded } from './types.ts';
import type { Verdict } from './verdict.ts';

/** A result with what a screen shows of it: its words and where they stand. */
export interface DocumentResult extends Reached {
  readonly indicator: string;
  readonly direction: 'up' | 'down' | null;
  readonly documentId: string;
  readonly articleId: string;
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
  /** `framed`: a heading or an opening (一年来) says its time; `inferred`: that it answers is told by likeness only. */
  readonly inference: Inference | null;
  readonly own?: never;
}

/** A value that a person recorded, beside another commitment than the one it was entered at. */
export interface OwnResult extends Reached {
  readonly own: Recorded;
}

export interface LinkedResult extends Link {
  readonly result: DocumentResult | OwnResult;
  /** What a person said of it. */
  readonly verdict?: Verdict;
}

export type LinkedResults = ReadonlyMap<string, readonly LinkedResult[]>;

/** The end of its time, as an EDTF date. */
const endOf = ({ period }: Pick<Reached, 'period'>): string => period.slice(period.indexOf('/') + 1);

/** The date for which it counts: as the person wrote it, or the end of the result's time. */
export const dateOf = ({ own, period }: DocumentResult | OwnResult): string => own?.date ?? endOf({ period });

/** Whether it is counted: of the commitment's own time, and certain, unless a person says otherwise. */
export const isTaken = ({ fit, doubts, verdict }: LinkedResult): boolean =>
  fit !== 'year-before' &&
  fit !== 'reference' &&
  (verdict === undefined ? doubts.length === 0 : verdict.verdict === 'taken');

/**
 * What the judgement counts of them: the answers, and of states and yearly rates what was reached on the way. A year of a
 * total is a part of it and no stage that it reached.
 */
export function countedOf(
  linked: readonly LinkedResult[],
  { measure, average, frequency }: Pick<TargetRow, 'measure' | 'average' | 'frequency'>,
): readonly LinkedResult[] {
  const isState = measure === 'level' || measure === 'share' || measure === 'index';
  const isStage = isState || average || frequency !== null;
  return linked.filter((link) => isTaken(link) && (link.fit !== 'on-the-way' || isStage));
}
