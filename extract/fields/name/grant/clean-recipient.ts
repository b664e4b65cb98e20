/** Cuts a recipient down to its noun. */
import { PLAIN_RECIPIENTS } from '../../../lexicon/recipients.ts';
import { pattern } from '../../../lexicon/words.ts';
import { trimFront } from '../trim.ts';

/** 符合条件的, 首次认定的: conditions before the noun. */
const CONDITIONS =
  /^(?:因(?=使用|采购|购买|开展|参加|支付)|被(?=认定|评[为定]|授予|列[为入]|纳入)|评为|授予|属于|列[为入]|符合条件的?|符合[^的]{0,12}的|首次|择优|分档|给予|予以|新(?!增|建|设|能源|型|材料|兴|一代|城|区|农|媒体|就业)|获批|获评|获得?|经[^的]{0,10}的|为(?=[国省市区县全商])|建设(?!类|用地|单位|工程)|通过|当年|年度|上年度|评定为|认定为|成功|首次认定的?|新认定的?)+/;
const MAX_RECIPIENT = 30;
/** Of a longer one the end is kept, where the noun stands. */
const KEPT = 24;

/** 首次认定的A, 获评A: A alone. */
export const withoutConditions = (text: string): string => text.replace(CONDITIONS, '');

/** 首次认定的国家级专精特新企业达到10家 → 国家级专精特新企业 */
export function cleanRecipient(text: string): string {
  const bare = trimFront(text.replace(/(?:和|、|等|的|，|，?且)+$/, ''))
    .replace(CONDITIONS, '')
    .replace(/（[^）]*$/, '')
    .replace(/(?:达到?|超过|不低于)?(?<!\d)\d+(?![\d强A类G]).*$/, '')
    .replace(/(?:（[^）]*）)?(?:企业|单位)?年$/, '');
  return bare.length <= MAX_RECIPIENT ? bare : shortened(bare);
}

/** The end of a long recipient, from a whole thing of its row on. */
function shortened(recipient: string): string {
  const end = recipient.slice(-KEPT);
  const next = end.indexOf('、') + 1;
  return next > 0 && end.length - next >= KEPT / 2 ? end.slice(next) : end;
}

const PLAIN = pattern`^(?:工业|农业|商贸|外贸|服务业|制造业|建筑业|规上|规模以上|小微)*${PLAIN_RECIPIENTS}$`;

/** 企业, 申报单位: a noun that does not say who is meant. */
export const isPlainRecipient = (noun: string): boolean => PLAIN.test(noun);
