/** Writes a deck as a PPTX file with native charts and tables, speaker's notes and a page of sources. */
import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import { nextTask } from '../../bulk/turns.ts';
import type { Deck } from '../../page/deck.ts';
import type { Places } from '../../page/area.ts';
import { MEDIA } from '../../page/medium.ts';
import { slidePages } from '../../page/slides.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';
import { writeXlsx } from '../xlsx.ts';
import type { ChartPart } from './chart.ts';
import { toInches } from './inches.ts';
import { defineLayouts } from './master.ts';
import { withTableWords } from './table.ts';
import { putOnTemplate } from './on-template.ts';
import { SlideWriter } from './slide-writer.ts';
import type { Template } from './template.ts';
import { finishedTheme, FONT } from './theme.ts';

interface WriteOptions {
  /** Slides alone, to be put into another presentation: no title page, no page of sources, no numbers. */
  readonly isInsert?: boolean;
  /** On whose masters and layouts it stands; null: on ours. */
  readonly template?: Template | null;
  /** Where pages without a template have their words; null: on 16:9. */
  readonly plain?: Places | null;
  /** Called with the pages that are made, and how many there are. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends the work between two pages. */
  readonly signal?: AbortSignal;
}

/** The file without its pages, and the pages that come. */
function begun(deck: Deck, { isInsert = false, template = null, plain = null }: WriteOptions) {
  const pptx = new PptxGenJS();
  const size = plain ?? MEDIA.slide;
  pptx.defineLayout({ name: 'page', width: toInches(size.width), height: toInches(size.height) });
  pptx.layout = 'page';
  pptx.title = onlyXml(deck.title);
  pptx.company = '';
  pptx.author = '';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineLayouts(pptx, deck.lang, size);
  const writer = new SlideWriter(pptx, deck, { isInsert, isNumbered: !isInsert && template === null, size });
  return { pptx, writer, pages: slidePages(deck, isInsert, template?.places ?? plain) };
}

/** @throws DOMException `AbortError` when the signal says so. */
export async function writeDeck(deck: Deck, options: WriteOptions = {}): Promise<Blob> {
  const { isInsert = false, template = null, onProgress, signal } = options;
  const { pptx, writer, pages } = begun(deck, options);
  for (const [index, page] of pages.entries()) {
    signal?.throwIfAborted();
    writer.page(page);
    onProgress?.(index + 1, pages.length);
    await nextTask();
  }
  const bytes = await pptx.write({ outputType: 'arraybuffer' });
  signal?.throwIfAborted();
  const zip = await finish(bytes, writer.charts);
  if (template !== null) await putOnTemplate(zip, template, !isInsert);
  const finished = await zip.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
  signal?.throwIfAborted();
  return finished;
}

type Written = Awaited<ReturnType<PptxGenJS['write']>>;

const THEME = 'ppt/theme/theme1.xml';
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;
/** The library goes on counting from file to file. */
const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const numberOf = (name: string): number => Number(CHART.exec(name)?.[1]);

/** Opens the file once more: charts, the workbooks behind them and the theme are written as the library cannot. */
async function finish(bytes: Written, charts: readonly ChartPart[]): Promise<JSZip> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files)
    .filter((name) => CHART.test(name))
    .toSorted((one, other) => numberOf(one) - numberOf(other));
  if (names.length !== charts.length)
    throw new Error(`the file has ${names.length} charts of ${charts.length}`);
  for (const [index, { xml, workbook }] of charts.entries()) {
    const name = names[index] ?? '';
    zip.file(name, xml);
    const bytesOf = await (await writeXlsx([workbook])).arrayBuffer();
    zip.file(`ppt/embeddings/Microsoft_Excel_Worksheet${numberOf(name)}.xlsx`, bytesOf);
  }
  for (const name of Object.keys(zip.files).filter((one) => SLIDE.test(one)))
    zip.file(name, withTableWords((await zip.file(name)?.async('string')) ?? ''));
  const theme = zip.file(THEME);
  if (theme === null) throw new Error(`the file has no ${THEME}`);
  zip.file(THEME, finishedTheme(await theme.async('string')));
  return zip;
}
