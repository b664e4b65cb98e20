/** What a file is, by its content; its extension is a hint where the content leaves a choice, and a claim to check. */
import { zipEntries } from './zip.ts';
import type { Format, SourceFile } from './types.ts';
import { UnreadableDocument, type UnreadableReason } from './unreadable.ts';

/** Formats that begin with bytes of their own and are not read. */
const MAGIC: readonly (readonly [bytes: string, extension: string])[] = [
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'png'],
  ['\u00ff\u00d8\u00ff', 'jpg'],
  ['GIF8', 'gif'],
  ['II*\u0000', 'tif'],
  ['MM\u0000*', 'tif'],
  ['Rar!\u001a', 'rar'],
  ["7z\u00bc\u00af'\u001c", '7z'],
  ['\u001f\u008b', 'gz'],
  ['MIME-Version:', 'mht'],
  ['From: <Saved by', 'mht'],
];
const ZIP = 'PK\u0003\u0004';
const EMPTY_ZIP = 'PK\u0005\u0006';
/** Compound files: Word up to 2003, and the shell of an encrypted document. */
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage').join('\u0000');

/** Folders and files inside a zip that tell what it is. */
const ZIP_KINDS: readonly (readonly [part: string, extension: string])[] = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
  ['OFD.xml', 'ofd'],
  ['META-INF/container.xml', 'epub'],
  ['content.xml', 'odt'],
];

/** PDF programs accept a header behind some rubbish; pages may begin with comments. So far into the file we look. */
const HEADER_WITHIN = 1024;
/** Byte order marks as Latin 1. */
const MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u;
const COMMENT = /<!--.*?-->/gsu;
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])/iu;

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);

/** Extensions of the files that are read, without the dot. */
export const READABLE_EXTENSIONS: readonly string[] = [...EXTENSIONS.keys()];

const extensionOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The format of a file.
 * @throws UnreadableDocument empty, encrypted, mislabelled or unsupported
 */
export function formatOf({ name, bytes }: SourceFile): Format {
  const refuse = (reason: UnreadableReason): never => {
    throw new UnreadableDocument(name, reason);
  };
  if (bytes.length === 0) return refuse({ code: 'empty' });
  const claimed = EXTENSIONS.get(extensionOf(name));
  const content = contentOf(bytes);
  switch (content.kind) {
    case 'refused':
      return refuse(content.reason);
    case 'text':
      // A claim of pdf or docx is false; of txt, md or html it says how to read.
      if (claimed === 'pdf' || claimed === 'docx') return refuse({ code: 'mislabelled', found: 'txt' });
      return claimed ?? 'txt';
    case 'format':
      if (claimed !== undefined && claimed !== content.format)
        return refuse({ code: 'mislabelled', found: content.format });
      return content.format;
    default:
      return content satisfies never;
  }
}

/** What the bytes say, whatever the name says. */
type Content =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'text' }
  | { readonly kind: 'refused'; readonly reason: UnreadableReason };

function contentOf(bytes: Uint8Array): Content {
  const refused = MAGIC.find(([magic]) => startsWith(bytes, magic));
  if (refused) return { kind: 'refused', reason: { code: 'unsupported', found: refused[1] } };
  if (startsWith(bytes, OLE)) return { kind: 'refused', reason: ofOle(bytes) };
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return ofZip(bytes);
  const head = latin1(bytes.subarray(0, HEADER_WITHIN));
  if (head.includes('%PDF-')) return { kind: 'format', format: 'pdf' };
  // UTF-16 puts a zero beside each Latin letter.
  const page = head.replace(MARK, '').replaceAll('\u0000', '').replace(COMMENT, '');
  if (HTML.test(page)) return { kind: 'format', format: 'html' };
  return { kind: 'text' };
}

/** Word's old format, or a new one inside an encrypted package. */
function ofOle(bytes: Uint8Array): UnreadableReason {
  return latin1(bytes).includes(ENCRYPTED_PACKAGE)
    ? { code: 'encrypted' }
    : { code: 'unsupported', found: 'doc' };
}

function ofZip(bytes: Uint8Array): Content {
  const names = zipEntries(bytes).map(({ name }) => name);
  if (names.length === 0) return { kind: 'refused', reason: { code: 'damaged' } };
  const found = ZIP_KINDS.find(([part]) => names.some((name) => name.startsWith(part)))?.[1];
  if (found === 'docx') return { kind: 'format', format: 'docx' };
  return { kind: 'refused', reason: { code: 'unsupported', found: found ?? 'zip' } };
}

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  Array.from(magic).every((c, i) => bytes[i] === c.charCodeAt(0));

/** Each byte below 0x80 as its own character. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
