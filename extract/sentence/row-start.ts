/** 最高支持200万元、100万元、50万元: the first value of a row that is joined by 、 alone. */
import type { Amount } from '../recognise/types.ts';
import type { AmountInContext } from './context.ts';

/** A row of values is no longer than this. */
const MAX_ROW = 6;

/** The first amount of the row that this one goes on with, or itself. */
export function rowStart({ amount, sentence }: AmountInContext): Amount {
  const { text } = sentence.flow;
  let first = amount;
  for (let i = 0; i < MAX_ROW; i += 1) {
    const before = sentence.amounts.find(
      (item) => item.outerEnd + 1 === first.start && text.charAt(item.outerEnd) === '、',
    );
    if (!before) return first;
    first = before;
  }
  return first;
}
