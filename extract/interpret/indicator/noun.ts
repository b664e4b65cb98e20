/** The noun of an amount, before or behind it. */
import { endsInReach, leadingVerbs, withoutPredicate } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import type { Amount } from '../../recognise/types.ts';
import { trimEnd, trimFront } from './trim.ts';

const SHARE_UNITS = new Set(['%', '个百分点', '倍']);
/** A sign, a conjunction or a verb behind the amount: no noun follows. */
const NO_NOUN = /^(?:[，。；：、）和及与并\d]|以及|完成|实现|到|年|台阶|大关|关口|$)/;

/** The noun behind an amount, where the order is value – noun: 引育1000家数商企业. */
export function nounBehind(amount: Amount, behind: string, head: string): string | undefined {
  const tail = behind.replace(/^[/／](?:年|月)/, '');
  if (NO_NOUN.test(tail)) return undefined;
  const { unit, unitKind } = amount;
  if (SHARE_UNITS.has(unit) || unitKind === 'time' || unit === '') {
    // 60%的规上企业: a share of them; but 占比达到60%的目标 names its noun before.
    const isOfNoun =
      /^的[\u4e00-\u9fa5“]{3,}/.test(tail) && !endsInReach(head.replace(/[^\u4e00-\u9fa5]/g, ''));
    return isOfNoun ? cutNoun(tail) : undefined;
  }
  if (unitKind === 'size' && !tail.startsWith('的')) return undefined;
  return cutNoun(tail);
}

/** “建设100个高水平实训基地”的重大任务: the quotation that the value stands in ends the noun. */
function unquoted(tail: string): string {
  const close = tail.indexOf('”');
  const open = tail.indexOf('“');
  return close >= 0 && (open < 0 || close < open) ? tail.slice(0, close) : tail;
}

/** Who does something: 600家以上企业 | 实施节能改造. */
const ACTORS = `
  企业 机构 单位 人员 学校 城市 平台 园区 项目 社区 医院 家庭 农户 乡镇 村庄 人才 产品
  工厂 车间`;
const ACTIONS = `
  完成 实施 开展 实现 获得 通过 参与 纳入 进入 建成 入选 接入 获评 达到 上云 上市 转型
  使用 应用 取得`;
const CLAUSE = pattern`^([\u4e00-\u9fa5“”（）A-Za-z]{0,14}?${ACTORS})(${ACTIONS}[^，。；]{1,24})$`;

/** 家企业完成贯标 → 完成贯标的企业; 规模的机器人产业基金 → 机器人产业基金规模. */
function cutNoun(tail: string): string {
  const said = unquoted(tail)
    .replace(/^的/, '')
    .replace(/(?:向|在|于)[^，的]{1,8}(?:发布|推广|开放|推介|公布)$/, '');
  // 数据集成、合规认证、…、人才培养等第三方专业机构: the examples give way to the noun.
  const text = trimEnd(said).replace(/^(?:[^等、]{2,10}、){2,}[^等、]{2,10}等(?=[\u4e00-\u9fa5]{3,})/, '');
  const scaled = /^(规模|总额|额度|总规模)的(.+)$/.exec(text);
  if (scaled?.[1] && scaled[2]) return scaled[2].replace(/[“”]/g, '') + scaled[1];
  const clause = CLAUSE.exec(text);
  if (clause?.[1] && clause[2]) return `${clause[2]}的${clause[1]}`;
  return text;
}

/** What a value is compared with stands between the noun and the value: 产出率比2020年提高约20%. */
const COMPARISON =
  /(?:，)?(?:较|比|从|由|与|在|高于|快于|低于)(?:“?十[一二三四五六]五”?|20\d\d年|上年|去年|上一年|基期|峰值|当前|目前|现有|现在|全国|全省|全市|全区|\d)[^，；]*$/;
/** What is left of a head that names nothing: 其中, 全市. */
const EMPTY = /^(?:全年|每年|累计|其中|全市|全省|全区|全县|全国|力争|确保|分别|各|再|年度|总数|总量达|合计)$/;

/** 在共建“一带一路”国家新建鲁班工坊: the thing stands behind where it is brought about. */
const placed = (text: string): string =>
  /^在.{2,24}?(?:新建|建设|建成|培育|打造|布局|设立|推广|创建)(.{2,})$/.exec(text)?.[1] ?? text;

/** The noun before the amount: 数据产业规模达, 培育数据类专精特新企业. */
export function nounBefore(head: string): string {
  // 能耗比2020年下降: the year compared with goes with its 比, before a row of years is cut.
  const compared = head.replace(COMPARISON, '');
  const dateless = compared.replace(/(?:20\d\d年[、和及]?)+(?:分别|依次)?[^，]{0,4}$/, '');
  const bare = trimEnd(withoutPredicate(trimEnd(dateless.length >= 2 ? dateless : compared)));
  const front = placed(trimFront(bare));
  if (EMPTY.test(front)) return '';
  const verbs = leadingVerbs(front);
  const noun = verbs > 0 && front.length - verbs >= 2 ? trimFront(front.slice(verbs)) : front;
  if (noun.length >= 2) return noun;
  return noun.length > 0 || front.length < 2 ? noun : front;
}
