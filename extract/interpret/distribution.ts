/**
 * 分别 and 依次 hand out a row of values over a row of things: 对A、B、C分别给予200万元、100万元、100万元;
 * 2024年、2025年、2026年分别达到10家、20家、30家; 东、中、西部地区分别不少于500家、400家和300家.
 */
import type { Amount, DateMention } from '../recognise/types.ts';
import { leadingVerbs, withoutPredicate } from '../lexicon/verbs.ts';
import { placeAt } from '../recognise/region.ts';
import { trimFront } from './indicator/trim.ts';
import { isAmount, isDate, type Sentence } from './sentence.ts';

export interface Share {
  /** What this value is for; empty when the row is one of years. */
  readonly item: string;
  /** The noun that follows a row of places (三市工业技改投资), or empty. */
  readonly noun: string;
  /** The row's items are places or classes of the thing counted, so they go into the scope. */
  readonly places: boolean;
  /** The last amount of the row, behind which the noun may stand. */
  readonly last: Amount;
  readonly date: DateMention | undefined;
  /** The first value's bound holds for the whole row. */
  readonly first: Amount;
}

/** A row of things and its 分别 stand this close together. */
const MAX_LIST = 160;
const RESPECTIVELY = /分别|依次|(?:奖励|给予|补助|补贴|资助|津贴)(?=\d)/g;
const BETWEEN = /^(?:、|，|和|及|与|以及|；)?$/;

/** What each amount of the sentence gets from a row of things or dates; amounts outside of rows are not in the map. */
export function distribute(sentence: Sentence): ReadonlyMap<Amount, Share> {
  const shares = new Map<Amount, Share>();
  const { text } = sentence.flow;
  const amounts = sentence.items.filter(isAmount).filter((amount) => !amount.weak);
  RESPECTIVELY.lastIndex = 0;
  for (const word of sentence.text.matchAll(RESPECTIVELY)) {
    const at = sentence.start + word.index;
    const run = runAfter(amounts, text, at);
    const [first] = run;
    if (!first || run.length < 2) continue;
    const dates = datesBefore(sentence, at, run.length);
    const items = dates
      ? []
      : itemsBefore(text.slice(Math.max(sentence.start, at - MAX_LIST), at), run.length);
    if (!dates && items.length !== run.length) continue;
    repeatRow(amounts, run, text, shares);
    const { row, noun: named } = splitPlaces(items);
    const noun = named || innerNoun(text.slice(at + word[0].length, first.outerStart));
    const places = row.length > 0 && row.every(isPlace);
    const last = run.at(-1) ?? first;
    run.forEach((amount, i) =>
      shares.set(amount, { item: row[i] ?? '', noun, places, date: dates?.[i], first, last }),
    );
  }
  return shares;
}

/** 分别按投入的20%、30%、40%，给予500万元、1000万元、2000万元: a second row of the same length goes with the same things. */
function repeatRow(
  amounts: readonly Amount[],
  run: readonly Amount[],
  text: string,
  shares: Map<Amount, Share>,
): void {
  const end = run.at(-1);
  if (!end) return;
  const next = runAfter(amounts.slice(amounts.indexOf(end) + 1), text, end.outerEnd);
  const [first] = next;
  if (!first || next.length !== run.length || /[；。]/.test(text.slice(end.end, first.start))) return;
  const last = next.at(-1) ?? first;
  next.forEach((amount, i) => {
    const share = shares.get(run[i] ?? end);
    if (share) shares.set(amount, { ...share, first, last });
  });
}

/** The amounts behind 分别 that are joined by nothing but 、 and 和. */
function runAfter(amounts: readonly Amount[], text: string, at: number): Amount[] {
  const later = amounts.filter((amount) => amount.start > at && amount.start < at + MAX_LIST);
  const run: Amount[] = [];
  for (const amount of later) {
    const last = run.at(-1);
    if (!last && /[；。]/.test(text.slice(at, amount.start))) break;
    if (!last && amount.outerStart - at > 24) break;
    if (last && !BETWEEN.test(text.slice(last.outerEnd, amount.outerStart))) break;
    run.push(amount);
  }
  return run;
}

function datesBefore(sentence: Sentence, at: number, count: number): DateMention[] | undefined {
  const dates = sentence.items.filter(isDate).filter((date) => date.end <= at && at - date.end < 40);
  const row = dates.slice(-count);
  const adjacent = row.every((date, i) => i === 0 || date.start - (row[i - 1]?.end ?? 0) <= 2);
  return row.length === count && adjacent ? row : undefined;
}

function itemsBefore(head: string, count: number): string[] {
  const stretch = head.split(/[；。]/).at(-1) ?? '';
  const directed = /(?:^|，|.)(?:对|给|向|将|把)([^，]*)(?:，|$)/.exec(stretch)?.[1];
  const pieces = stretch
    .split('，')
    .map((piece) => withoutPredicate(piece).replace(/(?:每[家个人项年所]|再|各)+$/, ''));
  // 新评定为甲级、乙级、丙级旅游民宿的，每家分别奖励: the row stands in the clause before.
  const listed = pieces.findLast((piece) => splitList(piece).length >= count);
  const scope = directed && splitList(directed).length >= count ? directed : (listed ?? pieces.at(-1) ?? '');
  const plain = scope
    .replace(/，$/, '')
    .replace(/的$/, '')
    .replace(/(?:各|均)(?:建设|建成|打造|创建|培育|设立|布局|新建).*$/, '');
  const parts = splitList(withoutPredicate(plain));
  if (parts.length < count || (!/分别|依次$/.test(head.slice(-4)) && parts.length !== count && count < 2))
    return [];
  const row = parts.slice(-count).map((part, i) => (i === 0 ? lastRelative(trimFront(part)) : part));
  return completeSuffix(row);
}

/** 分别集聚解决方案供应商不少于四十家、…: the noun between the word and its row. */
function innerNoun(words: string): string {
  const bare = withoutPredicate(words);
  const noun = trimFront(bare.slice(leadingVerbs(bare)));
  return noun.length >= 3 ? noun : '';
}

/** 九龙坡、璧山、永川三区工业技改投资 → three places and the noun behind their count. */
function splitPlaces(items: readonly string[]): { row: readonly string[]; noun: string } {
  const last =
    /^(.{2,12}?)等?[两三四五六七八九十]+(?:个)?(?:地区|市|区|省|县|地|州|片区|城市|基地|园区|大?领域|大?行业|大?产业)(.*)$/.exec(
      items.at(-1) ?? '',
    );
  if (!last?.[1]) return { row: items, noun: '' };
  return { row: [...items.slice(0, -1), last[1]], noun: last[2] ?? '' };
}

const isPlace = (item: string): boolean =>
  placeAt(item, 0)?.length === item.length ||
  /^(?:在|支持)?[\u4e00-\u9fa5]{2,12}(?:新区|高新区|经开区|开发区|地区|自贸区|湾区|都市圈|经济区|示范区|片区|[市县区州省])$/.test(
    item,
  ) ||
  /^(?:京津冀|长三角|珠三角|粤港澳大湾区|成渝|东北|东部|中部|西部)/.test(item);

/** Splits at 、 和 及 outside brackets and quotes. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const c of text) {
    if ('（“'.includes(c)) depth += 1;
    if ('）”'.includes(c)) depth = Math.max(0, depth - 1);
    if (depth === 0 && '、和及与'.includes(c)) {
      if (current !== '') parts.push(current);
      current = '';
    } else current += c;
  }
  if (current !== '') parts.push(current);
  return parts;
}

/** 首次认定的“单项冠军”示范企业 → “单项冠军”示范企业: the condition holds for the row. */
function lastRelative(part: string): string {
  const at = part.lastIndexOf('的');
  return at >= 0 && part.length - at > 3 ? part.slice(at + 1) : part;
}

/** 东 / 中 / 西部地区试点城市 and 国家级 / 省级 / 市级工业设计中心: the last item carries the noun of all. */
function completeSuffix(row: readonly string[]): string[] {
  const amounts = sharedAmounts(row);
  if (amounts) return amounts;
  const last = row.at(-1) ?? '';
  const others = row.slice(0, -1);
  const length = others[0]?.length ?? 0;
  const ending = others[0]?.at(-1) ?? '';
  const sameEnding = length >= 2 && others.every((item) => item.endsWith(ending)) && last.includes(ending);
  const suffix = sameEnding
    ? last.slice(last.indexOf(ending) + 1)
    : others.every((item) => item.length === length) && length <= 2
      ? last.slice(length)
      : '';
  if (suffix === '' || others.some((item) => item.length > 5)) return [...row];
  return [...others.map((item) => item + suffix), last];
}

/** 年营业收入首次突破1亿元 / 5亿元 / 10亿元的企业: the first item carries the beginning, the last the end. */
function sharedAmounts(row: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = row;
  const lead = /^(\D{2,})(\d[\d.]*[万亿]*[^的\d]{0,3})/.exec(first);
  if (!lead?.[1] || rest.length === 0 || !rest.every((item) => /^\d/.test(item))) return undefined;
  const end = /^\d[\d.]*[万亿]*[^的\d]{0,3}(?=的|$)(.*)$/.exec(row.at(-1) ?? '')?.[1] ?? '';
  return row.map((item, i) => (i === 0 ? '' : (lead[1] ?? '')) + item.replace(end, '') + end);
}
