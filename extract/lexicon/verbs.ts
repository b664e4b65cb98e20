/**
 * Verbs by what they say about a figure. To add one: a word in the right row, and a line in
 * tests/extract/interpret/targets.test.ts.
 */
import { CUES, UNLESS } from './cues.ts';
import { words } from './table.ts';
import { anyOf } from './words.ts';

/** Longest first: 提高到 stands before 提高. */
const longestFirst = (table: string): string[] => words(table).sort((a, b) => b.length - a.length);
const any = (list: readonly string[]): string => `(?:${list.join('|')})`;

const REACH = longestFirst(CUES.REACH);

const DO = longestFirst(CUES.DO);

const DO_OR_NOUN = longestFirst(CUES.DO_OR_NOUN);

const GRANT = longestFirst(`${CUES.GRANT} ${CUES.PAY}`);

const REACH_END = new RegExp(`${any(REACH)}(?:了|近|约|左右|并)?$`);
const DOING = `(?:${any(DO)}(?!${anyOf(UNLESS.DO)})|${any(DO_OR_NOUN)}(?!${anyOf(UNLESS.DO_OR_NOUN)}))`;
const DO_ANY = new RegExp(DOING);
const DO_END = new RegExp(`(${any([...DO, ...DO_OR_NOUN])})(?:和|、|并|及)?$`);
const DO_START = new RegExp(`^(?:${DOING}(?:、|和(?![美谐平])|并|与|及|或)?)+`);
const DO_ONLY_START = new RegExp(`^(?:${any(DO)}(?:、|和(?![美谐平])|并|与|及|或)?)+`);
const GRANT_ANY = new RegExp(any(GRANT));

/** 规模达到, 比例提高到约: the predicate stands right before the figure. */
export const endsInReach = (text: string): boolean => REACH_END.test(text);
/** 建设, 举办 anywhere in the words. */
export const hasDo = (text: string): boolean => DO_ANY.test(text);
/** 培育, 引进和: the verb stands right before the figure. */
export const endsInDo = (text: string): boolean => DO_END.test(text);
/** 给予, 补助 anywhere in the words. */
export const hasGrant = (text: string): boolean => GRANT_ANY.test(text);
/** Length of the verbs that open a phrase and are never part of a name: 完成造林绿化 → 完成. */
export const leadingDoing = (text: string): number => DO_ONLY_START.exec(text)?.[0].length ?? 0;
/** Length of the verbs that open a phrase (培育引进…, 建设和打造…). */
export const leadingVerbs = (text: string): number => DO_START.exec(text)?.[0].length ?? 0;

const REACH_TAIL = new RegExp(
  `(?:${REACH.join('|')}|跨|力争|确保|努力|争取|分别|首次|历史性|连续|连年|全年|(?<=[费价率量额本负])年内|(?<=[\\u4e00-\\u9fa5]{3})[月日]?人均|[平年]均|(?<![人户亩日月])均|各|再|(?<![更创革刷换])新|继续|持续|逐步|再降|[上下]调[至到]|平均降|均降|总体|拟按?|预计|总计|共计|合计|共|超|达|约|近|将|要|应|可|比例不|数量不|每(?:人每)?[月天]|(?<=[率量额值重积])在|，|、)$`,
);

/** Cuts the predicate off the end of a subject: 数据产业规模力争达到 → 数据产业规模. */
export function withoutPredicate(text: string): string {
  let rest = text;
  for (let match = REACH_TAIL.exec(rest); match && match[0].length > 0; match = REACH_TAIL.exec(rest))
    rest = rest.slice(0, -match[0].length);
  return rest;
}
