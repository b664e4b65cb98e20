/** The object of a 对-phrase: 对建设“…”标杆工厂，实现…的机器人企业，按照…. */
import { matchesOf } from '../../../matches.ts';
import { GRADE } from '../../../lexicon/grades.ts';
import { trimFront } from '../trim.ts';
import { cleanRecipient as clean, isPlainRecipient } from './clean-recipient.ts';

/** A longer relative clause gives way to its noun. */
const MAX_OBJECT = 28;
/** Where the phrase ends: before ，给予 or ，按照. */
const GRANT_AHEAD =
  '(?=，[省市县区][\u4e00-\u9fa5]{2,8}资金(?:给予|予以)|，[\u4e00-\u9fa5]{2,10}[市区县省](?:政府|财政)?将?(?:给予|予以)|，?(?:市|区|县|省)?(?:财政)?(?:每年|再|另|还)?(?:给予|予以|发放|按照?|分别|依次|分阶段|分档|分期|分年度?|一次性|最高|择优|奖励|补助|补贴|优先|可按|根据)|，(?:在|由|可|每|单[个家户])|$)';
const OBJECT = new RegExp(
  `(?:^|[，；。：）】]|[\\d一二三四五六七八九十][.、])(?:支持|鼓励|每年|并|同时|其中|加强|加大|(?:中央|自治区|[省市区县]级?)财政)*(?:对于?|凡|针对|向)(?!其|此|该|上述)((?:(?!给予|予以|按照?|补助金额).)+?)${GRANT_AHEAD}`,
  'g',
);
const QUOTED_NAME = /([^的]*“[^”]+”[\u4e00-\u9fa5]{0,8}?)(?=且|并|的|$)/;
/** 超出部分的, 10万元以上: what is paid for, not whom. */
const NOT_OBJECT = /(?:部分|以上|以下)的?$|\d(?![A类G])[^，]*的(?:部分|，|$)/;

/** 对存量企业设备更新投资300万元以上的: what is sized up stands before its measure. */
const SIZED =
  /^([^\d]{3,24}?)(?:固定资产|设备|实际|年度|累计|年)*(?:总?投资|投入|营业收入|产值|销售额|交易额)额?(?:达到?|超过|首次|突破|满|在|不低于)*\d/;

/** Of two conditions that 且 joins, the first where it has no figure and the second has one or is the shorter. */
const tellsMore = (first: string, second: string): boolean =>
  /^(?:且|并|同时)/.test(second) && !/\d/.test(first) && (/\d/.test(second) || first.length > second.length);

/** 评为A级（优秀）的车间: the grade tells which. */
const GRADED = new RegExp(`(${GRADE})的[^的]{2,24}$`);

/** The object of the last 对-phrase that names one, or empty: 对省级中心给予50万元奖励，对市级中心给予…. */
export function objectOf(segment: string): string {
  if (!/[对凡针向]/.test(segment)) return '';
  for (const match of matchesOf(segment, OBJECT).toReversed()) {
    const object = bareObject(match[1] ?? '');
    if (object !== '') return object;
  }
  return '';
}

/** 对建设“零碳车间”，实现…的机器人企业，按照…: the object without its condition. */
function bareObject(words: string): string {
  const said = withoutAsides(words).split('，');
  const phrases = said.filter(mayNameObject);
  if (phrases.length === 0) return clean(SIZED.exec(said[0] ?? '')?.[1] ?? '');
  const quoted = phrases.map((phrase) => QUOTED_NAME.exec(phrase)?.[1]).find((name) => name !== undefined);
  return quoted === undefined ? objectNoun(phrases) : clean(quoted);
}

/** A long bracket says nothing of what is supported. */
const withoutAsides = (words: string): string => words.replace(/（[^）]{5,}）/g, '');

const mayNameObject = (phrase: string): boolean => phrase !== '' && !NOT_OBJECT.test(phrase);

/** 通过验收的冷链仓库: a relative clause and its noun. */
const RELATIVE = /的([^的]{2,24})$/;

/** The noun of the last relative clause (通过验收的冷链仓库 → 冷链仓库), else the last phrase. */
function objectNoun(phrases: readonly string[]): string {
  const relative = phrases.findLast((phrase) => RELATIVE.test(phrase)) ?? '';
  const noun = RELATIVE.exec(relative)?.[1] ?? '';
  if (noun === '') return clean(phrases.at(-1) ?? '');
  return isPlainRecipient(noun)
    ? withCondition(noun, relative, phrases[0] ?? '')
    : (GRADED.exec(relative)?.[1] ?? '') + clean(noun);
}

/** 首次纳入统计的企业 → 首次纳入统计企业: a noun that says nothing keeps the condition that tells which. */
function withCondition(noun: string, relative: string, first: string): string {
  // 对新注册，并在一年内…的企业: the first condition tells which.
  if (first !== relative && tellsMore(first, relative)) return trimFront(first) + noun;
  if (relative.length <= MAX_OBJECT) return trimFront(relative).replace('的', '');
  // 招用毕业生并签订合同、参加保险的企业: of a long condition the first part tells which.
  return trimFront((relative.split(/并且?|且|(?<=.{6})、/)[0] ?? '').slice(0, MAX_OBJECT)) + noun;
}
