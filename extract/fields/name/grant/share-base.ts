/** What a grant is a share of: 按设备投资的20%给予补助. */
import { wordsBefore, type AmountInContext } from '../../../sentence/context.ts';
import { trimFront } from '../trim.ts';

/** What a name says behind the grant: 算力券 + 占合同金额比例, and of 在此基础上上浮20% that it is added; mostly nothing. */
export function behindGrant(c: AmountInContext): string {
  const surcharge = /(?:上浮|加成)$/.exec(c.head)?.[0];
  if (surcharge !== undefined) return surcharge;
  const base = c.amount.unit === '%' ? shareBase(c) : '';
  return base === '' ? '' : `占${base}比例`;
}

/** The name without it. */
export const withoutBase = (name: string): string => name.replace(/占[^占]{2,}比例$/, '');

const SHARE_BASE =
  /(?:按照?|不超过|不高于|最高|给予|以|其|的|，|^)((?:(?!按照|不超过|给予|不高于|最高).){2,20}?)(?:总额|部分)?的?(?:不超过|最高)?$/;

/** 建设项目投资的30% → 建设项目投资; 交易额1‰ → 交易额. */
function shareBase(c: AmountInContext): string {
  // 实际租金的100%、70%、50%: the row shares its base.
  const words = wordsBefore(c)
    .replace(/的?(?:[\d.]+%(?:、|和|及))+$/, '的')
    // 30万元、50万元、投资额的8%: the sums before it are no base.
    .replace(/^.*\d[\d.]*[万亿]?元、/, '');
  const base = (SHARE_BASE.exec(words)?.[1] ?? '')
    .replace(/^.{2,}[^参]按照?/, '')
    .replace(
      /^(?:照|其中?|择优|分别|财政|不超过|最高|实际|给予|予以|可按照?|按|按照|可|年(?!度)|，)+/,
      (word) => (word === '实际' ? word : ''),
    );
  return /奖励|补助|补贴|贴息|资助|减免|优惠|抵扣|连续|提高|[、年]$/.test(base) || base.length < 2
    ? ''
    : trimFront(base);
}
