/** The noun behind an amount. */
import { endsInReach, leadingVerbs, withoutPredicate } from '../../../lexicon/verbs.ts';
import { pattern } from '../../../lexicon/words.ts';
import type { Amount } from '../../../recognise/types.ts';
import { givesMoney } from './noun-before.ts';
import { trimEnd, trimFront } from '../trim.ts';

const SHARE_UNITS = new Set(['%', '个百分点', '倍']);
/** A sign, a conjunction, a verb or what the value is meant as stands behind the amount: no noun follows. 和美乡村 is one. */
const NO_NOUN =
  /^(?:[，。；：、（）及与并]|和(?![美谐平睦])|的?(?:目标|预期|要求|任务|标准|基础|底线)+(?:上|，|。|$)|(?:19|20)\d{2}年|\d{1,2}[月日]|以及|完成|实现|受益|到|年|[两三四五]?个?台阶|大关|关口|$)/;

/** The noun behind a size or share that follows a bare verb: 修复20公里岸线, 推动80%以上规上企业上云. */
export const nounBehindVerb = (behind: string): string | undefined =>
  /^的?(?:[\u4e00-\u9fa5“]{3,}|[\u4e00-\u9fa5]{2}$)/.test(behind) && !NO_NOUN.test(behind)
    ? cutNoun(behind)
    : undefined;

/** The noun behind an amount, where the order is value – noun: 引育1000家数商企业. */
export function nounBehind(amount: Amount, behind: string, head: string): string | undefined {
  const tail = behind.replace(/^(?:[/／](?:年|月)|（[个座处条家项所]）)/, '');
  const use = amount.unitKind === 'money' ? SPENT_ON.exec(tail) : null;
  return use ? moneyFor(use, head) : nounIn(tail, amount, head);
}

/** 三年安排6亿元支持科技创新 → 科技创新支持资金; what the money is may stand before it (发行国债300亿元用于…). */
const moneyFor = ([, support = '', use = '']: RegExpExecArray, head: string): string | undefined =>
  givesMoney(head) ? `${cutNoun(use)}${support}资金` : undefined;

function nounIn(tail: string, amount: Amount, head: string): string | undefined {
  const changed = BY_STEP.exec(tail)?.[1];
  if (changed !== undefined && isOfWhole(amount)) return `${cutNoun(changed)}降幅`;
  const bound = standardOf(tail, head) ?? (isCount(amount) ? servedBy(tail, head) : undefined);
  if (bound !== undefined) return bound;
  if (NO_NOUN.test(tail)) return undefined;
  return isOfWhole(amount) ? wholeOf(tail, head) : countedNoun(amount, tail, head);
}

/** 用于湖泊治理, 支持科技创新: what money is for. */
const SPENT_ON = /^(?:专项)?(?:资金)?(?:用于|(支持|保障|加快|推动|推进|促进))([\u4e00-\u9fa5“A-Z][^，]{2,})/;

/** 按不低于6%的幅度压减会议费: by how much something falls stands before it. */
const BY_STEP = /^的?(?:幅度|比例|速度)(?:压减|压缩|压降|削减|减少|降低)([\u4e00-\u9fa5“]{3,})/;

/** 8万名, 300户 */
const isCount = ({ unitKind }: Amount): boolean => unitKind === 'people' || unitKind === 'count';

/** 60%, 3倍, 两年: a value of something else, which counts nothing itself. */
const isOfWhole = ({ unit, unitKind }: Amount): boolean =>
  SHARE_UNITS.has(unit) || unitKind === 'time' || unit === '';

/** 60%的规上企业: a share of them; but 占比达到60%的目标 names its noun before. */
const wholeOf = (tail: string, head: string): string | undefined =>
  /^的[\u4e00-\u9fa5“]{3,}/.test(tail) && !endsInReach(head) ? cutNoun(tail) : undefined;

/** A size needs its 的, unless it is a line that is held: 900万亩耕地红线. */
const SIZED = /^(?:的|[\u4e00-\u9fa5]{2,8}(?:红线|底线))/;

/** 12座泵站 → 泵站; 5000亿元的产业 → 产业. */
function countedNoun({ unit, unitKind }: Amount, tail: string, head: string): string | undefined {
  if (unitKind === 'size' && !SIZED.test(tail)) return undefined;
  const noun = cutNoun(tail);
  // 引进20名省外教师开展帮扶: people are counted, not what they do.
  if (unit === '人') return noun.replace(/^(.{2,14}?)(?:开展|参加|参与|从事)[^，]{2,}$/, '$1');
  return reached(noun, head);
}

/** 新建小区按每百户30平方米标准配建养老用房: the standard's noun stands behind, with whom it binds before it. */
function standardOf(tail: string, head: string): string | undefined {
  const subject = /^(.*?)按照?[^，；]*$/.exec(head)?.[1];
  const object =
    /^(?:的)?(?:标准)?(?:通过[^，；]{2,20}方式)?(?:进行|予以|统一)?(?:配套)?(?:建设|配建|配备|配置|配齐|设置|补足|补齐|安排|落实)([\u4e00-\u9fa5]{2,14})?/.exec(
      tail,
    );
  if (subject === undefined || !object) return undefined;
  return trimFront(withoutPredicate(subject)) + (object[1] ?? '');
}

/** 为1.5万名残疾人提供托养服务, 免费为8万名妇女开展筛查: whom something is done for, and what. */
function servedBy(tail: string, head: string): string | undefined {
  if (!/(?:为|给|对|向|帮助|组织)(?:全[省市区县])?$/.test(head)) return undefined;
  // 提供义肢适配、听力训练等康复服务: the examples give way to what they are examples of.
  const done = tail.replace(/(提供|开展|进行)(?:[^，、等]{2,12}、)+[^，、等]{2,14}等/, '$1');
  const match =
    /^(?:\d+[—\-至]?\d*周?岁(?:及?以[上下])?的?)?([\u4e00-\u9fa5]{2,24}?)(?:免费)?(?:提供|开展|进行|实施|实现|办理)((?:免费)?[\u4e00-\u9fa5“”（）]{2,16})$/.exec(
      done,
    );
  return match?.[1] && match[2] ? match[1] + match[2] : undefined;
}

/** 光伏三年覆盖2000个行政村, 项目惠及居民5万户: the subject tells it from all other villages. */
function reached(noun: string, head: string): string {
  const match = /([\u4e00-\u9fa5“”]{2,14}?)(?:[一二三四五十\d]+年|每年|累计|预计|将)*(覆盖|惠及|辐射)$/.exec(
    head,
  );
  const subject = match?.[1] && match[2] ? trimFront(match[1]) : '';
  return subject.length >= 2 && leadingVerbs(subject) === 0 ? `${subject}${match?.[2] ?? ''}${noun}` : noun;
}

/** “建设100个高水平实训基地”的重大任务: the quotation that the value stands in ends the noun. */
function unquoted(tail: string): string {
  const close = tail.indexOf('”');
  const open = tail.indexOf('“');
  return close >= 0 && (open < 0 || close < open) ? tail.slice(0, close) : tail;
}

/** Who does something: 600家以上企业 | 实施节能改造. */
const ACTORS = `
  企业 机构 单位 人员 村 镇 学校 院校 城市 平台 园区 项目 社区 医院 家庭 农户 乡镇 村庄 人才 产品
  工厂 车间 学生 毕业生 老年人 残疾人 妇女 儿童 职工 居民 群众 人口 劳动者`;
const ACTIONS = `
  完成 实施 开展 实现 获得 通过 参与 纳入 进入 建成 入选 接入 获评 达到 上云 上市 转型
  使用 应用 取得 入驻 落户 享受`;
const CLAUSE = pattern`^([\u4e00-\u9fa5“”（）A-Za-z]{0,14}?${ACTORS})(${ACTIONS}[^，。；]{1,24})$`;

/** 10条连接线年内全部建成 → 连接线 */
const FINISHED =
  /^([^，]{2,}?)(?:全部|全面|全线|基本|新增|(?<![一二两三四五\d])年[内底]前?|[上下]半年|提前|尽快|尽早|加快|已|即将|顺利|陆续|相继)*(?:建成|完成|开工|竣工|通车|投产|投运|落地|达产|交付|加快发展|发展壮大|做大做强)(?:建设|通车|投用|运营|使用|投产)?$/;

/** 家企业完成贯标 → 完成贯标的企业; 规模的机器人产业基金 → 机器人产业基金规模. */
function cutNoun(tail: string): string {
  const said = unquoted(tail)
    .replace(/^的/, '')
    .replace(/(?:向|在|于)[^，的]{1,8}(?:发布|推广|开放|推介|公布)$/, '')
    // 资金支持以下工作：一是…: the list is no part of the noun.
    .replace(/(?<=.{2})(?:支持|用于|开展|实施|做好)(?:以下|下列)[^，]*$/, '');
  // 数据集成、合规认证、…、人才培养等第三方专业机构: the examples give way to the noun.
  const text = trimEnd(said).replace(/^(?:[^等、]{2,10}、){2,}[^等、]{2,10}等(?=[\u4e00-\u9fa5]{3,})/, '');
  const scaled = /^(规模|总额|额度|总规模)的(.+)$/.exec(text);
  if (scaled?.[1] && scaled[2]) return scaled[2] + scaled[1];
  const done = FINISHED.exec(text)?.[1];
  if (done) return done;
  const clause = CLAUSE.exec(text);
  if (clause?.[1] && clause[2]) return `${clause[2]}的${clause[1]}`;
  return text;
}
