/** The noun before an amount. */
import { leadingDoing, leadingVerbs, withoutPredicate } from '../../../lexicon/verbs.ts';
import { COUNTED_PLACES } from '../../../lexicon/counted-places.ts';
import { LIST_MARK, trimEnd, trimFront } from '../trim.ts';

/** What a value is compared with stands between the noun and the value: 产出率比2020年提高约20%. */
const COMPARISON =
  /(?:，)?(?:较|(?<!占)比|从|由|(?<!参)与|在|高于|快于|低于)(?:“?十[一二三四五六]五”?|20\d\d年|[上下]半年|年初|上年|去年|上一年|基期|峰值|当前|目前|现有|现在|法定|全国|全省|全市|全区|(?:每人)?(?:每[月年户天])?\d|百分之|[二三四五六七八九]成)[^，；]*$|(?:压减|压缩|缩短|降低?|提高|调整|上调)[至到][^，；\d]{2,12}的?$/;
/** 在9个县新建码头, 在全省20个社区建成: in how many places is said before what is done there. */
const IN_PLACES = new RegExp(
  `(?:^|(?<=，))(?:在|于|对|从|涉及|依托)(?:全[国省市区县州]|[我本][省市县区])?\\d+个${COUNTED_PLACES}(?:主?城区|城镇)?(?:的)?(?=[^，]{2})`,
);
/** 农机库棚累计建成, 公租房新增: the verb of bringing about may stand behind its noun. */
const BROUGHT_ABOUT = /(?<=[\u4e00-\u9fa5”）]{3})(?<!再|并|年)(?:累计)?(?:建成|新增|净增|培育)$/;
/** 省财政三年统筹安排专项资金: who pays, and over what time. */
const PAID_BY =
  /^(?:中央|自治区|省|市|县|区|州|本级|各级|省级|市级|区级|县级|自治区级)*财政(?:资金|部门|预算)?(?:每年|年度|连续|累计|统筹|[一二三四五十\d]+年|，)*(?:安排|投入|设立|统筹|筹集|拨付|整合)+(?=.{3,})/;
/** 三年安排, 各级财政每年投入不少于: somebody gives money, and for what stands behind it. */
export const givesMoney = (head: string): boolean => {
  const said = trimFront(withoutPredicate(trimFront(head)));
  return said === '' || GIVES.test(said);
};
const GIVES =
  /^(?:中央|各?[省市县区州]级?|本级|各级|自治区级?|财政(?:资金|部门|预算)?|每年|年度|连续|累计|再|(?:今后|未来)?[一二三四五十\d]+年)*(?:安排|投入|拨付|筹集|统筹|设立|落实)+$/;

/** 产业产值五年翻一番, 大型展会每年不少于3场: over what time stands behind the noun. */
const SPAN_BEHIND =
  /(?<=[\u4e00-\u9fa5”）]{3})(?:(?:连续)?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})年|每年|每季度)$/;

/** 广义货币增长目标为9%, 发电量预期增长5%: that it is aimed at is no part of the thing. */
const AIMED = /(?<=[\u4e00-\u9fa5”）]{3})(?:的)?(?:(?:年度|预期|调控|主要)*目标|预期)$/;
/** 经济增长目标是在提高质量的基础上年均6%: on what condition stands behind the noun. */
const ON_CONDITION =
  /(?<=[\u4e00-\u9fa5]{2})(?:预期|年度)*(?:目标)?(?:是|为)?在[^，]{2,30}(?:基础上|前提下)(?:力争|确保|年均|实现)*$/;
/** 基金拟安排, 中央财政预算拟安排补助: what is meant to be given is given. */
/** 全市拥有省级技术中心48家: whose they are is said by the place. */
const HAS = /^(?:共?拥有|设有|建有)(?=[^的]{2,}$)/;
const MEANT = /拟(?=安排|投入|新增|下达)/;

/** 减少申请材料三分之一: the verb of change may open its object. */
const LESSENS = /^(?:减少|降低|压减|压缩|压降|缩短|削减)(?=[^，]{2,})/;

/** 高质量建设美丽村庄: how something is done is no part of the thing. */
const HOW = /^高(?:质量|标准|水平|品质)(?=(?:建设|建成|打造|推进|完成|实施))/;

/** What is left of a head that names nothing: 其中, 全市. */
const EMPTY =
  /^(?:[、，]?惠及?|稳定保持在|全面|重点|全部|相继|全年|年内|每年|累计|基本|其中|全市|全省|全区|全县|全国|巩固|加快|提速|(?:坚决)?守住|严守|力争|确保|分别|各|再|年度|总数|总量达|合计|均|全国|全年全市)$/;

/** 在共建“一带一路”国家新建鲁班工坊, 围绕紧缺工种开展岗位培训: the thing stands behind where it is brought about. */
const placed = (text: string): string =>
  /^(?:在|围绕|面向|聚焦|利用).{2,30}?(?:新建|新增|建设|建成|培育|打造|布局|设立|推广|创建|开设|开展|举办|组织)(.{2,})$/.exec(
    text,
  )?.[1] ?? text;

/** 改造老旧小区 opens with a verb; 完成造林绿化 is all verbs, but its last four signs are what is done. */
function verbsBefore(front: string): number {
  const verbs = leadingVerbs(front);
  const doing = leadingDoing(front);
  return verbs === front.length && verbs - doing >= MIN_DEED ? doing : verbs;
}
const MIN_DEED = 4;

/** The noun before the amount: 数据产业规模达, 培育数据类专精特新企业. */
export function nounBefore(head: string): string {
  // 能耗比2020年下降: the year compared with goes with its 比, before a row of years is cut.
  const here = head.replace(LIST_MARK, '').replace(IN_PLACES, '');
  const compared = here.replace(COMPARISON, '').replace(MEANT, '');
  const dateless = compared.replace(/(?:20\d\d年[、和及]?)+(?:分别|依次)?[^，]{0,4}$/, '');
  const said = trimEnd(dateless.length >= 2 ? dateless : compared);
  const bare = trimEnd(withoutPredicate(said))
    .replace(BROUGHT_ABOUT, '')
    .replace(SPAN_BEHIND, '')
    .replace(ON_CONDITION, '')
    .replace(AIMED, '');
  const front = placed(trimFront(trimFront(bare).replace(PAID_BY, '')))
    .replace(LESSENS, '')
    .replace(HOW, '')
    .replace(HAS, '');
  if (EMPTY.test(front)) return '';
  const verbs = verbsBefore(front);
  const noun = verbs > 0 && front.length - verbs >= 2 ? trimFront(front.slice(verbs)) : front;
  if (noun.length >= 2) return noun;
  return noun.length > 0 || front.length < 2 ? noun : front;
}
