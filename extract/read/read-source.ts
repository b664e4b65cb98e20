/**
 * The one way from a file to text, the same in Node and in a browser's worker. A reader is loaded when a file of its
 * format comes.
 */
import { formatOf } from './detect.ts';
import { MAX_BYTES, MAX_CHARACTERS } from './limits.ts';
import { readText } from './text.ts';
import type { Format, ReadOptions, SourceFile, SourceText } from './types.ts';
import { UnreadableDocument } from './unreadable.ts';

/**
 * Reads a file by what its content is.
 * @throws UnreadableDocument where it cannot be read: which file, why, and what to do
 * @throws the signal's reason where it was aborted
 */
export async function readSource(file: SourceFile, options: ReadOptions = {}): Promise<SourceText> {
  options.signal?.throwIfAborted();
  if (file.bytes.length > MAX_BYTES)
    throw new UnreadableDocument(file.name, { code: 'too-large', of: 'bytes', limit: MAX_BYTES });
  const source = await readAs(formatOf(file), file, options);
  if (source.text.length > MAX_CHARACTERS)
    throw new UnreadableDocument(file.name, { code: 'too-large', of: 'characters', limit: MAX_CHARACTERS });
  if (source.text.trim() === '') throw new UnreadableDocument(file.name, { code: 'empty' });
  return source;
}

async function readAs(format: Format, file: SourceFile, options: ReadOptions): Promise<SourceText> {
  switch (format) {
    case 'txt':
    case 'md':
      return readText(file, format);
    case 'html': {
      const { readHtml } = await import('./html/html.ts');
      return readHtml(file);
    }
    case 'docx': {
      const { readDocx } = await import('./docx/docx.ts');
      return readDocx(file);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/pdf.ts');
      return readPdf(file, options);
    }
    default:
      return format satisfies never;
  }
}
