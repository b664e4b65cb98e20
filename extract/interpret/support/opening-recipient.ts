/** Recipients by how the segment of a grant opens: 引进国际赛事的，按…; 品牌方按…; 国家级重点“小巨人”，最高…. */
import { RECIPIENTS } from '../../lexicon/recipients.ts';
import { hasGrant, leadingVerbs } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { LIST_MARK, trimFront } from '../indicator/trim.ts';
import { cleanRecipient as clean, isPlainRecipient } from './clean-recipient.ts';

/** 评选, 建设, 购置: what brings about the thing that is supported. */
const SELECTS = `
  共建 搭建 评定 评选 认定 遴选 选树 打造 建设 设立 组建 创建 培育 举办 购买 购置 租用 引进`;
const SELECTED = pattern`${SELECTS}(?:一批|若干)?([^，、\d]{3,24})$`;

/** 择优评选一批市级示范平台，… / 支持…建设中试基地，…: what the clause before brings about. */
export function selectedBefore(segment: string): string {
  for (const clause of segment.split('，').slice(0, -1).toReversed()) {
    const found = SELECTED.exec(clause)?.[1];
    if (found && !hasGrant(found)) return clean(found);
  }
  return '';
}

/** A longer relative clause gives way to its noun. */
const MAX_CONDITIONED = 24;

/** 主场在本区的职业俱乐部，参加…的，每赛季给予…: the noun behind its relative clause. */
export function named(segment: string): string {
  const clause = segment
    .split('，')
    .find((part) => /的[^的\d、]{2,12}$/.test(part) && !hasGrant(part.slice(-6)));
  const noun = /的([^的\d、]{2,12})$/.exec(clause ?? '')?.[1] ?? '';
  // 发运量增长15%以上的企业: a noun that says nothing keeps its condition.
  const isShort = clause !== undefined && clause.length <= MAX_CONDITIONED;
  return isPlainRecipient(noun) && isShort ? trimFront(clause) : clean(noun);
}

const CONDITION_OBJECT =
  /(?:引进|新建|建设|举办|创建|购置|租用|开发|获得|取得|通过|入选|获评|设立|(?:认定|评定|评选|授予)为?)([^，\d]{2,30})的$/;
const CONDITION_SUBJECT =
  /^([\u4e00-\u9fa5“”]{2,8}?)(?:年|当年|首次|连续|累计)?(?:带动|实现|达到|突破|新增|入驻)|^([\u4e00-\u9fa5“”、]{2,24}?(?:企业|机构|单位|项目))(?:在[^，]+(?:上市|挂牌|发行)|获得|入选|通过)/;

/** 引进国际A类赛事的，…; 非遗工坊年带动就业30人以上的，…: what a condition without its noun speaks of. */
export function conditioned(segment: string): string {
  const clause = segment.split('，').findLast((part) => part.endsWith('的'));
  if (!clause) return '';
  const subject = CONDITION_SUBJECT.exec(clause);
  return clean(CONDITION_OBJECT.exec(clause)?.[1] ?? subject?.[1] ?? subject?.[2] ?? '');
}

/** A longer condition gives way to the topic. */
const MAX_CONDITION = 18;

/** 在新三板挂牌的，给予…; 旅行社组织过夜游客的，…: a short condition is what is supported. */
export function condition(segment: string): string {
  const clause = trimFront(
    segment
      .split('，')
      .slice(0, -1)
      .findLast((part) => part.endsWith('的')) ?? '',
  );
  return clause.length > MAX_CONDITION || /\d/.test(clause) ? '' : clean(clause);
}

/** 种植油菜50亩以上的，每亩补贴80元: another crop, not a further condition. */
const PRODUCES = /^(?:种植|养殖|新建|购置|租赁|收购|采购)[^\d，的]{2,12}(?=\d)/;

/** A clause that opens with these speaks of the grant, the case or the place, not of whom it is for. */
const NO_RECIPIENT =
  /^(?:其中|同一|分阶段|分档|单|每|最高|累计|年度|按照?|超出|超过|连续|期限|一次性|给予|予以|再|另|市|区|县|省|财政|对|由|可|并|在|首年|次年|第|前|后|补助|补贴|奖励|资金|所需|多|已|不|同时|支持)/;
/** How the clause behind a recipient begins, or goes on: 品牌方按装修投入的15%…; 新建网箱，每立方米补助…. */
const GOES_ON = /^[，的]*(?:按照?|每|给予|予以|一次性|最高|分别|依次|另行|再|奖励|奖补|补助|补贴|资助|$)/;

const NAMES_WHOM = pattern`^(?:新|首次|获评|认定|入选)|${RECIPIENTS}$`;

/** 海铁联运箱量年增长10%以上的企业，按…; 引进国际赛事的，按照…; 品牌方按…享受补贴: how a segment opens. */
export function opening(segment: string): string {
  const clauses = segment.split('，');
  const first = clauses[0] ?? '';
  if (NO_RECIPIENT.test(trimFront(first))) return '';
  const isCondition = first.endsWith('的') && clauses.length > 1;
  // 住宿2晚及以上的，每人40元: a further condition for the recipient before the semicolon.
  if (isCondition)
    return (
      PRODUCES.exec(first)?.[0] ??
      (conditioned(segment) || (/\d/.test(first) ? '' : clean(first.replace(/的$/, ''))))
    );
  const joint = sizedJointly(segment);
  if (joint !== '') return joint;
  const entitled = ENTITLED.exec(first)?.[1];
  if (entitled) return clean(entitled);
  const subject =
    /^([\u4e00-\u9fa5“”（）、A-Za-z]{2,16}?)(?=按照?|每|给予|予以|一次性|最高|分别|$)/.exec(first)?.[1] ?? '';
  const rest = segment.slice(subject.length);
  // 新获评市级标杆企业给予10万元: the sum may stand in the same clause.
  const stands = clauses.length > 1 || NAMES_WHOM.test(subject);
  return subject !== '' && !hasGrant(subject) && GOES_ON.test(rest) && stands ? clean(subject) : '';
}

/** 上年研发投入在1000万元以下，且占营业收入8%以上的，给予…: the first of two conditions names the class. */
const SIZED_JOINTLY = /^[^，；]*\d[^，；]*，(?:且|并且|同时)[^；]*的，/;
const SIZED_FIRST =
  /^(?:上一?年度?|当年度?|年度)?([\u4e00-\u9fa5]{2,10}?)(?:达到?|为|在)?([\d.]+[^（，；]{1,16}?(?:以[上下]|之间)?)(?:（[^）]*）)?(以[上下]|之间)?，/;
export function sizedJointly(segment: string): string {
  const joint = SIZED_JOINTLY.test(segment) ? SIZED_FIRST.exec(trimFront(segment)) : null;
  return joint ? `${joint[1] ?? ''}${joint[2] ?? ''}${joint[3] ?? ''}` : '';
}
/** 获得省政府质量奖的奖励100万元: no comma stands between whom and what. */
const ENTITLED = /^([^，；\d]{4,24}?)的(?:再|另|一次性|分别)*(?:给予|予以|奖励|补助|补贴|资助)/;

/** 冷链补贴：…: the title of the grant says nothing of whom it is for. */
const TITLED = /^[^，；。：]{2,16}(?:奖励|补贴|补助|扶持|支持|资助)：/;
const ELIGIBLE =
  /^([^的\d]{0,12}(?:企业|单位|机构|项目|平台|个人|人才|团队|园区|产品|基地|工厂|大户|农户|农场|合作社|旅行社|职工|酒店|商户))/;

/** 首次认定的国家级“小巨人”企业，给予…: a clause that begins with whom it is for. */
export function eligible(segment: string): string {
  const words = segment.replace(LIST_MARK, '');
  if (TITLED.test(words)) return '';
  const nouns = words
    .split('，')
    .map((part) => (/^(?:给予|予以|可)?(?:每|单|同一)/.test(part) ? undefined : ELIGIBLE.exec(part)?.[1]));
  return clean(nouns.find((noun) => noun !== undefined) ?? '');
}

/** 国家级重点“小巨人”，最高奖励60万元; 规上企业：按…: a noun, and behind its sign the grant. */
const NOMINAL =
  /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[.、])?([^，；。：、\d]{4,20})[，：](?=最高|给予|一次性|奖励|补助|补贴|按|$)/;

export function nominal(segment: string): string {
  const noun = NOMINAL.exec(segment)?.[1] ?? '';
  return noun === '' || hasGrant(noun) || leadingVerbs(noun) > 0 ? '' : clean(noun);
}
