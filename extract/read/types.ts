/** What a reader takes and what it gives: the borders between a file and the pure stages behind it. */

/** A file as it lies on a disk or was dropped into the page. */
export interface SourceFile {
  /** Base name. */
  readonly name: string;
  /** Base name of the folder that it lies in, where that is known. */
  readonly folder?: string;
  readonly bytes: Uint8Array;
  /** Their SHA-256, hexadecimal, where it is known already. */
  readonly sha256?: string;
}

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr';

/** What a person should know about a text that was read, but not quite as it lay there. */
export type ReadNote =
  /** Nothing in the bytes proves their encoding: this one made prose of them, or the page named it. */
  | { readonly code: 'encoding'; readonly encoding: Encoding }
  /** Bytes that no character stands for became U+FFFD. */
  | { readonly code: 'replaced-characters'; readonly count: number }
  /** Page numbers and running heads that were left out. */
  | { readonly code: 'left-out-page-lines'; readonly count: number }
  /** Pictures, whose text is not read. */
  | { readonly code: 'pictures'; readonly count: number }
  /** Pages of pictures only, 1-based. */
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[] };

/** A document as text. Offsets everywhere else count UTF-16 units of `text`. */
export interface SourceText {
  readonly name: string;
  /** Base name of the folder that the file lies in, where that is known. */
  readonly folder?: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly format: Format;
  /** Null where the format has its own (docx, pdf). */
  readonly encoding: Encoding | null;
  /** The way back to the source: the offset at which each page begins; undefined for what has no pages. */
  readonly pages?: readonly number[];
  readonly notes: readonly ReadNote[];
}

/**
 * A map from a PDF's codes to characters, by its name (`UniGB-UCS2-H.bcmap`): files name it and do not bring it. It lies
 * in pdfjs-dist/cmaps.
 */
export type CharacterMap = (name: string) => Promise<Uint8Array>;

export interface ReadOptions {
  /** Without it a PDF that needs such a map has unknown characters. */
  readonly characterMap?: CharacterMap | undefined;
  /** Reading stops soon after it aborts and throws its reason. */
  readonly signal?: AbortSignal;
  /** Pages read so far, and in all. */
  readonly onProgress?: (done: number, total: number) => void;
}
