/** Cuts off a phrase what is no part of the thing it names. */
import { NAMES_BEHIND_PLACE, OPENINGS } from '../../lexicon/generic-nouns.ts';
import { pattern } from '../../lexicon/words.ts';
import { placeAt } from '../../recognise/region.ts';

const DASHES = /^[—·•\-\s：:;；“”]{1,3}(?=[^”]*$)/;
/** （三） 1. 第五条（引进赛事） */
export const LIST_MARK =
  /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]+条(?:[（【][^）】]{2,14}[）】])?)/;
/** 到2025年底前，; each part may be missing, so a match counts only with a digit or 底 in it. */
const DATE =
  /^(?:到|至|在|于)?(?:(?:19|20)\d{2}(?![万亿余多家个])年?[—\-至]{0,2})*(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年[底末](?:之?前|以前)?|(?<=\d[年月]?)[底末](?![线数座层])(?:之?前|以前)?|[底末](?=之?前|，)(?:之?前)?|前|间|期间|上半年|下半年|第?[一二三四1-4]季度末?)?(?:，)?/;
/** 下半年举办, 三季度末前完成: a part of a year that is not named. */
const PART_OF_YEAR = /^(?:上半年|下半年|第?[一二三四]季度末?)(?:之?前)?，?/;
/** “十四五”、“十五五”期间分别…: one plan or a row of them. */
const PLAN = /^“?十[三四五六]五”?(?:、“?十[三四五六]五”?)*(?:规划)?(?:期间|时期|期末|末)/;
/** 五年城镇新增就业, 三年累计, 今后三年: the span that a sum is counted over. */
const SPAN =
  /^(?:经过|未来|今后)?(?:[一二两三四五十]|\d{1,2})年(?:的?时间)?(?:间|之?内|以内)?(?:累计|合计|共|将)?(?!行动|规划|计划|期|级|制|以上|以下|生|龄)/;
const OPENING = pattern`^${OPENINGS}`;
const NAME_BEHIND_PLACE = pattern`^${NAMES_BEHIND_PLACE}`;

/** Cuts adverbs, connectives, places and dates off the front of a phrase: 到2025年，全市数据企业 → 数据企业. */
export const trimFront = (text: string): string => untilStable(text, trimFrontOnce);

function trimFrontOnce(text: string): string {
  const rest = OPENS_MARK_OR_TIME.test(text) ? withoutTime(withoutMark(text), text.length) : text;
  // A word of two characters at least stays: 累计 alone is better than nothing.
  const word = OPENING.exec(rest)?.[0] ?? '';
  return withoutPlace(rest.length - word.length >= 2 ? rest.slice(word.length) : rest);
}

/** With what a mark, a date or a span can begin; most phrases begin with nothing of that. */
const OPENS_MARK_OR_TIME = /^[—·•\-\s：:;；“”（\d一二两三四五六七八九十第到至在于年底末前间期上下经未今，]/;

const withoutMark = (text: string): string => text.replace(DASHES, '').replace(LIST_MARK, '');

/** @param length of the whole phrase, of which a span must leave something */
function withoutTime(text: string, length: number): string {
  const date = DATE.exec(text)?.[0] ?? '';
  const rest = (/[\d底末]/.test(date) ? text.slice(date.length) : text)
    .replace(PART_OF_YEAR, '')
    .replace(PLAN, '');
  const span = SPAN.exec(rest)?.[0] ?? '';
  return length - span.length >= 3 ? rest.slice(span.length) : rest;
}

/** 贵阳市数据企业 → 数据企业; 贵阳大数据交易所 keeps its place, and so does a district. */
function withoutPlace(text: string): string {
  const place = text.length > 4 ? placeAt(text, 0) : undefined;
  if (!place || place.region.level === 'district' || text.length - place.length < 3) return text;
  // 宁波市级企业研究院: 市 is the grade's.
  const rest = text.slice(text.charAt(place.length) === '级' ? place.length - 1 : place.length);
  // 西安咸阳国际机场: two places are a name.
  return NAME_BEHIND_PLACE.test(rest) || placeAt(rest, 0) ? text : rest;
}

/** 数据企业数量, 总数 stay, although 数 is cut from nothing else. */
const LOOSE_END =
  /(?:和|(?<![惠普])及|以及|与|或|并|等|的|了|每个|每家|各|共|[平年]均|(?<![人户亩])均|分别|依次|达|约|近|超|数量|总数)$/;

/** Cuts brackets that do not close, connectives and particles off the end: 数据企业和（ → 数据企业. */
export const trimEnd = (text: string): string => untilStable(text, trimEndOnce);

function trimEndOnce(text: string): string {
  let rest = text
    .replace(/[，。；：、—\-·\s]+$/, '')
    .replace(LOOSE_END, (word) => (word === '数量' || word === '总数' ? word : ''));
  const open = rest.lastIndexOf('（');
  if (open > rest.lastIndexOf('）')) rest = rest.slice(0, open);
  else if (open < 0 && rest.endsWith('）')) rest = rest.slice(0, -1);
  const quote = rest.lastIndexOf('“');
  if (quote > rest.lastIndexOf('”')) rest = rest.slice(0, quote) + rest.slice(quote + 1);
  return rest.includes('”') && !rest.includes('“') ? rest.replace('”', '') : rest;
}

function untilStable(text: string, step: (text: string) => string): string {
  let rest = text;
  for (;;) {
    const next = step(rest);
    if (next === rest) return rest;
    rest = next;
  }
}
