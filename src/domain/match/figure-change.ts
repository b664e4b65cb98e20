/** What became of a commitment's figure: for news, revisions, known records and what a run of the extractor changed. */
import type { Target } from '../dataset/schema.ts';
import { valueIn } from '../quantity/conversion.ts';

type Figure = Pick<Target, 'value' | 'valueMax' | 'unit' | 'comparator'>;

/** Of the number; `restated`: another bound, range or kind of unit, or a figure where there was none. Null: it is the same. */
export function figureChange(before: Figure, after: Figure): 'raised' | 'lowered' | 'restated' | null {
  const [from, to] = [before.value, valueIn(after, before.unit)];
  if (from !== null && to !== null && from !== to) return to > from ? 'raised' : 'lowered';
  const highest = valueIn({ value: after.valueMax, unit: after.unit }, before.unit);
  const isSame = from === to && before.valueMax === highest && before.comparator === after.comparator;
  return isSame ? null : 'restated';
}
