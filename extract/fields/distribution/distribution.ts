/**
 * Things × values: a row of values is handed out over a row of things or dates. 分别 and 依次 say so (对A、B、C分别给予200万元、100万元、
 * 100万元; 2024年、2025年分别达到10家、20家), or as many verbs or recipients before the values (新建、改造道路20公里、30公里).
 */
import { matchesOf } from '../../matches.ts';
import type { Amount, DateMention } from '../../recognise/types.ts';
import { leadingVerbs, withoutPredicate } from '../../lexicon/verbs.ts';
import { trimFront } from '../name/trim.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import { bareRow, isPlace, rowBefore, type Row } from './row.ts';

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

/** Values that are joined to each other, in the words of their sentence. */
interface Values {
  readonly sentence: Sentence;
  readonly run: readonly Amount[];
  readonly first: Amount;
  readonly last: Amount;
  /** Where the words between the values before and these begin. */
  readonly from: number;
}

/** What a row of values is handed out over: things or dates. */
type Owners = Row & { readonly dates?: readonly DateMention[]; readonly places?: boolean };

/** What each amount of the sentence gets from a row of things or dates; amounts outside of rows are not in the map. */
export function distribute(sentence: Sentence): ReadonlyMap<Amount, Share> {
  const shares = new Map<Amount, Share>();
  let before: (Values & { readonly owners: Owners }) | undefined;
  for (const values of runsOf(sentence)) {
    const owners = (before && repeated(before, values)) ?? ownersOf(values) ?? bareOwners(values);
    before = owners && { ...values, owners };
    if (owners) for (const [amount, share] of handedOut(values, owners)) shares.set(amount, share);
  }
  return shares;
}

/** Each value with the owner that stands at its place in the row. */
const handedOut = (
  { run, first, last }: Values,
  { items, noun, dates, places = false }: Owners,
): [Amount, Share][] =>
  run.map((amount, i) => [amount, { item: items[i] ?? '', noun, places, date: dates?.[i], first, last }]);

const BETWEEN = /^(?:、|和|及|与|以及)?$/;

/** 30万元、50万元、投资额的8‰: the last of a row may be a part of something. */
const PART_OF = /^、[^，；。、\d]{2,12}的$/;

/** 20家、30%; behind a comma only what is counted alike: 每年100万元、60万元，最多发放5年. */
function areJoined(a: Amount, b: Amount, text: string): boolean {
  const between = text.slice(a.outerEnd, b.outerStart);
  return BETWEEN.test(between) || PART_OF.test(between) || (/^[，；]$/.test(between) && a.unit === b.unit);
}

/** All rows of two values or more. */
function runsOf(sentence: Sentence): Values[] {
  const amounts = sentence.amounts.filter((amount) => !amount.weak);
  const { text } = sentence.flow;
  const runs: Amount[][] = [];
  for (const amount of amounts) {
    const last = runs.at(-1)?.at(-1);
    if (last && areJoined(last, amount, text)) runs.at(-1)?.push(amount);
    else runs.push([amount]);
  }
  return runs.flatMap((run, i) => {
    const [first, last] = [run[0], run.at(-1)];
    const from = runs[i - 1]?.at(-1)?.outerEnd ?? sentence.start;
    return first && last && first !== last ? [{ sentence, run, first, last, from }] : [];
  });
}

/** A row of things stands this close before the word that hands out, and that so close before the first value. */
const MAX_LIST = 160;
const MAX_WORDS = 24;
const RESPECTIVELY =
  /分别|依次|(?<!不)(?:达到|超过|突破)(?=\d)|不[低少]于(?=\d)|(?:奖励|给予|补助|补贴|资助|津贴)(?=\d)/g;

/** The things or dates before a word that hands out. */
function ownersOf({ sentence, run, first, from: before }: Values): Owners | undefined {
  const { text } = sentence.flow;
  const from = Math.max(before, first.outerStart - MAX_WORDS);
  const words = matchesOf(text.slice(from, first.start + 1), RESPECTIVELY);
  for (const { 0: word, index } of words) {
    // 普及率、覆盖率超过90%、75%: without 分别 the row must be of one unit.
    if (!/分别|依次/.test(word) && run.some(({ unit }) => unit !== first.unit)) continue;
    const at = from + index;
    const dates = datesBefore(sentence, at, run.length);
    if (dates) return { items: [], noun: '', dates };
    const row = rowBefore(text.slice(Math.max(sentence.start, at - MAX_LIST), at), run.length);
    if (!row) continue;
    const places = row.items.every(isPlace);
    const noun = row.noun || innerNoun(text.slice(at + word.length, first.outerStart), places ? 2 : 3);
    return { ...row, noun, places };
  }
  return undefined;
}

function datesBefore(sentence: Sentence, at: number, count: number): DateMention[] | undefined {
  const row = sentence.dates.filter((date) => date.end <= at && at - date.end < 40).slice(-count);
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

/** …20万元，对国家级、省级牧场分别给予…, …5%，供水普及率分别达到…: a row that has things of its own. */
const OWN_THINGS = /[；。]|，对[^，]*、|，(?!比|较|累计|总量|增[速幅])[^，]{2,}分别/;

/** 分别按投入的20%、30%、40%，给予500万元、1000万元、2000万元: a second row of the same length goes with the same things. */
function repeated(
  before: Values & { readonly owners: Owners },
  { run, first, sentence, from }: Values,
): Owners | undefined {
  const isNext =
    run.length === before.run.length && from === before.last.outerEnd && first.outerStart - from <= MAX_WORDS;
  if (!isNext) return undefined;
  const { owners } = before;
  const between = sentence.flow.text.slice(before.last.end, first.start);
  const noun = NEXT_MEASURE.exec(between)?.[1];
  if (noun === undefined) return OWN_THINGS.test(between) ? undefined : owners;
  if (owners.places) return { ...owners, noun };
  return { ...owners, items: withoutCommonEnd(owners.items).map((thing) => thing + noun) };
}

/** 小麦、玉米产量分别达到…，播种面积分别达到…: of the same things, something else is measured. */
const NEXT_MEASURE =
  /^，(?:其中)?((?:(?![、和与较]|(?<!普)及|(?<!占)比(?![重例]))[\u4e00-\u9fa5]){0,12}(?:率|面积|系数|水平|量|收入|支出|里程|比重|占比|比例|指数))分别/;

/** 小麦产量, 玉米产量 → 小麦, 玉米 */
function withoutCommonEnd(items: readonly string[]): readonly string[] {
  const [first = ''] = items;
  let common = 0;
  while (items.every((item) => item.at(-1 - common) === first.at(-1 - common)) && common < first.length)
    common += 1;
  return items.map((item) => item.slice(0, item.length - common));
}

/** Without a word that hands out, values of one unit that 、 or 和 joins. */
function bareOwners({ sentence, run, first }: Values): Owners | undefined {
  const { text } = sentence.flow;
  const isRow = run.every(({ unit, outerStart }, i) => {
    const previous = run[i - 1];
    return (
      unit === first.unit && (!previous || /^[、和及与]$/.test(text.slice(previous.outerEnd, outerStart)))
    );
  });
  if (!isRow) return undefined;
  return bareRow(
    text.slice(Math.max(sentence.start, first.outerStart - MAX_LIST), first.outerStart),
    run.length,
  );
}
