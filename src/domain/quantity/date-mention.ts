/** A date or period as a text says it. `date` is EDTF; a period's `date` is its end. */
export interface DateMention {
  readonly type: 'date' | 'period';
  /** Range in the text. */
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly startDate: string | null;
  /** Digits or numerals stand in it, so it is a number of the document (今年 is none). */
  readonly numeric: boolean;
  /** today: resolved against the article's own date; duration: 三年内; plan: “十四五”末. */
  readonly form: 'absolute' | 'relative' | 'duration' | 'plan';
  /** 2025年底, 2025年底前, 6月底前: the words set an end. */
  readonly bounded: boolean;
}
