/** The noun of a heading. */
import { HEADING_VERBS } from '../../lexicon/generic-nouns.ts';
import { leadingVerbs } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { trimFront } from './trim.ts';

/** A longer heading is a sentence of its own and would bury the noun. */
const MAX_TOPIC = 20;
const NUMBERING =
  /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、|\d+[.、]|第[一二三四五六七八九十百]+[条章节])/;
const VERBS = pattern`^${HEADING_VERBS}+`;

/** 主要目标, 2024年工作安排: such a heading names no thing. */
const NAMES_NOTHING =
  /^.{1,6}年来$|^(?:总体|主要|重点|工作|具体|发展|年度|预期|保障|建设|目标)*(?:任务|目标|要求|措施|安排|指标|举措|工作|思路|内容)(?:(?:和|及|与)(?:(?:19|20)\d\d年)?(?:总体|主要|重点|工作|年度)*(?:任务|目标|要求|措施|安排|指标|举措|思路))?$|民生实事$|^(?:政策|奖励|奖补|补助|补贴|资助|扶持|支持|申报|申请|认定|享受)*(?:条件|对象|范围|期限|程序|流程|方式|依据|标准)(?:(?:和|及|与)(?:政策|奖励|补助|补贴|资助|扶持|支持|申报|申请)*(?:条件|对象|范围|期限|程序|标准))?$|^(?:资金|政策|财政)?(?:支持|扶持|保障)$/;

/** 工作回顾, 民生福祉持续改善: a heading of a review says what came about, and no thing. */
const TELLS =
  /回顾$|不平凡|(?:取得|迈出|迈上|跃上|再上|呈现|彰显|稳步|持续|不断|更加|明显|显著|扎实|有效|全面|加快|进一步).+$/;

/** 苏政发〔2024〕12号 stands under the title and is no heading. */
const DOCUMENT_NUMBER = /〔\d{4}〕\d+号$/;

/** （十一）推进企业数据管理能力贯标。 → 企业数据管理能力贯标; empty where the heading is too long or only verbs. */
export function topicNoun(topic: string): string {
  if (DOCUMENT_NUMBER.test(topic)) return '';
  const first = topic.replace(NUMBERING, '').replace(/[。：，、].*$/, '');
  const front = trimFront(first).replace(VERBS, '');
  const noun = trimFront(front.slice(leadingVerbs(front))).replace(/(?:支持|扶持)?力度$/, '');
  return noun.length >= 2 && noun.length <= MAX_TOPIC && !NAMES_NOTHING.test(noun) && !TELLS.test(noun)
    ? noun
    : '';
}
