/** Grants that name themselves: a fund, what is lent, a voucher. */
import { withoutPredicate } from '../../../lexicon/verbs.ts';
import { wordsBefore, type AmountInContext } from '../../../sentence/context.ts';
import { itemTail, type Neighbours } from '../phrase.ts';

/** 省财政每年安排生态补偿资金8亿元; 享受本措施资金总额800万元: the money names itself. */
const FUND =
  /(?:安排|设立|统筹|投入|列支|享受|获得)(?:本(?:办法|措施|政策|规定)|上述|各类)?(?:的)?([\u4e00-\u9fa5“”]{0,20}?(?:资金|经费|基金)(?:总额)?)(?:原则上)?$/;

/** The name of such money, or empty. */
export function fundOf(c: AmountInContext): string {
  const head = withoutPredicate(c.head);
  const name = FUND.exec(head)?.[1] ?? LENT.exec(head)?.[1] ?? '';
  return name.length >= MIN_FUND ? name : '';
}
/** 创业担保贷款额度最高300万元: what is lent names itself. */
const LENT = /(?:^|的)([\u4e00-\u9fa5]{0,10}贷款(?:授信)?(?:金额|额度))(?:原则上)?$/;
const MIN_FUND = 4;

/** 发放消费券1亿元; 设立总额不超过5000万元的“算力券”: the thing given out names itself. */
export function voucherOf(c: AmountInContext, near: Neighbours): string {
  const behindIt = /^的?“?([\u4e00-\u9fa5]{1,10}?(?:券|津贴|安家费))”?/.exec(itemTail(c, near.next))?.[1];
  const total = /(总额|年度总额|规模)(?:不超过|不高于|达到)?$/.exec(wordsBefore(c))?.[1] ?? '';
  return behindIt === undefined ? '' : behindIt + total;
}
