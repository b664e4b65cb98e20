/**
 * pdf.js in the thread that we are in: our own worker is one already, and nothing is fetched to start another. It never
 * evaluates code (since version 6 it has no such option), draws nothing and runs no script of a document.
 */
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CharacterMap } from '../types.ts';

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

export interface OpenPdf {
  readonly task: ReturnType<PdfLibrary['getDocument']>;
  /** Whether a character map was asked for and not found: pdf.js goes on and guesses. */
  readonly lacksMap: () => boolean;
}

/** Opens a document; its promise rejects with pdf.js's own errors. */
export function openPdf(
  { getDocument, VerbosityLevel }: PdfLibrary,
  bytes: Uint8Array,
  characterMap: CharacterMap | undefined,
): OpenPdf {
  let lacksMap = false;
  const task = getDocument({
    // pdf.js keeps what it is given; the caller's bytes stay its own.
    data: new Uint8Array(bytes),
    BinaryDataFactory: class {
      async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        // Fonts for drawing are not needed to read.
        if (kind !== 'cMapUrl') throw new Error(`${kind} is not at hand`);
        try {
          if (!characterMap) throw new Error('no character maps');
          return await characterMap(filename);
        } catch (error) {
          lacksMap = true;
          throw error;
        }
      }
    },
    // A name only: the factory above finds the files.
    cMapUrl: 'cmaps/',
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    // Pictures are not looked at, so none is unpacked.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  return { task, lacksMap: () => lacksMap };
}

/** Adds what pdf.js 6 takes for granted and Node 20 does not have yet (ES2024). */
function completeRuntime(): void {
  if (!('withResolvers' in Promise)) define(Promise, 'withResolvers', withResolvers);
  if (!('transferToFixedLength' in ArrayBuffer.prototype))
    define(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
}

const define = (home: object, name: string, value: unknown): unknown =>
  Object.defineProperty(home, name, { value, configurable: true, writable: true });

function withResolvers(): unknown {
  let resolve: unknown;
  let reject: unknown;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** The bytes, cut or filled with zeros; the old buffer is left as it is, which its users do not ask about. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const bytes = new Uint8Array(length);
  bytes.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return bytes.buffer;
}
