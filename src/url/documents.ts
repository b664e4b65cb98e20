/** What the documents keep in the address: the document, the place in it, what is marked, what is searched. */
import { codec } from './codec.ts';
import { count, nullable, oneOf, text, words } from './param.ts';

const DOCUMENT_VIEWS = ['read', 'second'] as const;

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
}

export const documentsCodec = codec<DocumentsParams>(
  { doc: null, line: null, at: null, fate: [], reason: [], view: 'read', q: '' },
  {
    doc: nullable(text),
    line: nullable(count),
    at: nullable(count),
    fate: words,
    reason: words,
    view: oneOf(DOCUMENT_VIEWS),
    q: text,
  },
);
