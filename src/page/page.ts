/** A laid-out page: every part in its box, from the top left. What draws it decides nothing more. */
import type { NativeChart, Slide, SlidePicture } from './deck.ts';
import type { TablePart } from './table.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** `figure`, `quote`, `standing`: of one commitment. `lines`: what found no room above and below the body. */
export type TextRole =
  | 'title'
  | 'measured'
  | 'figure'
  | 'quote'
  | 'standing'
  | 'lines'
  | 'doubts'
  | 'sources'
  | 'date';

/** In the unit of the page: points, or pixels of a picture. */
export interface PlacedText<R extends string = TextRole> {
  readonly role: R;
  readonly box: Box;
  /** One below the other; they break within the box. */
  readonly paragraphs: readonly string[];
  readonly size: number;
}

/** In points. */
export type PlacedBody =
  | { readonly kind: 'table'; readonly box: Box; readonly part: TablePart }
  | { readonly kind: 'chart'; readonly box: Box; readonly chart: NativeChart }
  | { readonly kind: 'picture'; readonly box: Box; readonly picture: SlidePicture };

export interface Page {
  /** `title` and `sources` are the deck's own, `slide` shows a slide or a part of it, `lines` what found no room there. */
  readonly kind: 'title' | 'slide' | 'lines' | 'sources';
  /** In full, with its number. */
  readonly title: string;
  /** In the order in which they are read; the body stands behind what is measured. */
  readonly texts: readonly PlacedText[];
  readonly body: PlacedBody | null;
  /** Of which it shows a part. */
  readonly slide: Slide | null;
}
