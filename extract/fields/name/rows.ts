/** The item of a row of things that belongs to one value of a row of values: 国家级、省级示范园区 … 20万元、10万元. */
import type { Amount } from '../../recognise/types.ts';
import { NAME_ENDS, NAME_STARTS } from '../../lexicon/name-edges.ts';
import { completeRow } from '../distribution/complete.ts';
import type { AmountInContext } from '../../sentence/context.ts';

const JOINED = /^(?:（[^）]*）)?[、和及与或]$|^(?:、|和|及|与|，)?(?:分别)?$/;
const MAX_LIST = 170;
/** The last of a row may be of another unit: 30万元、50万元、投资额的8‰. */
const LAST_PART = /^、[^，；。、\d]{2,12}的\d/;

/** The row of values that an amount stands in, with others of its unit. */
export function runOf({ amount, sentence }: AmountInContext): readonly Amount[] {
  const all = sentence.amounts.filter(({ weak, unitKind }) => !weak && unitKind === amount.unitKind);
  const at = all.indexOf(amount);
  if (at < 0) return [amount];
  let [first, last] = [at, at];
  while (first > 0 && areJoined(all[first - 1], all[first], sentence.flow.text)) first -= 1;
  while (last + 1 < all.length && areJoined(all[last], all[last + 1], sentence.flow.text)) last += 1;
  return all.slice(first, last + 1);
}

const areJoined = (a: Amount | undefined, b: Amount | undefined, text: string): boolean =>
  a !== undefined &&
  b !== undefined &&
  JOINED.test(text.slice(a.outerEnd, b.outerStart)) &&
  b.outerStart > a.outerEnd;

/** What the item is called, in several ways; empty where the amount is in no row. */
export function rowItems(c: AmountInContext): string[] {
  const run = runOf(c);
  const [first] = run;
  if (!first || run.length < 2) return [];
  const index = run.indexOf(c.amount);
  const { text } = c.sentence.flow;
  const head = text.slice(Math.max(c.sentence.start, first.outerStart - MAX_LIST), first.outerStart);
  const found = new Set<string>();
  const length = run.length + Number(LAST_PART.test(text.slice(run.at(-1)?.outerEnd)));
  const clauses = head.split(/[，；：。]/).toReversed();
  for (const clause of clauses.slice(0, 4)) {
    const parts = partsOf(clause);
    if (parts.length < length) continue;
    for (const item of itemsOf(parts.slice(-length), index)) found.add(item);
    if (parts.length > length) for (const item of itemsOf(parts.slice(0, length), index)) found.add(item);
    if (found.size > 0) break;
  }
  return [...found].slice(0, MAX_ITEMS);
}

const MAX_ITEMS = 24;

/** The parts of a row, split at its signs outside of brackets. */
function partsOf(clause: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const sign of clause) {
    depth += nesting(sign);
    // “甲等”“乙等”“丙等”: quotations stand beside each other without a sign.
    const opensNext = sign === '“' && current.endsWith('”');
    if (opensNext || (depth <= 0 && '、和及或与'.includes(sign))) {
      if (current !== '') parts.push(current);
      current = opensNext ? sign : '';
    } else current += sign;
  }
  return current === '' ? parts : [...parts, current];
}

/** By how much a sign goes into brackets or quotation marks: 1, −1 or 0. */
const nesting = (sign: string): number => Number('（“《'.includes(sign)) - Number('）”》'.includes(sign));

/** The item at an index, with what the row shares, for each way in which the first item may begin and the last end. */
function itemsOf(row: readonly string[], index: number): string[] {
  const [first = '', ...others] = row;
  const last = others.pop() ?? '';
  const items: string[] = [];
  for (const start of startsIn(first)) {
    const opening = first.slice(start);
    for (const end of endsIn(last)) {
      const cut = [opening, ...others, last.slice(0, end)];
      items.push(((completeRow(cut) ?? cut)[index] ?? '').replace(OWN_COUNT, ''));
    }
    items.push(...framed(first.slice(0, start), [opening, ...others, last], index));
  }
  return items.filter((item) => item.length >= MIN_ITEM);
}

const MIN_ITEM = 2;
/** “甲等”三个等次的: the count of the row behind one of its items. */
const OWN_COUNT = /(?<=[”级等])等?[两三四五六七八九]个[^的、]{0,8}的?/;

/** 服务评估为优秀、良好、合格等级的: what stands before the first kernel and behind the last is said of each. */
function framed(front: string, row: readonly string[], index: number): string[] {
  const kernel = row[0] ?? '';
  const last = row.at(-1) ?? '';
  const sign = kernel.charAt(kernel.length - 1);
  const at = row.slice(1, -1).every((item) => item.length === kernel.length)
    ? kernel.length
    : last.indexOf(sign) + 1;
  if (at <= 0 || at >= last.length || kernel.length > MAX_KERNEL) return [];
  const own = index === row.length - 1 ? last.slice(0, at) : (row[index] ?? '');
  const behind = last.slice(at);
  const bare = front.replace(JUDGED, '').replace(/为$|(?:获得?|列入|达到)$/, '');
  return [own + behind, bare + own + behind, bare + own];
}

const MAX_KERNEL = 12;

/** 经评审认定为国家级: what stands before the grade says how it was come by, and belongs to no item. */
const JUDGED = /^.*(?:评定?|评选|认定|确认|确定|列|授予|命名)(?:为|入)|^.*(?:获评|获得|入选)/;

function startsIn(words: string): number[] {
  const judged = JUDGED.exec(words)?.[0].length ?? 0;
  const starts = Array.from(words.matchAll(NAME_STARTS), (match) => match.index + match[0].length);
  return [...new Set([judged, ...starts.filter((at) => at >= judged && at < words.length).slice(-4)])];
}

const endsIn = (words: string): number[] => [
  words.length,
  ...Array.from(words.matchAll(NAME_ENDS), ({ index }) => index)
    .filter((at) => at >= 2)
    .slice(-3),
];
