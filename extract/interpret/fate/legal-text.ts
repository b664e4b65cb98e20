/** Figures of laws and regulations. */
import { hasGrant } from '../../lexicon/verbs.ts';
import { before, type Candidate } from '../context.ts';

/**
 * A regulation binds others: 个人信息处理者应当…. Only its grants (给予10万元奖励) and the recurring duties of public
 * bodies (县级以上人民政府每年至少开展一次…) commit.
 */
export function isLegalText(c: Candidate): boolean {
  const { amount } = c;
  if (c.context.facts.genre !== 'law') return false;
  if (hasGrant(c.head + c.tail) && amount.unitKind === 'money') return false;
  const recurs = /每(?:年|季度|半年)/.test(before(c)) && amount.unitKind === 'count';
  return !(recurs && /政府|部门|主管/.test(c.sentence.text));
}
