/**
 * What became of one figure that was promised for a year: the rules of the view 兑现. Pure; no clock.
 *
 * | verdict   | rule                                                                                                |
 * | --------- | --------------------------------------------------------------------------------------------------- |
 * | reached   | as progress is judged (`progress/meets.ts`): bounds by their side, a range by its lower end, 左右 by its figure, of prices within half a point |
 * | near      | missed by at most `NEAR_POINTS` of a rate or a share, or by `NEAR_PART` of any other figure         |
 * | missed    | by more                                                                                             |
 * | open      | something was reported that does not decide; `why` says what is missing                             |
 * | no-result | a target, and nothing reported                                                                      |
 * | unread    | a target, and the results of its place are not loaded                                               |
 * | no-target | nothing promised for that year                                                                      |
 *
 * A result of another basis (place, scope, way of counting) is no link at all; one that is only offered decides nothing.
 */
import {
  actualOf,
  actualsOf,
  judgedActual,
  judgeRow,
  type Actual,
  type Around,
} from '../progress/actuals.ts';
import type { LinkDoubt } from '../progress/link.ts';
import { isTaken, type LinkedResult, type LinkedResults } from '../progress/result-links.ts';
import type { Judgement, Recorded } from '../progress/types.ts';
import { dimensionOf } from '../quantity/conversion.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import type { Results } from '../time/due.ts';

/** In the order of a key: from the best. */
export const VERDICTS = ['reached', 'near', 'missed', 'open', 'no-result', 'unread', 'no-target'] as const;
export type KeptVerdict = (typeof VERDICTS)[number];

/** Percentage points. */
export const NEAR_POINTS = 0.5;
/** Of the promised figure. */
export const NEAR_PART = 0.05;

/**
 * Why a result does not decide: of a part or the end of the year alone; only offered as an answer; at a bound that leaves
 * it open; well below a level of prices; a promise without a figure; not to be held against the promise, as in another unit.
 */
type OpenReason = 'part' | 'doubt' | 'bound' | 'level' | 'words' | 'unlike';

export interface Outcome {
  readonly verdict: Exclude<KeptVerdict, 'no-target'>;
  /** Of an open one. */
  readonly why: OpenReason | null;
  /** Of `doubt`: why it is only offered. */
  readonly doubts?: readonly LinkDoubt[];
  /** What was reported, where anything was. */
  readonly result: Actual | null;
}

/** What is known of results. */
export interface Known {
  readonly linked: LinkedResults;
  /** Values of the reader's own, by commitment. */
  readonly recorded: ReadonlyMap<string, readonly Recorded[]>;
  readonly dataset: Around;
  /** As of `Results`. */
  readonly isRead?: Results['isRead'];
}

const NOTHING = { verdict: 'no-result', why: null, result: null } as const;
const UNREAD = { ...NOTHING, verdict: 'unread' } as const;
const open = (why: OpenReason, result: Actual | null): Outcome => ({ verdict: 'open', why, result });

/** `year`: for which it was promised; results of later years are not looked at. */
export function outcomeOf(
  row: TargetRow,
  year: number,
  { linked, recorded, dataset, isRead }: Known,
): Outcome {
  const [own, links] = [recorded.get(row.id) ?? [], linked.get(row.id) ?? []];
  const actuals = actualsOf(row, own, links);
  if (row.value === null) return wordsOutcome(row, year, own, links, dataset);
  if (actuals.length === 0) return isRead?.(row.region) === false ? UNREAD : offered(links, row);
  const judgeAs = (promise: TargetRow): Judgement =>
    judgeRow(promise, own, actuals, dataset, `${year + 1}-01-01`, 'compound');
  const judged = judgeAs(row);
  // 粮食产量500亿斤: a figure alone is a floor, unless less of it is better.
  const judgement = judged.reason === 'no-direction' ? judgeAs({ ...row, direction: 'up' }) : judged;
  const result = judgedActual(actuals, judgement) ?? actuals.at(-1) ?? null;
  return decided(row, judgement, result);
}

/** Of what has no figure a person says that it is done; words that are held against another figure are by it. */
function wordsOutcome(
  row: TargetRow,
  year: number,
  own: readonly Recorded[],
  links: readonly LinkedResult[],
  dataset: Around,
): Outcome {
  if (own.some(({ role }) => role === 'done')) return { ...NOTHING, verdict: 'reached' };
  const actuals = actualsOf(row, own, links);
  const judged = judgeRow(row, own, actuals, dataset, `${year + 1}-01-01`, 'compound', links);
  const result = judgedActual(actuals, judged) ?? null;
  if (judged.status === 'achieved') return { verdict: 'reached', why: null, result };
  return judged.status === 'behind' ? { verdict: 'missed', why: null, result } : open('words', result);
}

function offered(links: readonly LinkedResult[], row: TargetRow): Outcome {
  const link = links.find((one) => one.fit === 'answers' && one.verdict === undefined && !isTaken(one));
  return link === undefined ? NOTHING : { ...open('doubt', actualOf(link, row)), doubts: link.doubts };
}

function decided(row: TargetRow, judgement: Judgement, result: Actual | null): Outcome {
  const { status, reason } = judgement;
  if (status === 'achieved') return { verdict: 'reached', why: null, result };
  if (status === 'behind' || status === 'away')
    return { verdict: isNearly(row, judgement) ? 'near' : 'missed', why: null, result };
  if (reason === 'bound' || reason === 'level') return open(reason, result);
  return open(status === 'due-unrecorded' ? 'part' : 'unlike', result);
}

const ofHundred = (unit: string): boolean => dimensionOf(unit) === dimensionOf('%') || unit === '个百分点';

/** A mean of several years' figures is not looked at: its last one does not say how far it falls short. */
function isNearly({ measure }: TargetRow, { actuals, latest, goalValue, unit }: Judgement): boolean {
  if (latest === null || goalValue === null || (measure === 'growth' && actuals.length > 1)) return false;
  const short = Math.abs(goalValue - latest.value);
  const room = ofHundred(unit) ? NEAR_POINTS : Math.abs(goalValue) * NEAR_PART;
  // 0.5 that is reckoned is a little more or less.
  return short <= room + Number.EPSILON * 100 * Math.max(1, Math.abs(goalValue));
}
