/** What a sum of investment is for, where the text says only 投资12亿元. */
import { behind, type AmountInContext } from '../../../sentence/context.ts';
import type { Reading } from '../../reading.ts';
import { topicNoun } from '../topic.ts';
import { trimEnd } from '../trim.ts';

/** 投资3亿元，新建泵站12座: the next clause says what is built. */
const BUILT =
  /^，(?:计划|拟|将|重点|用于)?(?:建设|新建|改建|扩建|改造|实施|打造|修建|购置|用于)([\u4e00-\u9fa5“”（）]{2,20}?)(?=\d|[，；。]|等|$)/;
/** A longer first sentence is more than a heading. */
const MAX_OPENING = 24;

/** The noun for a bare 投资, or empty: the projects that were counted before it, the object of the next clause, else of the short sentence that opens the paragraph. */
export const investedIn = (c: AmountInContext, last: Reading | undefined): string =>
  countedBefore(last) || builtNext(c) || ofOpening(c);

/** 实施治理项目8个，投资6亿元 → 治理项目. */
const countedBefore = (last: Reading | undefined): string =>
  last && /(?:项目|工程)$/.test(last.indicator) && last.indicator.length > 2 ? last.indicator : '';

/** 投资3亿元，新建泵站12座 → 泵站. */
const builtNext = (c: AmountInContext): string => trimEnd(BUILT.exec(behind(c))?.[1] ?? '');

/** 建设城北水厂。总投资2亿元 → 城北水厂. */
function ofOpening(c: AmountInContext): string {
  const opening = c.index > 0 ? (c.context.sentences[0]?.text ?? '') : '';
  return opening.length <= MAX_OPENING && !/\d/.test(opening) ? topicNoun(opening) : '';
}

/** 总投资28亿元的15个文化旅游项目 → 文化旅游项目总投资; undefined where no such sum stands there. `head`: the words before it. */
export function investmentOf({ amount, tail }: AmountInContext, head: string): string | undefined {
  const measure = /(?:总|计划|年度)?(?:总)?投资$/.exec(head)?.[0];
  const works =
    /^的(?:\d+余?[个项家座])?([^，；。、\d]{2,16}?(?:项目|工程|集群|园区|基地))(?![\u4e00-\u9fa5]*项目)/.exec(
      tail,
    )?.[1];
  return amount.unitKind === 'money' && measure && works ? works + measure : undefined;
}
