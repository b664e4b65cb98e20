/** Grants told one after the other, where only the first says what is given: A类人才购房补贴200万元、B类人才100万元. */
import { GRADE } from '../../lexicon/grades.ts';
import { hasDo } from '../../lexicon/verbs.ts';
import type { Candidate } from '../context.ts';
import { itemHead, type Neighbours } from '../indicator/phrase.ts';
import { grantNoun } from './grant-noun.ts';

const OPENS_WITH_GRADE = new RegExp(
  `^[、，；和]?(?:对|获评|评为)*(${GRADE})(?:的|人才|企业|项目|奖|团队)*(?:每[人家个户]|奖励|给予|补助|补贴|资助|最高)*$`,
);
const HAS_GRADE = new RegExp(GRADE);

/** …，困难学生: a short noun and no verb stand between two sums. */
const NEXT_WHOM = /^[，、]([\u4e00-\u9fa5（）]{2,12})$/;
/** 投资3亿元, 收入2万元: a sum with a measure of its own. */
const MEASURED = /投资|收入|产值|规模|营收|税|销售|资金|达|超|增|费$|额$|高$|限/;

/** Whom the next sum of a grant is for, or empty: 资助2000元，困难学生3000元. */
function nextWhom(c: Candidate, near: Neighbours): string {
  if (near.grant?.unit !== c.amount.unit || c.amount.unitKind !== 'money') return '';
  if (c.amount.outerStart !== c.amount.start || /^[^，、；。]/.test(c.tail)) return '';
  const words = c.sentence.flow.text.slice(near.previous?.outerEnd, c.amount.outerStart);
  const whom = NEXT_WHOM.exec(words)?.[1] ?? '';
  return MEASURED.test(whom) || hasDo(whom) ? '' : whom;
}

/** Whether a sum without a verb goes on with the grant before it. */
export const continuesGrant = (c: Candidate, near: Neighbours): boolean => nextWhom(c, near) !== '';

/** The name of such a grant, or empty: of the next grade what the one before got, else of the next recipient. */
export function nextGrant(c: Candidate, near: Neighbours): string {
  const last = near.grant;
  if (last?.unit !== c.amount.unit) return '';
  const grade = OPENS_WITH_GRADE.exec(itemHead(c, near.previous))?.[1];
  if (grade && HAS_GRADE.test(last.indicator) && !last.indicator.includes(grade))
    return last.indicator.replace(HAS_GRADE, grade);
  const whom = nextWhom(c, near);
  return whom === '' ? '' : whom + grantNoun(c, near);
}
