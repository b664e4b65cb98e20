/** A brief as it is read: headed sections of paragraphs, tables and pictures, whose words know what bears them out. Pure. */

/** `of`: ids of the commitments and results that bear it out. */
export interface Run {
  readonly text: string;
  readonly of: readonly string[];
}

/** A drawing as SVG text, in CSS pixels. */
export interface BriefPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

type BlockOf<R> =
  | { readonly kind: 'paragraph'; readonly runs: readonly R[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly R[])[];
      /** Below it, in small type: its signs, and what it leaves out. */
      readonly note?: string;
      /** More columns than an upright sheet holds: a sheet of its own, turned. */
      readonly isWide?: boolean;
    }
  | { readonly kind: 'picture'; readonly caption: string; readonly picture: BriefPicture };

export type Block = BlockOf<Run>;

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly parts?: readonly Section[];
}

/** A section without blocks and parts says nothing and has no heading. */
export interface Draft {
  readonly title: string;
  /** Below the title: as of when. */
  readonly dateline: string;
  readonly sections: readonly Section[];
  /** Behind all sections, without a heading. */
  readonly annex?: readonly Block[];
}

/** `notes`: from 1, in the order of the notes. */
export interface NotedRun {
  readonly text: string;
  readonly notes: readonly number[];
}

/** As writers put it down, one after the other: headings and captions have their numbers, runs those of their notes. */
export type Written =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | BlockOf<NotedRun>;
export type WrittenTable = Extract<Written, { readonly kind: 'table' }>;

export interface Brief extends Pick<Draft, 'title' | 'dateline'> {
  /** BCP 47, of all words in it. */
  readonly lang: string;
  readonly blocks: readonly Written[];
  /** Heading of the notes, and each of them: document, date, lines. */
  readonly sources: { readonly heading: string; readonly notes: readonly string[] };
  /** The last line: date and version of the data. */
  readonly dataDate: string;
}

export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });
export const plain = (text: string): Run => ({ text, of: [] });
