/** Grants told one after the other, where only the first says what is given: A类人才购房补贴200万元、B类人才100万元. */
import { GRADE } from '../../../lexicon/grades.ts';
import { hasDo } from '../../../lexicon/verbs.ts';
import type { AmountInContext } from '../../../sentence/context.ts';
import { itemHead, type Neighbours } from '../phrase.ts';
import { grantNoun } from './grant-noun.ts';
import { withoutBase } from './share-base.ts';

const OPENS_WITH_GRADE = new RegExp(
  `^[、，；和]?(?:对|获评|评为)*(${GRADE})(?:的|人才|企业|项目|奖|团队|，)*(?:一次性|每[人家个户]|奖励|给予|补助|补贴|资助|最高)*$`,
);
const HAS_GRADE = new RegExp(GRADE);

/** …，困难学生: a short noun and no verb stand between two sums. */
const NEXT_WHOM = /^[，、]([\u4e00-\u9fa5（）]{2,12})$/;
/** 投资3亿元, 收入2万元: a sum with a measure of its own. */
const MEASURED = /投资|收入|产值|规模|营收|税|销售|资金|达|超|增|费$|额$|高$|限/;

/** 困难学生3000元; 困难学生最高3000元，…: nothing but 最高 before the sum, and no noun behind it. */
function standsBare(c: AmountInContext): boolean {
  const bound = c.sentence.flow.text.slice(c.amount.outerStart, c.amount.start);
  return /^(?:最高)?$/.test(bound) && !/^[^，、；。]/.test(c.tail);
}

/** Whom the next sum of a grant is for, or empty: 资助2000元，困难学生3000元. */
function nextWhom(c: AmountInContext, near: Neighbours): string {
  const isSameMoney = near.grant?.unit === c.amount.unit && c.amount.unitKind === 'money';
  if (!isSameMoney || !standsBare(c)) return '';
  const words = c.sentence.flow.text.slice(near.previous?.outerEnd, c.amount.outerStart);
  const whom = NEXT_WHOM.exec(words)?.[1] ?? '';
  return MEASURED.test(whom) || hasDo(whom) ? '' : whom;
}

/** The words since the semicolon, if one stands between the two sums: ；4A级的，奖励. */
function ownWords(c: AmountInContext, near: Neighbours): string {
  const since = c.sentence.flow.text.slice(near.previous?.outerEnd ?? c.clause[0], c.amount.outerStart);
  return since.includes('；') ? (since.split('；').at(-1) ?? '') : itemHead(c, near.previous);
}

/** Whether a sum without a verb goes on with the grant before it. */
export const continuesGrant = (c: AmountInContext, near: Neighbours): boolean => nextWhom(c, near) !== '';

/** The name of such a grant, or empty: of the next grade what the one before got, else of the next recipient. */
export function nextGrant(c: AmountInContext, near: Neighbours): string {
  const last = near.grant;
  if (last?.unit !== c.amount.unit) return '';
  const grade = OPENS_WITH_GRADE.exec(ownWords(c, near))?.[1];
  if (grade && HAS_GRADE.test(last.indicator) && !last.indicator.includes(grade))
    return withoutBase(last.indicator).replace(HAS_GRADE, grade);
  const whom = nextWhom(c, near).replace(FOR_EACH, '');
  if (whom === '') return '';
  return ofNext(whom, withoutBase(last.indicator), wordsBeforeLast(c, near)) || whom + grantNoun(c, near);
}

/** 职工每人每月300元、居民每人每月200元: what is counted is not whom it is for. */
const FOR_EACH = /(?:每[人家户个名]|[每按][年月天日])+$/;
const MIN_WHOM = 2;

/** Up to whom the sum before is for: 对驻村医师(每月补贴). */
const wordsBeforeLast = ({ sentence }: AmountInContext, { previous }: Neighbours): string =>
  sentence.flow.text
    .slice(sentence.start, previous?.outerStart)
    .replace(/(?:给予|补[贴助]|奖[励补]?|资助)+$/, '')
    .replace(FOR_EACH, '');

/** The name of the grant before for the next recipient: in place of its own, which stands before its sum, or told first. */
function ofNext(whom: string, name: string, words: string): string {
  for (let length = name.length; length >= MIN_WHOM; length -= 1) {
    const other = words.slice(-length);
    if (name.includes(other)) return name.replace(other, whom);
  }
  return words.slice(-MIN_WHOM) === whom.slice(-MIN_WHOM) ? whom + name : '';
}
