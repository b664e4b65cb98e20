/** A deck of slides as plain data: what a writer of presentations needs to know, and nothing of how it was drawn. */

/** Bars from the left, columns over time (several series stand on each other), dots in rows, whose axis needs no zero. */
type NativeChartKind = 'bars' | 'columns' | 'dots';

export interface NativeSeries {
  readonly name: string;
  /** One per category, in the chart's unit; null where there is none: an empty cell, never zero. */
  readonly values: readonly (number | null)[];
  /** Six hexadecimal digits without `#`; a list colours the bars one by one. */
  readonly colour: string | readonly string[];
  /** Of dots: the upper end of a range, to which a bar leads. One per category. */
  readonly upTo?: readonly (number | null)[];
  /** What stands around the number in a mark's label: the bound before it; unit, deadline and 推算 behind. One per category. */
  readonly around?: readonly { readonly before: string; readonly behind: string }[];
}

/** In the workbook behind a chart; one cell per category. */
export interface BesideColumn {
  readonly label: string;
  readonly cells: readonly (string | number | null)[];
}

/** A chart that stays a chart: its numbers can be edited in PowerPoint and WPS. */
export interface NativeChart {
  readonly kind: NativeChartKind;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** The unit of all values, as written behind a number: 亿元. */
  readonly unit: string;
  readonly isLog?: boolean;
  /** How the numbers of a logarithmic axis are written; else as the program does. */
  readonly axisFormat?: string;
  /** Of dots: lines across all rows, such as the median. */
  readonly lines?: readonly { readonly label: string; readonly value: number }[];
  /** What the numbers have beside them, in columns of their own behind the series: bound, upper end, date and 推算. */
  readonly beside?: readonly BesideColumn[];
  /** What the sum of several series is called: 合计. */
  readonly total?: string;
  /** Of categories that are years in a row: a line at the as-of date, `at` in years from the first one's beginning. */
  readonly asOf?: { readonly at: number; readonly label: string };
  /** Least and greatest value of the whole of which this is a part, so that all parts have one axis. */
  readonly span?: readonly [least: number, greatest: number];
}

export interface SlideTable {
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly (readonly string[])[];
}

interface SlideColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** In the first column: what the row is called that sums the others. */
  readonly sum?: string;
  /** In the first column: what the row is called that is set off. */
  readonly mine?: string;
  /** Part of the highest, 0–1, by the words of the cell, which is the darker the higher it is. */
  readonly shares?: Readonly<Record<string, number>>;
}

export interface SlidePicture {
  /** As a `data:` address: SVG, and PNG for programs that take no other. */
  readonly data: string;
  /** In CSS pixels, of which ¾ are a point: there its least words have the least size that can be read. */
  readonly width: number;
  readonly height: number;
}

/** One commitment. */
export interface SlideStatement {
  /** 2000亿元; of what has none its date, or ''. */
  readonly figure: string;
  /** The sentence it stands in. */
  readonly quote: string;
  /** How far it has come, a line each; empty where that is not known. */
  readonly standing: readonly string[];
}

export type SlideBody =
  | { readonly kind: 'chart'; readonly chart: NativeChart }
  | { readonly kind: 'table'; readonly table: SlideTable }
  | { readonly kind: 'statement'; readonly statement: SlideStatement }
  /** Parts of one drawing, each on a page of its own. */
  | { readonly kind: 'pictures'; readonly pictures: readonly SlidePicture[] };

export interface Slide {
  readonly title: string;
  /** What is measured: indicator, unit, definition. */
  readonly measured: readonly string[];
  readonly body: SlideBody;
  /** What to doubt: 推算, 口径不同, 征求意见稿. */
  readonly doubts: readonly string[];
  /** The reader's own words below the picture, or ''. */
  readonly footnote: string;
  /** Citations, one a line. */
  readonly sources: readonly string[];
  /** The same in one line where there are many: 31 省 2026 年政府工作报告; else ''. */
  readonly folded: string;
  readonly dataDate: string;
  /** The picture in words. */
  readonly altText: string;
  /** The speaker's page: sentences and where they stand. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly lang: 'zh-CN' | 'en';
  readonly title: string;
  /** Below the title of the first slide: date of the data, version, how many charts. */
  readonly subtitle: readonly string[];
  readonly slides: readonly Slide[];
  readonly words: DeckWords;
}

/** The few words that the writer itself sets. */
export interface DeckWords {
  /** Title of the last page. */
  readonly sources: string;
  /** Title of the pages behind it, with the sentences for which the notes have no room. */
  readonly evidence: string;
  /** Before a citation, a doubt, the reader's own words: 来源：, 注意：, 注：. */
  readonly source: string;
  readonly doubts: string;
  readonly note: string;
  /** In place of the citations that find no room on a page; the page of sources has them. */
  readonly moreSources: (n: number) => string;
  /** In place of what the notes have no room for: the last pages have it, or the data file. */
  readonly moreNotes: (n: number, isInsert: boolean) => string;
  /** In place of what stands on a page that follows. */
  readonly moreDoubts: (n: number) => string;
  /** The title of a slide that takes several pages: 各省目标（2/3）. */
  readonly numbered: (title: string, n: number, all: number) => string;
}
