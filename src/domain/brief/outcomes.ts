/** What became of the commitments of one year, by the results that documents report and people recorded. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';
import { wayOf } from '../progress/bound.ts';
import { meets, type Met } from '../progress/meets.ts';
import { countedOf, type LinkedResult, type LinkedResults } from '../progress/result-links.ts';
import { valueIn } from '../quantity/conversion.ts';
import { signed } from '../quantity/signed.ts';

export interface Outcome<T> {
  readonly row: T;
  /** Null: none is known that answers it in a unit that can be held against it. */
  readonly result: LinkedResult['result'] | null;
  /** `open` also where it is not known which way is better. */
  readonly met: Met | 'none';
}

/** Of a commitment with a figure. */
export function outcomeOf<T extends TargetRow>(row: T, linked: LinkedResults): Outcome<T> {
  const goal = signed(row);
  for (const { fit, result } of countedOf(linked.get(row.id) ?? [], row)) {
    const value = fit === 'answers' || fit === 'chosen' ? valueIn(result, goal.unit) : null;
    if (value === null || goal.value === null) continue;
    const valueMax = valueIn({ ...result, value: result.valueMax }, goal.unit);
    const way = wayOf(goal, goal.value, null);
    const figure = { value: goal.value, valueMax: goal.valueMax, comparator: goal.comparator };
    const reached = { value, valueMax, comparator: result.comparator };
    return { row, result, met: way === null ? 'open' : meets(figure, way, reached) };
  }
  return { row, result: null, met: 'none' };
}
