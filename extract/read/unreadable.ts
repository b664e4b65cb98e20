/** Why a file could not be read, as a code that a screen can put into its own words, and in English for the terminal. */

export type UnreadableReason =
  | { readonly code: 'empty' }
  /** A password is needed. */
  | { readonly code: 'encrypted' }
  /** Pages are pictures: there is no text to read. */
  | { readonly code: 'scanned' }
  /** The content is not what the file's extension says. `found` is the extension that fits. */
  | { readonly code: 'mislabelled'; readonly found: string }
  /** `limit` counts `of`. */
  | {
      readonly code: 'too-large';
      readonly of: TooLarge;
      readonly limit: number;
    }
  /** Its reading came no step forward (a page, an article) for so long. */
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'too-much-memory'; readonly megabytes: number }
  /** Begins like its format but cannot be read through. */
  | { readonly code: 'damaged' }
  /** Text in none of the encodings that are known. */
  | { readonly code: 'unknown-encoding' }
  /** A format that is not read: `found` names it, or is empty where it is not known. */
  | { readonly code: 'unsupported'; readonly found: string };

/** What there is too much of. */
type TooLarge = 'bytes' | 'inflated-bytes' | 'characters' | 'figures' | 'pages' | 'elements';

/** Thrown by every reader, for every file that cannot be read; nothing else is thrown but an abort. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  constructor(
    /** Base name of the file. */
    readonly file: string,
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(inEnglish(reason), options);
  }
}

const MEGABYTE = 1024 * 1024;

/** What is wrong, then what to do, where there is nothing to add. */
const PLAIN = {
  empty: 'the file is empty: get it again from where it came from',
  encrypted: 'the file is protected by a password: open it, save it without one, and use that file',
  scanned:
    'its pages have no text, only pictures if anything: recognise the text (OCR) first, or find the text version',
  damaged: 'the file is damaged: open it in the program that wrote it and save it again, or get it again',
  'unknown-encoding': 'its characters cannot be made out: save it as UTF-8 text',
} as const;

const isPlain = (
  reason: UnreadableReason,
): reason is Extract<UnreadableReason, { code: keyof typeof PLAIN }> => reason.code in PLAIN;

/** What is wrong, then what to do. */
function inEnglish(reason: UnreadableReason): string {
  if (isPlain(reason)) return PLAIN[reason.code];
  switch (reason.code) {
    case 'mislabelled':
      return `the name does not fit the content: rename it to end in .${reason.found}`;
    case 'too-large':
      return tooLarge(reason.of, reason.limit);
    case 'too-slow':
      return `reading it comes to no end within ${reason.seconds} seconds: save it again with the program that wrote it, or as UTF-8 text`;
    case 'too-much-memory':
      return `reading it takes more than ${reason.megabytes} MB of memory: split it into parts, or save it as UTF-8 text`;
    case 'unsupported':
      return `${reason.found === '' ? 'the file is binary, of a kind that is not known' : `.${reason.found} is not read`}: save it as .docx, .pdf, .html or UTF-8 text`;
    default:
      return reason satisfies never;
  }
}

function tooLarge(of: TooLarge, limit: number): string {
  if (of === 'pages') return `it has more than ${limit} pages: split it into parts`;
  if (of === 'characters') return `it has more than ${limit / 1e6} million characters: split it into parts`;
  if (of === 'figures') return `it has more than ${limit} figures: split it into parts`;
  if (of === 'elements') return 'its HTML nests or repeats more than any page does: save it as text';
  const size = `more than ${Math.floor(limit / MEGABYTE)} MB`;
  return of === 'bytes'
    ? `it has ${size}: split it into parts`
    : `unpacked it has ${size}: remove its pictures, or save it as text`;
}
