/** Numbers and quantities as readers of each language write them. Never rounded: what is shown is what is meant. */
import { BOUND_SIGNS, BOUND_WORDS } from '../domain/quantity/bound-words.ts';
import { SHOWN_SCALES } from '../domain/quantity/shown-scales.ts';
import { fallOf, signedFigure } from '../domain/quantity/signed.ts';
import type { NameOf } from './names.ts';
import { relationWords } from './relation.ts';
import type { Comparator, Frequency, Measure, Relation } from '../domain/dataset/schema.ts';

export type Lang = 'zh-CN' | 'en';

export interface Quantity {
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly comparator: Comparator | null;
  readonly measure: Measure | null;
  readonly frequency: Frequency | null;
  /** In place of a figure, or of the 0 % that the words mean. */
  readonly relation?: Relation | undefined;
  /** With the names, what tells a fall that is said in words; see `signed.ts`. */
  readonly direction?: 'up' | 'down' | null | undefined;
  readonly indicator?: string | undefined;
  readonly indicatorKey?: string | undefined;
}

/** A quantity in the pieces that a table aligns: `≥ | 3万 | 件 | 每年`. */
export interface QuantityParts {
  /** `≥`, `≈` …, empty for an equal sign. */
  readonly sign: string;
  /** The comparator in words around the number: 不超过, 以上; one of them may be empty. */
  readonly before: string;
  readonly after: string;
  readonly number: string;
  readonly unit: string;
  readonly frequency: string;
}

/**
 * The scale that several amounts share on one axis: the largest that the greatest reaches and in which all of them are
 * exact with at most two decimals. Its word stands before the unit: 亿元.
 */
export function sharedScale(
  values: readonly number[],
  lang: Lang,
): { readonly size: number; readonly word: string } {
  const greatest = Math.max(0, ...values.map(Math.abs));
  const [word, size] = SHOWN_SCALES[lang].find(
    ([, each]) => greatest >= each && values.every((value) => isShort(value, each)),
  ) ?? ['', 1];
  return { size, word };
}

/** Whether value/scale can be written exactly with at most two decimals. */
function isShort(value: number, scale: number): boolean {
  const scaled = value / scale;
  // 570.8 × 1亿 is not quite 57080000000 in binary.
  return Number((Number(scaled.toFixed(2)) * scale).toPrecision(15)) === value;
}

/** The sign of numbers, as wide as a digit: a hyphen would be read as a dash. */
export const MINUS = '−';

/** Eight decimals are more than any policy has. */
const USUAL = /^\d+(?:\.\d{1,8})?$/u;

/** 12345.6 → `12,345.6`. */
export function grouped(written: string): string {
  const [whole = '', ...fraction] = written.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ','), ...fraction].join('.');
}

/**
 * Chinese tables write 2500, not 2,500; English readers expect the comma. Usual numbers are written here and not by the
 * browser's formatter: whoever first asks for one waits some 10 ms, before the first word of the page.
 */
function plain(value: number, lang: Lang): string {
  if (value < 0) return MINUS + plain(-value, lang);
  const written = String(value);
  if (USUAL.test(written)) return lang === 'en' ? grouped(written) : written;
  return value.toLocaleString('en-US', { useGrouping: lang === 'en', maximumFractionDigits: 8 });
}

type Scale = (typeof SHOWN_SCALES)[Lang][number];

/** In which an amount is shown: the largest that leaves at most two decimals. Undefined: as it is. */
const scaleOf = (value: number, lang: Lang): Scale | undefined =>
  SHOWN_SCALES[lang].find(([, size]) => Math.abs(value) >= size && isShort(value, size));

/** The one in which several amounts are all exact and short: the least of their own. Undefined: as they are. */
export function commonScale(values: readonly number[], lang: Lang): Scale | undefined {
  const scales = values.filter((value) => value !== 0).map((value) => scaleOf(value, lang));
  if (scales.includes(undefined)) return undefined;
  return scales.toSorted((a, b) => (a?.[1] ?? 0) - (b?.[1] ?? 0))[0];
}

/** 亿元, CNY billion, million people: `unit` in the words of the language. */
export function scaledUnit(unit: string, scale: Scale | undefined, lang: Lang): string {
  if (scale === undefined) return unit;
  if (lang === 'zh-CN') return `${scale[0]}${unit}`;
  return unit === 'CNY' ? `${unit}${scale[0]}` : `${scale[0].trim()} ${unit}`;
}

/** 200000000000 → `2000亿` / `200 billion`; 1.25 → `1.25`. */
export function formatNumber(value: number, lang: Lang): string {
  const scale = scaleOf(value, lang);
  if (scale === undefined) return plain(value, lang);
  // 1万亿 and 1.5万亿 are written so; 20000亿 is 2万亿, but 2000亿 stays.
  return `${plain(value / scale[1], lang)}${scale[0]}`;
}

/** Signs that stand at the number without a space. */
const TIGHT = new Set(['%', '‰', '×']);

const AS_IT_IS: NameOf = () => undefined;

/** 1 unit, 2 units. */
const unitOf = ({ value, valueMax, unit }: Quantity, nameOf: NameOf): string =>
  (value === 1 && valueMax === null ? nameOf('one', unit) : undefined) ?? nameOf('unit', unit) ?? unit;

const FREQUENCY: Readonly<Record<Lang, Readonly<Record<Frequency, string>>>> = {
  'zh-CN': { annual: '每年', quarterly: '每季度' },
  en: { annual: 'a year', quarterly: 'a quarter' },
};

/** Between the ends of a range, of which a dash beside a minus would not be told from it. */
const TO: Readonly<Record<Lang, string>> = { 'zh-CN': '至', en: ' to ' };

/** 5000–10000 and not 5000–1万, of which the scale would seem to hold for both. */
function rangeOf(value: number, max: number | null, lang: Lang): string {
  if (max === null || max === value) return formatNumber(value, lang);
  const [low, high] = [formatNumber(value, lang), formatNumber(max, lang)];
  const to = value < 0 ? TO[lang] : '–';
  return low === plain(value, lang) ? `${low}${to}${plain(max, lang)}` : `${low}${to}${high}`;
}

/** With its sign: a fall of 3% or more is `≤ −3`. Null where there is no figure (a milestone). */
export function quantityParts(quantity: Quantity, lang: Lang, nameOf = AS_IT_IS): QuantityParts | null {
  const { value, valueMax, comparator: bound } = signedFigure(quantity);
  if (value === null) return null;
  const comparator = bound ?? '=';
  const [before, after] = BOUND_WORDS[lang][comparator];
  // 年均增长15% already says "a year" in its indicator; "15% a year" twice would read as compounding.
  const isPerYear = quantity.frequency !== null && quantity.measure !== 'growth';
  return {
    sign: BOUND_SIGNS[comparator],
    before,
    after,
    number: rangeOf(value, valueMax, lang),
    unit: unitOf(quantity, nameOf),
    frequency: isPerYear && quantity.frequency !== null ? FREQUENCY[lang][quantity.frequency] : '',
  };
}

/** Number and unit, `2000亿元` / `CNY 200 billion` / `30,000 pieces` / `60%`. */
function joinUnit(number: string, unit: string, lang: Lang): string {
  if (unit === '') return number;
  if (unit === 'CNY') return `CNY ${number}`;
  if (TIGHT.has(unit)) return `${number}${unit}`;
  const needsSpace = lang === 'en' || /^[A-Za-z]/u.test(unit);
  return needsSpace ? `${number} ${unit}` : `${number}${unit}`;
}

/** Before a fall's size, in words. */
const FALL: Readonly<Record<Lang, string>> = { 'zh-CN': '下降', en: 'down ' };

function withFrequency(amount: string, frequency: string, lang: Lang): string {
  if (frequency === '') return amount;
  return lang === 'en' ? `${amount} ${frequency}` : `${frequency}${amount}`;
}

/** A figure that a person gave goes before the words of the text; 0 % that is said as 与上年持平 is no such figure. */
const isRelative = (quantity: Quantity): quantity is Quantity & { readonly relation: Relation } =>
  quantity.relation !== undefined && (quantity.value === null || isLevel(quantity));
const isLevel = ({ value, relation }: Quantity): boolean =>
  value === 0 && relation?.kind === 'stable' && relation.to === 'last-year';

/**
 * In words: `每年不超过2000万元`, `at most CNY 20 million a year`, `下降3%以上`, `down at least 3%`, `与经济增长同步`. Null where
 * nothing is said of a value.
 */
export function formatQuantity(quantity: Quantity, lang: Lang, nameOf = AS_IT_IS): string | null {
  if (isRelative(quantity)) return relationWords(quantity.relation, lang, nameOf);
  const fall = fallOf(quantity);
  const said = fall === null ? quantity : { ...quantity, ...fall, direction: null };
  const parts = quantityParts(said, lang, nameOf);
  if (parts === null) return null;
  const amount = `${parts.before}${joinUnit(parts.number, parts.unit, lang)}${parts.after}`;
  return withFrequency(fall === null ? amount : FALL[lang] + amount, parts.frequency, lang);
}

/** With signs: `≥50万人`, `≤−3%`. Null where there is no figure. */
export function signedQuantity(quantity: Quantity, lang: Lang, nameOf = AS_IT_IS): string | null {
  if (isRelative(quantity)) return relationWords(quantity.relation, lang, nameOf);
  const parts = quantityParts(quantity, lang, nameOf);
  if (parts === null) return null;
  return withFrequency(parts.sign + joinUnit(parts.number, parts.unit, lang), parts.frequency, lang);
}

/** ≥110, 4.5–5, of a figure counted in so many of its unit: for a table whose head has unit and scale. Empty without a figure. */
export function signedNumber(quantity: Quantity, size: number, lang: Lang): string {
  const { value, valueMax, comparator } = signedFigure(quantity);
  if (value === null) return '';
  const at = (one: number): string => plain(Number((one / size).toPrecision(15)), lang);
  const max = valueMax === null || valueMax === value ? '' : (value < 0 ? TO[lang] : '–') + at(valueMax);
  return BOUND_SIGNS[comparator ?? '='] + at(value) + max;
}

/** The signed number and unit without scale words, for a hover: `200000000000 元`. */
export function exactQuantity(quantity: Quantity, nameOf = AS_IT_IS): string {
  const { value, valueMax } = signedFigure(quantity);
  if (value === null) return '';
  const max = valueMax === null ? '' : `${value < 0 ? TO.en : '–'}${plain(valueMax, 'en')}`;
  return `${plain(value, 'en')}${max} ${unitOf(quantity, nameOf)}`.trimEnd();
}
