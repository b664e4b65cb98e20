/** What the documents keep in the address: the document, the place in it, what is marked, what is searched. */
import type { RegionLevel } from '../domain/dataset/schema.ts';
import { REGION_LEVELS } from '../domain/dataset/schema/lists.ts';
import { COUNT_COLUMNS, FACT_COLUMNS } from '../domain/dataset/policy-facts.ts';
import { codec } from './codec.ts';
import { count, nullable, oneOf, text, words } from './param.ts';

const DOCUMENT_VIEWS = ['read', 'second'] as const;

/** Of the sheet: which policies it lists. */
export const SHEET_SHOWS = ['all', 'doubtful', 'no-record', 'corrected', 'imported'] as const;
export const SHEET_SORTS = ['doubts', ...FACT_COLUMNS, ...COUNT_COLUMNS] as const;
export type SheetSort = (typeof SHEET_SORTS)[number];

export interface DocumentsParams {
  /** Null: the list of documents. */
  readonly doc: string | null;
  /** Line of the text, from 1: where an article or a table begins. */
  readonly line: number | null;
  /** UTF-16 offset into the text: a number's first character. Goes before `line`. */
  readonly at: number | null;
  /** Fates that are marked: target, support, milestone, left-out; none chosen means all. */
  readonly fate: readonly string[];
  /** Reasons for which a number was left out; none chosen means all. */
  readonly reason: readonly string[];
  /** The document as it stands, or what a second reader makes of it. */
  readonly view: (typeof DOCUMENT_VIEWS)[number];
  /** Search in the list's titles, or in the document's text. */
  readonly q: string;
  readonly show: (typeof SHEET_SHOWS)[number];
  /** A kind of document; null: all. */
  readonly kind: string | null;
  /** Of places of that level; null: of all. */
  readonly level: RegionLevel | null;
  /** Values of a filter for places; none: all. */
  readonly place: readonly string[];
  readonly sort: SheetSort;
  readonly dir: 'asc' | 'desc';
}

export const documentsCodec = codec<DocumentsParams>(
  {
    doc: null,
    line: null,
    at: null,
    fate: [],
    reason: [],
    view: 'read',
    q: '',
    show: 'all',
    kind: null,
    level: null,
    place: [],
    sort: 'doubts',
    dir: 'asc',
  },
  {
    doc: nullable(text),
    line: nullable(count),
    at: nullable(count),
    fate: words,
    reason: words,
    view: oneOf(DOCUMENT_VIEWS),
    q: text,
    show: oneOf(SHEET_SHOWS),
    kind: nullable(text),
    level: nullable(oneOf(REGION_LEVELS)),
    place: words,
    sort: oneOf(SHEET_SORTS),
    dir: oneOf(['asc', 'desc']),
  },
);
