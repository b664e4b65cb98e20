import type { Comparator } from '../../src/domain/schema.ts';
import type { UnitKind } from '../lexicon/units.ts';

interface Span {
  /** Range in the flow's text. */
  readonly start: number;
  readonly end: number;
}

/** An amount as written: value in base units, upper end of a range, and the bound that its words set. */
export interface Amount extends Span {
  readonly type: 'number' | 'quantity' | 'percent' | 'range';
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  readonly comparator: Comparator;
  /** Where the words of the bound begin and end (不少于100家, 100家以上); start/end where there are none. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** 一家, 一项: a numeral that usually only means "a". */
  readonly weak: boolean;
  /**
   * It names a thing by its size or class: 500千伏输变电工程, 60万吨乙烯项目, 千亿级产业集群. Such a figure rarely promises
   * anything, but it may (打造千亿级产业链): a cue, no decision.
   */
  readonly asName: boolean;
}

/** A date or period. `date` is EDTF; a period's `date` is its end. */
export interface DateMention extends Span {
  readonly type: 'date' | 'period';
  readonly date: string;
  readonly startDate: string | null;
  /** Digits or numerals stand in it, so it is a number of the document (今年 is none). */
  readonly numeric: boolean;
  /** today: resolved against the article's own date; duration: 三年内; plan: “十四五”末. */
  readonly form: 'absolute' | 'relative' | 'duration' | 'plan';
  /** 2025年底, 2025年底前, 6月底前: the words set an end. */
  readonly bounded: boolean;
}

/** Digits that count nothing: document numbers, ordinals, phone numbers, names with digits. */
export interface Label extends Span {
  readonly type: 'label';
  readonly reason: LabelReason;
}
export type LabelReason =
  | 'document-number'
  | 'ordinal'
  | 'phone'
  | 'name-with-digits'
  | 'list-number'
  | 'ratio'
  | 'formula'
  | 'standard-number'
  | 'web-address';

export type Recognised = Amount | DateMention | Label;
