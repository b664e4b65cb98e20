/** Which records of a scored dataset are wrong, for the tests and figures of confidence. */
import type { Dataset, Target } from '../../src/domain/dataset/schema.ts';
import { verdictsOf, withScorer } from './scorer.ts';

export interface Judged {
  readonly target: Target;
  /** The scorer found fault with one of its mentions. */
  readonly wrong: boolean;
}

/** The targets and grants of a dataset, each with the scorer's verdict. @param gold files of annotations */
export function judge(dataset: Dataset, gold: readonly string[]): Judged[] {
  const isRight = withScorer(dataset, (ask) => verdictsOf(ask, gold));
  return dataset.targets
    .filter(({ kind, id }) => kind !== 'milestone' && isRight.has(id))
    .map((target) => ({ target, wrong: isRight.get(target.id) === false }));
}

/** Share of wrong records in the third of lowest and in the third of highest confidence. */
export function wrongByThird(judged: readonly Judged[]): { lowest: number; highest: number } {
  const sorted = [...judged].sort((a, b) => a.target.confidence - b.target.confidence);
  const third = Math.floor(sorted.length / 3);
  const share = (part: readonly Judged[]): number => part.filter(({ wrong }) => wrong).length / part.length;
  return { lowest: share(sorted.slice(0, third)), highest: share(sorted.slice(-third)) };
}
