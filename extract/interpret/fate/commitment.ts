/** What shows that somebody commits to an amount that no rule refused. */
import { endsInDo, endsInReach, hasDo, hasGrant } from '../../lexicon/verbs.ts';
import { before, type Candidate } from '../context.ts';
import { ownDate } from '../deadline.ts';
import { isDate } from '../sentence.ts';

/** A bound (100家以上), a verb (规模达到…, 培育…), a grant, 每年, or a date in the sentence or above it. */
export function isCommitted(c: Candidate): boolean {
  const { amount, head, tail } = c;
  if (amount.comparator !== '=') return true;
  if (endsInReach(head) || endsInDo(head) || hasDo(head)) return true;
  if (hasGrant(head) || hasGrant(tail)) return true;
  if (/每(?:年|季度|半年|月)|年度|分别/.test(before(c))) return true;
  if (ownDate(c) !== undefined || followsBoundedDate(c)) return true;
  return c.context.lead !== undefined || hasDo(before(c)) || hasDo(tail);
}

/** 2025年底前…: an end set earlier in the sentence. */
const followsBoundedDate = ({ sentence, amount }: Candidate): boolean =>
  sentence.items.some((item) => isDate(item) && item.bounded && item.end <= amount.start);
