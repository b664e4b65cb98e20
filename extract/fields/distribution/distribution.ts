/**
 * 分别 and 依次 hand out a row of values over a row of things: 对A、B、C分别给予200万元、100万元、100万元;
 * 2024年、2025年、2026年分别达到10家、20家、30家; 东、中、西部地区分别不少于500家、400家和300家.
 */
import { matchesOf } from '../../matches.ts';
import type { Amount, DateMention } from '../../recognise/types.ts';
import { leadingVerbs, withoutPredicate } from '../../lexicon/verbs.ts';
import { bareRow, bareRun } from './bare-row.ts';
import { isPlace, rowBefore, type Row } from './row.ts';
import { measured } from './complete.ts';
import { nextMeasure } from './settlements.ts';
import { trimFront } from '../name/trim.ts';
import type { Sentence } from '../../sentence/sentence.ts';

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
const RESPECTIVELY =
  /分别|依次|(?<!不)(?:达到|超过|突破)(?=\d)|不[低少]于(?=\d)|(?:奖励|给予|补助|补贴|资助|津贴)(?=\d)/g;
const BETWEEN = /^(?:、|，|和|及|与|以及|；)?$/;

/** What each amount of the sentence gets from a row of things or dates; amounts outside of rows are not in the map. */
export function distribute(sentence: Sentence): ReadonlyMap<Amount, Share> {
  const shares = new Map<Amount, Share>();
  const amounts = sentence.amounts.filter((amount) => !amount.weak);
  // A single amount makes no row.
  if (amounts.length < 2) return shares;
  const values: Values = { sentence, text: sentence.flow.text, amounts, shares };
  for (const { 0: word, index } of matchesOf(sentence.text, RESPECTIVELY))
    shareRow(values, word, sentence.start + index);
  shareBareRows(values);
  return shares;
}

/** The amounts of a sentence, and what they have got. */
interface Values {
  readonly sentence: Sentence;
  /** Of the flow. */
  readonly text: string;
  readonly amounts: readonly Amount[];
  readonly shares: Map<Amount, Share>;
}

/** @param word which hands out, at `at` of the flow */
function shareRow(values: Values, word: string, at: number): void {
  const { sentence, text, amounts, shares } = values;
  const run = runAfter(amounts, text, at);
  const [first] = run;
  // 分别控制在…，比2015年分别下降…: the second 分别 goes on with the row of the first.
  if (!first || run.length < 2 || shares.has(first)) return;
  // 普及率、覆盖率超过90%、75%: without 分别 the row must be of one unit.
  if (!/分别|依次/.test(word) && run.some(({ unit }) => unit !== first.unit)) return;
  const row = ownersOf(sentence, at, run.length);
  if (!row) return;
  const places = row.items.length > 0 && row.items.every(isPlace);
  const noun = row.noun || innerNoun(text.slice(at + word.length, first.outerStart), places ? 2 : 3);
  handOut(shares, run, { ...row, noun }, places);
  repeatRow(values, run, row.heads ?? []);
}

/** What a row of values is handed out over: things or dates. */
type Owners = Row & { readonly dates?: readonly DateMention[] };

function handOut(
  shares: Map<Amount, Share>,
  run: readonly Amount[],
  { items, noun, dates }: Owners,
  places = false,
): void {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  for (const [i, amount] of run.entries())
    shares.set(amount, { item: items[i] ?? '', noun, places, date: dates?.[i], first, last });
}

function ownersOf(sentence: Sentence, at: number, count: number): Owners | undefined {
  const dates = datesBefore(sentence, at, count);
  if (dates) return { items: [], noun: '', dates };
  return rowBefore(sentence.flow.text.slice(Math.max(sentence.start, at - MAX_LIST), at), count);
}

/** Rows without 分别, of amounts that have no share yet. */
function shareBareRows({ sentence, text, amounts, shares }: Values): void {
  let end = 0;
  for (const first of amounts) {
    if (first.start < end || shares.has(first)) continue;
    const run = bareRun(amounts, first, text);
    end = run.at(-1)?.end ?? end;
    if (run.length < 2 || run.some((amount) => shares.has(amount))) continue;
    const head = text.slice(Math.max(sentence.start, first.outerStart - MAX_LIST), first.outerStart);
    const row = bareRow(head, run.length);
    if (row) handOut(shares, run, row);
  }
}

/** 分别按投入的20%、30%、40%，给予500万元、1000万元、2000万元: a second row of the same length goes with the same things. */
function repeatRow(values: Values, run: readonly Amount[], heads: readonly string[]): void {
  const { text, amounts, shares } = values;
  const end = run.at(-1);
  if (!end) return;
  const next = runAfter(amounts.slice(amounts.indexOf(end) + 1), text, end.outerEnd);
  const [first] = next;
  if (!first || next.length !== run.length) return;
  // …20万元，对国家级、省级牧场分别给予…: the second row has things of its own.
  if (
    /[；。]|，对[^，]*、|，[^，]*(?:[、和与]|(?<!普)及|城乡)[^，]*分别/.test(text.slice(end.end, first.start))
  )
    return;
  const last = next.at(-1) ?? first;
  // 城市和县城污水处理率分别达到…，绿地率分别达到…: the same places, measured anew.
  const measure = nextMeasure(text.slice(end.outerEnd, first.outerStart));
  next.forEach((amount, i) => {
    const share = shares.get(run[i] ?? end);
    if (!share) return;
    const head = heads[i];
    // 小麦、玉米产量分别达到…，播种面积分别达到…: of the same things, something else is measured.
    const thing = head ?? measured(share.item)[0];
    const item = measure !== '' && thing !== undefined && !share.places ? thing + measure : share.item;
    const noun = measure !== '' && share.places ? measure : share.noun;
    shares.set(amount, { ...share, item, noun, first, last });
  });
  if (measure !== '') repeatRow(values, next, heads);
}

/** The amounts behind 分别 that are joined by nothing but 、 and 和. */
function runAfter(amounts: readonly Amount[], text: string, at: number): Amount[] {
  const later = amounts.filter((amount) => amount.start > at && amount.start < at + MAX_LIST);
  const run: Amount[] = [];
  for (const amount of later) {
    const last = run.at(-1);
    if (!last && /[；。]/.test(text.slice(at, amount.start))) break;
    if (!last && amount.outerStart - at > 24) break;
    const between = last ? text.slice(last.outerEnd, amount.outerStart) : '';
    if (!BETWEEN.test(between)) break;
    run.push(amount);
  }
  return run;
}

function datesBefore(sentence: Sentence, at: number, count: number): DateMention[] | undefined {
  const dates = sentence.dates.filter((date) => date.end <= at && at - date.end < 40);
  const row = dates.slice(-count);
  const adjacent = row.every((date, i) => i === 0 || date.start - (row[i - 1]?.end ?? 0) <= 2);
  return row.length === count && adjacent ? row : undefined;
}

/** 分别集聚解决方案供应商不少于四十家、…: the noun between the word and its row. */
function innerNoun(words: string, shortest: number): string {
  // 分别比上个五年增长: with what the values are compared is no noun of theirs.
  if (/^[比较与]/.test(words)) return '';
  const bare = withoutPredicate(words);
  const noun = trimFront(bare.slice(leadingVerbs(bare)));
  return noun.length >= shortest ? noun : '';
}
