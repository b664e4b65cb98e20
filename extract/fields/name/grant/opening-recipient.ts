/** Recipients by the clauses that stand before a grant: 引进国际赛事的，按…; 评选一批示范平台，…. */
import { hasGrant } from '../../../lexicon/verbs.ts';
import { pattern } from '../../../lexicon/words.ts';
import { trimFront } from '../trim.ts';
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

/** 每建成1个养老服务站，补助10万元: one of what the grant is counted by. */
const PER_UNIT =
  /每(?:新|再|成功)?[\u4e00-\u9fa5]{1,5}?(?:1|一)(?:[个家名台套座所项位场次人]|个?批)([\u4e00-\u9fa5“”、]{2,20}?)(?:的|，)*(?:给予|予以|一次性|再|可|奖励|奖补|补助|补贴|资助|$)/;
export const perUnit = (segment: string): string => clean(PER_UNIT.exec(segment)?.[1] ?? '');
