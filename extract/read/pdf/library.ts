/**
 * pdf.js in the thread that we are in: our own worker is one already, and nothing is fetched to start another. It never
 * evaluates code (since version 6 it has no such option), draws nothing and runs no script of a document.
 */
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfResource } from '../types.ts';
import { completeRuntime } from './runtime.ts';

export type PdfLibrary = typeof PdfJs;
export type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;

let library: Promise<PdfLibrary> | undefined;

/** Loads pdf.js and, into the same thread, its worker half. */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= load();
  return library;
}

async function load(): Promise<PdfLibrary> {
  completeRuntime();
  // @ts-expect-error It has no types: it is imported for its effect, to make itself known to the other half.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

const FOLDERS = new Map<string, 'cmaps' | 'standard_fonts'>([
  ['cMapUrl', 'cmaps'],
  ['standardFontDataUrl', 'standard_fonts'],
]);

/** Opens a document. Rejects with pdf.js's own errors. */
export function openPdf(
  { getDocument, VerbosityLevel }: PdfLibrary,
  bytes: Uint8Array,
  resource: PdfResource | undefined,
): ReturnType<PdfLibrary['getDocument']> {
  return getDocument({
    // pdf.js keeps what it is given; the caller's bytes stay its own.
    data: bytes.slice(),
    BinaryDataFactory: class {
      fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        const folder = FOLDERS.get(kind);
        return folder && resource
          ? resource(folder, filename)
          : Promise.reject(new Error(`${kind} ${filename} is not at hand`));
      }
    },
    // Names only: the factory above finds the files.
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    // Pictures are not looked at, so none is unpacked.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
}
