/** What a grant may be called, from the words beside its sum: 年度考核奖励, 一次性安家补助, 补贴总额. */
import { remembered } from '../../remembered.ts';
import { before, type AmountInContext } from '../../sentence/context.ts';
import { itemHead, itemTail, type Neighbours } from './phrase.ts';
import { runOf } from './rows.ts';

const GRANTS =
  '(?:奖励|奖补|奖金|补助|补贴|资助|贴息|扶持|支持|补偿|减免|返还|津贴|配套|安家费|经费|资金|救助|贷款|限额|额度|指标|名额)';
const ENDINGS = '(?:资金|金额|总额|额度?|标准|比例|费用|经费|支持|限额)?';
/** Behind the sum: 5万元的一次性就业补贴. */
const BEHIND = new RegExp(
  `^(?:人民币|[/／][\\u4e00-\\u9fa5]|标准|比例|的|以内|左右|计算|折合人民币|给予|予以|进行|作为)*([\\u4e00-\\u9fa5]{0,10}?${GRANTS}${ENDINGS})`,
);
/** Before it: 给予一次性安家补助. */
const BEFORE = new RegExp(
  `(?:给予|予以|享受|发放|领取|申请|的|，|^)((?:(?!给予|予以|享受|发放|的)[\\u4e00-\\u9fa5]){0,12}?${GRANTS}${ENDINGS})[^，；。\\u4e00-\\u9fa5]*(?:人民币|每人|每家|每年|最高|不超过|为|一次性|给予|达|按|合计|累计)*$`,
);
/** The kind of the grant alone, anywhere. */
const LAST = new RegExp(`.*(${GRANTS})`);

/** Names of the grant beside an amount, the fullest first; the rules' own noun among them. */
export function grantWords(
  c: AmountInContext,
  near: Neighbours,
  rule: string,
): { words: string[]; own: string } {
  const head = itemHead(c, near.previous);
  const beside = [BEHIND.exec(behindRow(c) ?? itemTail(c, near.next))?.[1], BEFORE.exec(head)?.[1]]
    .map((word) => (word ?? '').replace(GIVING, ''))
    .filter((word) => word.length >= 2 && !GIVEN.test(word));
  const found = rule === '' ? beside : [...beside, rule];
  const plain = LAST.exec(found[0] ?? '')?.[1];
  return { words: [...new Set(plain === undefined ? found : [...found, plain])], own: beside[0] ?? '' };
}

/** 分别给予3万元、2万元的安家补贴: what stands behind a row of sums is said of each. */
function behindRow(c: AmountInContext): string | undefined {
  const last = runOf(c).at(-1);
  if (last === undefined || last === c.amount) return undefined;
  const next = c.sentence.amounts.find(({ weak, outerStart }) => !weak && outerStart >= last.outerEnd);
  return itemTail({ ...c, amount: last }, next);
}

/** 比例给予奖励: a verb of giving is no part of a name. */
const GIVEN = /给予|予以/;

const ENDS_IN_GRANT = new RegExp(`${GRANTS}${ENDINGS}$`);

/** Whether words are a grant by name: 创业租金补贴. */
export const isGrantName = remembered((words) => ENDS_IN_GRANT.test(words));

/** The part of a grant's name that says what it is for: 五星级服务奖励 → 五星级服务. */
export const withoutGrant = remembered((words) => words.replace(ENDS_IN_GRANT, ''));

/** Verbs and bounds around the word for a grant: 给予一次性, 补助金额最高. */
const GIVING =
  /^(?:给予|予以|享受|发放|领取|申请|可|提高|按|每[\u4e00-\u9fa5（）]{1,4}?(?=奖|补|资|支|一次)|每[人家户名年月天日个件亩台套吨辆次]|每[架航班车船批]次|最高|的|标准|以|进行|再|另|分别|依次|各|由.{2,8}给予)+/;

const NAMED = new RegExp(
  `(?:给予|予以|享受|申请|申领|发放|领取|落实|提供|实行|实施|设立)(?:相应的?)?((?:(?!给予|享受|申请)[\\u4e00-\\u9fa5“”]){2,16}?${GRANTS})(?=[，。；（、]|的|$)`,
  'g',
);
const MAX_BACK = 2;

/** Grants that the sentence or those before it name: 可享受就餐补贴。补贴标准为…; the nearest first. */
export function grantsNamedBefore(c: AmountInContext): string[] {
  const earlier = c.context.sentences.slice(Math.max(0, c.index - MAX_BACK), c.index).map(({ text }) => text);
  const text = [...earlier, before(c)].join('');
  return [...new Set([...text.matchAll(NAMED)].map(([, name = '']) => name).toReversed())].slice(0, 3);
}
