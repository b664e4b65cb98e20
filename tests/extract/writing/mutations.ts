/**
 * Figures that are read without a doubt, with one character changed: what is then read of the place is the same value,
 * nothing, or flagged. Only changes are made that no reader would take for another number: no digit is put in, and no
 * point, for 30 and 3.0 are both numbers.
 */
import { extractText } from '../support.ts';

/** A sentence and where its figure stands in it. */
export interface Accepted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
}

const HEAD = '江苏省关于促进产业发展的实施意见\n\n苏政发〔2024〕12号\n\n一、发展目标\n\n';
const documentOf = (quote: string): string => `${HEAD}${quote}。\n`;

interface Read {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly isDoubted: boolean;
}

/** Every figure that the extractor takes out of one sentence, by its place there. */
function readIn(quote: string): Read[] {
  const { dataset, observations } = extractText(documentOf(quote));
  return [...dataset.targets, ...observations.observations].flatMap(({ value, unit, flags, mentions }) =>
    value === null
      ? []
      : mentions.map(({ valueStart, valueEnd }) => ({
          start: valueStart - HEAD.length,
          end: valueEnd - HEAD.length,
          value,
          unit,
          isDoubted: flags.includes('odd-writing'),
        })),
  );
}

const LONGEST = 200;

/** The figures of a text that are read without a doubt when their sentence stands alone. */
export function acceptedIn(text: string, name: string): Accepted[] {
  const { dataset, observations } = extractText(text, name);
  const quotes = [...dataset.targets, ...observations.observations].flatMap(({ mentions }) =>
    mentions.map(({ quote }) => quote),
  );
  return [...new Set(quotes)]
    .filter((quote) => quote.length <= LONGEST && !/[|\n]/.test(quote))
    .flatMap((quote) =>
      readIn(quote)
        .filter(({ isDoubted }) => !isDoubted)
        .map(({ start, end, value, unit }) => ({ quote, start, end, value, unit })),
    );
}

const UNSEEN = Array.from('\u200b\u200c\u200d\u2060\u00ad\ufeff\ufe0f\u200e');
const PUT_IN = [
  ...UNSEEN,
  ...Array.from(
    " \t\u3000\u00a0\u2009\u2028\f·•・‧∙’'`´_^*?？，。,OolI|①²¹٣𝟑〇廿\ufffd\ue000\u0301\u20e3#&$%",
  ),
];
const DIGIT_SCRIPTS = [
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '٠١٢٣٤٥٦٧٨٩',
  '०१२३४५६७८९',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '₀₁₂₃₄₅₆₇₈₉',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
].map((script) => Array.from(script));
const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  '0': ['O', 'o', 'О', '○'],
  '1': ['l', 'I', '|', '一'],
  '5': ['S'],
  '8': ['B'],
  '2': ['Z'],
};
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  '.': ['·', '•', '。', '，', ',', '．', '’', '‧', ' ', '点', '_', '..', ' . '],
  ',': ['，', '·', '’', '.', ' ', '_', ',,'],
  '-': ['－', '−', '–', '—', '‑', '﹣', '--', '⁻', '➖', '负'],
  '%': ['％', '﹪', '%%', '％％', '‱', '٪'],
};

/** One character of the figure changed, by three numbers in [0, 1). Undefined where the change would make another number. */
export function mutated(
  { quote, start, end }: Accepted,
  where: number,
  how: number,
  what: number,
): string | undefined {
  const words = quote.slice(start, end);
  const last = words.search(/[^\d.,，零〇一二两三四五六七八九十百千万亿点%‰-]|$/);
  const at = Math.floor(where * Math.max(1, last));
  const pick = (from: readonly string[]): string => from[Math.floor(what * from.length)] ?? '';
  const c = words.charAt(at);
  const put = (text: string, over: number): string =>
    quote.slice(0, start + at) + text + quote.slice(start + at + over);
  if (how < 0.5) return at === 0 ? undefined : put(pick(PUT_IN), 0);
  if (/\d/.test(c)) {
    const scripts = DIGIT_SCRIPTS.map((script) => script[Number(c)] ?? c);
    return put(pick([...scripts, ...(LOOKALIKES[c] ?? [])]), 1);
  }
  const others = INSTEAD[c];
  // 3,000 with its comma for a point is another number that is written well.
  if (others !== undefined) return c === ',' && pick(others) === '.' ? undefined : put(pick(others), 1);
  return /[万亿]/.test(c) ? put(c + c, 1) : undefined;
}

/** What is read of the changed place as another value without a word. */
export function wrongIn({ quote, start, end, value, unit }: Accepted, changed: string): string[] {
  const grown = changed.length - quote.length;
  return readIn(changed)
    .filter((read) => read.start < end + grown && start < read.end && !read.isDoubted)
    .filter((read) => Math.abs(read.value - value) > 1e-9 * Math.abs(value) || read.unit !== unit)
    .map(
      (read) =>
        `${quote.slice(start, end)} → ${changed.slice(start, end + grown)} is read ${read.value}${read.unit}: ${changed}`,
    );
}
