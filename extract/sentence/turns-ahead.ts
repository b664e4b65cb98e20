/** Whether an amount in a section that looks back is nevertheless said of a time to come. */
import { erasIn, type Clock } from '../structure/era.ts';
import { clockOf } from './clock.ts';
import { before, type AmountInContext } from './context.ts';
import { ownDate } from './governing-date.ts';

/** 今年前三季度…，全年预计达到: a review that was written before its year was out. */
const NEARLY_OVER = /预计|前三季度/;

/**
 * 力争到2027年达到3000座, said in a review of 2025: the day is not yet come. 去年改造140座，今年再改造160座: one
 * sentence turns back, since what is behind it is said of another time. 面向2035年 is how far a thing looks, not its time.
 */
export function turnsAhead(c: AmountInContext): boolean {
  const clock = clockOf(c.context.facts);
  return isDueLater(c, clock) || turnsInSentence(c, clock);
}

function isDueLater(c: AmountInContext, { year }: Clock): boolean {
  const due = ownDate(c)?.date.slice(0, 4);
  return year !== undefined && due !== undefined && Number(due) > year;
}

function turnsInSentence(c: AmountInContext, clock: Clock): boolean {
  const { era, basis } = c.context.stretch;
  if (basis !== 'paragraph' || !era?.isYear) return false;
  const said = before(c);
  const last = erasIn(said, clock).at(-1);
  if (last?.isYear !== true || last.side !== 'ahead' || said.startsWith('面向', last.start - 2)) return false;
  return !NEARLY_OVER.test(said.slice(last.start));
}
