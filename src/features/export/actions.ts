/** What the dialog's buttons do. Each ends in a word: done, or why not. */
import { useState } from 'react';
import { fileName } from '../../charts/exhibit/data-file.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { Composed } from '../../charts/exhibit/picture.ts';
import { csvOf, type FileContext, xlsxOf } from './files.ts';
import { dpiOf, pixelsOf, type Wishes } from './wishes.ts';
import { copyPng } from '../../platform/clipboard-image.ts';
import { download } from '../../platform/download.ts';
import { rasterise } from '../../platform/raster.ts';
import type { ZipEntry } from '../../platform/zip.ts';

export interface Outcome {
  readonly text: string;
  readonly isError: boolean;
}

interface Given {
  readonly exhibit: Exhibit;
  readonly wishes: Wishes;
  readonly context: FileContext;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function png({ svg, width, height }: Composed, { scale, dpi }: Wishes): Promise<Blob> {
  return rasterise(svg, { ...pixelsOf({ width, height }, scale), dpi: dpiOf(dpi, scale) });
}

/** Of several the first. Called in the click itself, before anything is awaited: Safari copies only there. */
export function copyPicture(pictures: readonly Composed[], { wishes, context }: Given): Promise<Outcome> {
  const { t } = context.i18n;
  const [first] = pictures;
  if (first === undefined) return Promise.reject(new Error('no picture'));
  const text = pictures.length === 1 ? t('export.copied') : t('export.copiedFirst', { n: pictures.length });
  return copyPng(png(first, wishes)).then(
    () => ({ text, isError: false }),
    (error: unknown) => ({ text: t('export.copyFailed', { reason: reasonOf(error) }), isError: true }),
  );
}

async function save(
  { wishes, context: { i18n } }: Given,
  extension: string,
  make: () => Promise<Blob>,
): Promise<Outcome> {
  try {
    const name = fileName(wishes.title, extension);
    const blob = await make();
    download(name, blob, blob.type);
    return { text: i18n.t('export.saved', { name }), isError: false };
  } catch (error) {
    return { text: i18n.t('chart.exportFailed', { reason: reasonOf(error) }), isError: true };
  }
}

/** One picture as its file; several as one archive, each with its number. */
async function savePictures(
  pictures: readonly Composed[],
  extension: 'png' | 'svg',
  given: Given,
  make: (picture: Composed) => Promise<Blob>,
): Promise<Outcome> {
  const [first] = pictures;
  if (first !== undefined && pictures.length === 1) return save(given, extension, () => make(first));
  return save(given, 'zip', async () => {
    const { zipOf } = await import('../../platform/zip.ts');
    const entries: ZipEntry[] = [];
    // One after the other: each takes the memory of its pixels.
    for (const [at, picture] of pictures.entries()) {
      const name = fileName(`${at + 1} ${given.wishes.title}`, extension);
      entries.push({ name, file: await make(picture) });
    }
    return zipOf(entries);
  });
}

export function savePng(pictures: readonly Composed[], given: Given): Promise<Outcome> {
  return savePictures(pictures, 'png', given, (picture) => png(picture, given.wishes));
}

export function saveSvg(pictures: readonly Composed[], given: Given): Promise<Outcome> {
  return savePictures(pictures, 'svg', given, async ({ svg }) => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
    return new Blob([text], { type: 'image/svg+xml' });
  });
}

/** One exhibit alone, to be put into another presentation. */
export function savePptx(given: Given): Promise<Outcome> {
  const { exhibit, wishes, context } = given;
  return save(given, 'pptx', async () => {
    const [{ storedSlide }, { deckOf }, { writeDeck }, { ownTemplate, placesOn, plainNow }] =
      await Promise.all([
        import('../../ui/frame/stored-slide.ts'),
        import('../../ui/frame/presentation-deck.ts'),
        import('../../platform/pptx/write-deck.ts'),
        import('../../ui/frame/own-template.ts'),
      ]);
    const { i18n } = context;
    const titled = { ...exhibit, title: wishes.title };
    const slide = await storedSlide({ exhibit: titled, asTable: false, href: '#/' }, context);
    const slides = [{ ...slide, footnote: wishes.footnote.trim() }];
    const { signal } = new AbortController();
    const deck = await deckOf({ name: wishes.title, lang: i18n.lang, slides }, i18n, {
      signal,
      onProgress: () => {},
    });
    const plain = placesOn(null, plainNow());
    return writeDeck(deck, { signal, isInsert: true, template: await ownTemplate(), plain });
  });
}

export function saveCsv(given: Given): Promise<Outcome> {
  const { exhibit, wishes, context } = given;
  return save(given, 'csv', () => csvOf(exhibit, wishes.extent, context));
}

export function saveXlsx(given: Given): Promise<Outcome> {
  const { exhibit, wishes, context } = given;
  const named = { ...exhibit, title: wishes.title };
  return save(given, 'xlsx', () => xlsxOf(named, wishes.extent, wishes.footnote.trim(), context));
}

interface Running {
  readonly isBusy: boolean;
  readonly outcome: Outcome | null;
  /** Takes what was begun in the click; its word stands in the dialog when it ends. */
  readonly run: (doing: Promise<Outcome>) => void;
}

/** One action at a time, and how the last one ended. */
export function useActions(): Running {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = (doing: Promise<Outcome>): void => {
    setBusy(true);
    setOutcome(null);
    doing.then(setOutcome, () => {}).finally(() => setBusy(false));
  };
  return { isBusy, outcome, run };
}
