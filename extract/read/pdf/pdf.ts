/** PDF: lines rebuilt from where the letters stand, page by page, without what the pages add. */
import { fileHash } from '../hash.ts';
import { MAX_INFLATED_BYTES, MAX_PAGES } from '../limits.ts';
import { isBomb } from './streams.ts';
import type { ReadNote, ReadOptions, SourceFile, SourceText } from '../types.ts';
import { UnreadableDocument, type UnreadableReason } from '../unreadable.ts';
import { withoutFurniture, type PageRows } from './furniture.ts';
import { openPdf, pdfLibrary, type PdfDocument, type PdfLibrary } from './library.ts';
import { textOfPages } from './paragraphs.ts';
import { ruledTables } from './grids.ts';
import { rowsOf } from './rows.ts';
import { rowsWithTables } from './ruled-text.ts';
import { matrixOf } from './matrix.ts';
import { rulesOf } from './rules.ts';
import { runsOf } from './runs.ts';

/** @throws UnreadableDocument, or the signal's reason */
export async function readPdf(file: SourceFile, options: ReadOptions): Promise<SourceText> {
  if (isBomb(file.bytes))
    throw new UnreadableDocument(file.name, {
      code: 'too-large',
      of: 'inflated-bytes',
      limit: MAX_INFLATED_BYTES,
    });
  const library = await pdfLibrary();
  const { task, lacksMap } = openPdf(library, file.bytes, options.characterMap);
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES)
      throw new UnreadableDocument(file.name, { code: 'too-large', of: 'pages', limit: MAX_PAGES });
    const pages = await pagesOf(library, document, options);
    if (lacksMap()) throw new UnreadableDocument(file.name, { code: 'unknown-encoding' });
    return sourceOf(file, pages);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error instanceof UnreadableDocument
      ? error
      : new UnreadableDocument(file.name, reasonOf(error), { cause: error });
  } finally {
    await task.destroy();
  }
}

const reasonOf = (error: unknown): UnreadableReason => ({
  code: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
});

async function pagesOf(
  library: PdfLibrary,
  document: PdfDocument,
  { signal, onProgress }: ReadOptions,
): Promise<PageRows[]> {
  const pages: PageRows[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    signal?.throwIfAborted();
    pages.push(await pageRows(library, document, number));
    onProgress?.(number, document.numPages);
  }
  return pages;
}

async function pageRows({ OPS }: PdfLibrary, document: PdfDocument, number: number): Promise<PageRows> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const toPage = matrixOf(transform);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const raw = items.flatMap((item) => ('str' in item ? [item] : []));
  const { runs, turn } = runsOf(raw, toPage, width, height);
  const rows = rowsOf(runs);
  const mayHaveTable = turn === 0 && rows.filter(({ segments }) => segments.length > 1).length > 1;
  const tables = mayHaveTable ? ruledTables(rulesOf(await page.getOperatorList(), OPS, toPage)) : [];
  page.cleanup();
  return {
    height: turn % 2 === 0 ? height : width,
    rows: tables.length > 0 ? rowsWithTables(runs, tables) : rows,
  };
}

function sourceOf(file: SourceFile, all: readonly PageRows[]): SourceText {
  const { pages: bare, dropped } = withoutFurniture(all);
  const { text, pages } = textOfPages(bare);
  if (text.trim() === '') throw new UnreadableDocument(file.name, { code: 'scanned' });
  if (isGibberish(text)) throw new UnreadableDocument(file.name, { code: 'unknown-encoding' });
  const silent = bare.flatMap(({ rows }, i) => (rows.length === 0 ? [i + 1] : []));
  const notes: ReadNote[] = [];
  if (dropped > 0) notes.push({ code: 'left-out-page-lines', count: dropped });
  if (silent.length > 0) notes.push({ code: 'pages-without-text', pages: silent });
  return { name: file.name, sha256: fileHash(file), text, format: 'pdf', encoding: null, pages, notes };
}

/** Fonts that do not say which characters they draw give private or control characters. */
const STRANGE = /[\p{Co}\ufffd]|(?!\s)\p{Cc}/gu;
const MAX_STRANGE = 0.2;
const isGibberish = (text: string): boolean =>
  (text.match(STRANGE)?.length ?? 0) > MAX_STRANGE * text.replace(/\s/gu, '').length;
