/** Recipients that stand beside their sum: 制造业创新中心每家奖励500万元; 按…的20%给予管理单位补助. */
import { hasGrant } from '../../../lexicon/verbs.ts';
import type { AmountInContext } from '../../../sentence/context.ts';
import { itemHead, type Neighbours } from '../phrase.ts';
import { trimFront } from '../trim.ts';
import { cleanRecipient as clean } from './clean-recipient.ts';

/** 每建成1个养老服务站补助10万元: one of what the grant is counted by. */
const PER_UNIT =
  /每(?:新|再)?[\u4e00-\u9fa5]{1,3}(?:1|一)[个家名台套座所项]([\u4e00-\u9fa5、]{2,16}?)(?:的|，)*(?:给予|予以|奖励|补助|补贴|资助)/;
export const perUnit = (segment: string): string => clean(PER_UNIT.exec(segment)?.[1] ?? '');

const RECIPIENT_FIRST =
  /^([\u4e00-\u9fa5“”（）、A-Za-z]{2,24}?)(?:的)?(?:，)?(?:每[家个户人名所条座台辆架项间床亩吨场届站处单趟]|奖补资金|支持额度|补助资金|(?:补贴|补助|奖励)(?:比例|标准|金额)|给予|奖励|补助|按)/;
/** 根据…, 每…: words that open a clause of the grant itself. */
const NOT_WHOM =
  /^(?:符合条件|根据|分阶段|分档|分期|分年|按照?|最高|累计|年度|一次性|每|由|经|并|可|自|竣工|择优|单[个家]|财政|[省市区县]?(?:本级|财政))/;

/** 按设备收入的20%给予管理单位补助: whom it is given to stands behind the verb. */
const GIVEN_TO =
  /^(?:的)?(?:比例|标准)?(?:给予|予以)([\u4e00-\u9fa5]{2,12}?(?:企业|单位|机构|平台|院校|人员|个人|园区|基地|主体|团队|农户|合作社))(?:一次性)?(?:奖励|补助|补贴|资助|支持)/;
export const givenTo = (c: AmountInContext): string => clean(GIVEN_TO.exec(c.tail)?.[1] ?? '');

/** 瞪羚企业最高100万元: nothing but the recipient stands before the bound. */
const NAMED_ALONE =
  /^([\u4e00-\u9fa5“”（）]{2,16}(?:企业|单位|机构|人才|平台|园区|团队|项目|博士|硕士|本科生|基地))$/;

/** 出口奖励：外贸企业最高…: behind its title the grant has its name already. */
const isTitled = ({ sentence, clause }: AmountInContext): boolean =>
  sentence.flow.text.charAt(clause[0] - 1) === '：';

/** The words of the bound before the figure. */
const boundOf = ({ amount, sentence }: AmountInContext): string =>
  sentence.flow.text.slice(amount.outerStart, amount.start);

/** 租用单位所在市（县）按…给予: who pays. */
const PAYER =
  /（[市县区、]+）$|(?:所在|当地)[省市县区]$|^(?:中央|[省市县区])(?:级|本级)?(?:财政)?$|^[省市县区][\u4e00-\u9fa5]{2,8}(?:专项)?资金$/;

/** 链主企业最高200万元: the recipient of a bound that has no title. */
const cappedAlone = (c: AmountInContext, words: string): string | undefined =>
  boundOf(c).startsWith('最高') && !isTitled(c) ? NAMED_ALONE.exec(words)?.[1] : undefined;

const firstNoun = (words: string): string | undefined => RECIPIENT_FIRST.exec(words)?.[1];

/** Neither the grant itself (奖励资金), nor its conditions (分档), nor who pays (市财政). */
const isWhom = (noun: string): boolean =>
  noun !== '' && !hasGrant(noun.slice(0, 2)) && !NOT_WHOM.test(noun) && !PAYER.test(noun);

/** 国家级制造业创新中心每家奖励500万元: the clause opens with the recipient. */
export function plainRecipient(c: AmountInContext, { previous }: Neighbours): string {
  const words = trimFront(itemHead(c, previous));
  const noun =
    cappedAlone(c, words) ?? firstNoun(words) ?? firstNoun(trimFront(itemHead(c, undefined))) ?? '';
  return isWhom(noun) ? trimFront(noun) : '';
}
