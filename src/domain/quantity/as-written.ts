/** What a person types, in the signs and words of documents, so that one grammar reads both. */
import type { Comparator } from '../dataset/schema.ts';
import { BOUND_SIGNS, BOUND_WORDS } from './bound-words.ts';
import { withPlainNumerals } from './chinese-number.ts';
import { flowOf, withoutUnseen } from '../text/flow.ts';
import { unitFromEnglish } from './from-english.ts';

const BOUNDS: readonly Comparator[] = ['>=', '>', '<=', '<', '~'];
/** at least, >= and ≥ are one. */
const SIGN_OF: readonly (readonly [RegExp, string])[] = BOUNDS.map((comparator) => {
  const [words] = BOUND_WORDS.en[comparator];
  const sign = comparator === '~' ? '约' : BOUND_SIGNS[comparator];
  return [new RegExp(`^(?:${words}|${comparator}|${BOUND_SIGNS[comparator]}) *`, 'iu'), sign];
});

const ENGLISH_SCALES: readonly (readonly [RegExp, string])[] = [
  [/(\d) ?trillion\b/giu, '$1万亿'],
  [/(\d) ?billion\b/giu, '$1十亿'],
  [/(\d) ?million\b/giu, '$1百万'],
];

/** Signs that have two forms, and brackets, which units of documents have in full width: 台（套）. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[–―]/gu, '—'],
  [/[−﹣‐‑]/gu, '-'],
  [/~/gu, '～'],
  [/\(/gu, '（'],
  [/\)/gu, '）'],
];

/** Signs behind a figure that lead to a footnote; taken for digits they would be another figure. */
const FOOTNOTE = /[①-⑳]+$|([\d０-９%％])(?:[*＊※†‡]+|[⁰¹²³⁴-⁹]+|\[\d{1,2}\])$/u;

/** Digits that NFKC would make others' of: ①, ², ½, ٣, 𝟛; of units only ² and ³ behind their letters (m², km³). */
const OTHER_DIGITS = /(?![\d０-９])\p{Nd}|\p{Nl}|\p{M}|[﹒﹐｡､]|(?:^|[^A-Za-zμ㎡㎞])[²³]|(?![²³₂])\p{No}/u;

/** Whether NFKC and leaving blanks out change no figure: 3 00, 300①亿元 and 10⁸ are not read as they stand. */
export function readsOneWay(text: string): boolean {
  const plain = text.trim().replace(FOOTNOTE, '$1');
  if (OTHER_DIGITS.test(plain)) return false;
  const flow = flowOf(plain, [[0, plain.length]]);
  // 1 — 2: about the sign of a range blanks are as good as none.
  return (
    (flow.joints ?? []).every((at) => '-—'.includes(flow.text.charAt(at - 1))) && !/[\d] \d/u.test(flow.text)
  );
}

/** CNY 200 billion: the currency goes behind the sum. */
const CURRENCY_FIRST = /^([^\dA-Z]?)([A-Z]{3})(?=\d)(.*)$/u;

/** Behind the number: 3sites, 2mg/m3. */
const ENGLISH_UNIT = /([\d万亿百十千])([A-Za-zμ][\w/μ,-]*)$/u;

const replaceAll = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((said, [from, to]) => said.replace(from, to), text);

/** Narrow digits, no blanks, bounds as signs, scales and units in Chinese. `unit`: of the record that it is typed for. */
export function asWritten(text: string, unit = ''): string {
  const seen = withoutUnseen(text).trim();
  const narrow = seen.replace(FOOTNOTE, '$1').normalize('NFKC').trim();
  const bound = SIGN_OF.find(([words]) => words.test(narrow));
  const signed = bound === undefined ? narrow : narrow.replace(bound[0], bound[1]);
  const plain = replaceAll(signed, [...ENGLISH_SCALES, ...FORMS]).replace(/\s+/gu, '');
  const ordered = plain.replace(CURRENCY_FIRST, '$1$3$2');
  const named = ordered.replace(
    ENGLISH_UNIT,
    (_, number: string, word: string) => number + unitFromEnglish(word, unit),
  );
  // 3 million myriad-pieces
  return withPlainNumerals(named.replace('百万万', '百亿'));
}
