/** Writes a deck as a PPTX file with native charts and tables, speaker's notes and a page of sources. */
import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Deck, NativeChart } from '../../domain/slides/deck.ts';
import { nextTask } from '../../bulk/turns.ts';
import { finishChart } from './chart-xml.ts';
import { themeWithEastAsianFonts } from './east-asian.ts';
import { FONT, SlideWriter } from './slide-writer.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';

export interface WriteOptions {
  /** Called with the slides that are made, and how many there are. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends the work between two slides. */
  readonly signal?: AbortSignal;
}

/** @throws DOMException `AbortError` when the signal says so. */
export async function writeDeck(deck: Deck, { onProgress, signal }: WriteOptions = {}): Promise<Blob> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = onlyXml(deck.title);
  pptx.company = '';
  pptx.author = '';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const writer = new SlideWriter(pptx, deck);
  writer.titleSlide();
  for (const [index, slide] of deck.slides.entries()) {
    signal?.throwIfAborted();
    writer.slide(slide);
    onProgress?.(index + 1, deck.slides.length);
    await nextTask();
  }
  writer.sourcesSlides();
  const bytes = await pptx.write({ outputType: 'arraybuffer' });
  signal?.throwIfAborted();
  const finished = await finish(bytes, writer.charts);
  signal?.throwIfAborted();
  return finished;
}

type Written = Awaited<ReturnType<PptxGenJS['write']>>;

const CHART_FILE = /^ppt\/charts\/chart(\d+)\.xml$/;

/** Opens the file once more to say in XML what the library cannot. */
async function finish(bytes: Written, charts: readonly NativeChart[]): Promise<Blob> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files)
    .flatMap((name) => {
      const number = CHART_FILE.exec(name)?.[1];
      return number === undefined ? [] : [{ name, number: Number(number) }];
    })
    .sort((a, b) => a.number - b.number);
  if (names.length !== charts.length)
    throw new Error(`the file has ${names.length} charts of ${charts.length}`);
  for (const [index, { name }] of names.entries()) {
    const chart = charts[index];
    if (chart !== undefined) await rewrite(zip, name, (xml) => finishChart(xml, chart, FONT));
  }
  await rewrite(zip, 'ppt/theme/theme1.xml', (xml) => themeWithEastAsianFonts(xml, FONT));
  return zip.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

async function rewrite(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  const file = zip.file(name);
  if (file === null) throw new Error(`the file has no ${name}`);
  zip.file(name, change(await file.async('string')));
}
