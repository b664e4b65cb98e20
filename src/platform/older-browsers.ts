/**
 * What browsers down to the oldest that the page is made for (`browserslist` in package.json) lack of what it and its
 * libraries call. It comes before the program and before each background thread, and only where something is missing
 * (public/before-paint.js): a script of the old kind, since the program is a module. tests/quality/oldest-browsers.test.ts finds what is called and stands neither here nor there.
 */
import 'core-js/modules/es.array.find-last.js';
import 'core-js/modules/es.array.find-last-index.js';
import 'core-js/modules/es.array.to-reversed.js';
import 'core-js/modules/es.array.to-sorted.js';
import 'core-js/modules/es.array.to-spliced.js';
import 'core-js/modules/es.array.with.js';
import 'core-js/modules/es.object.has-own.js';
import 'core-js/modules/web.structured-clone.js';
import { Decompress } from 'fflate';
import { styleOlderBrowser } from './older-styles.ts';

/** Sets what is not there. */
function supply(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) Object.defineProperty(holder, name, { value, configurable: true, writable: true });
}

supply(AbortSignal.prototype, 'throwIfAborted', function throwIfAborted(this: AbortSignal): void {
  if (this.aborted) throw this.reason ?? new DOMException('The operation was aborted.', 'AbortError');
});
supply(AbortSignal, 'timeout', (milliseconds: number): AbortSignal => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
});

/** Unpacks gzip, zlib and plain deflate alike: which of them it is stands in the first bytes. */
supply(globalThis, 'DecompressionStream', function unpacker(): TransformStream<Uint8Array, Uint8Array> {
  const unpacked = new Decompress();
  return new TransformStream({
    start(controller) {
      unpacked.ondata = (chunk) => controller.enqueue(chunk);
    },
    transform: (chunk) => unpacked.push(chunk),
    flush: () => unpacked.push(new Uint8Array(0), true),
  });
});

/** A background thread that is a file of the page lacks the same: it begins with this script. */
const own = typeof document === 'undefined' ? null : document.currentScript?.getAttribute('src');
const whole = (url: string | URL): string => new URL(url, document.baseURI).href;
if (own) {
  const first = whole(own);
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      const both = [first, whole(url)].map((file) => `import ${JSON.stringify(file)};`);
      super(URL.createObjectURL(new Blob(both, { type: 'text/javascript' })), options);
    }
  };
}

if (typeof document !== 'undefined') styleOlderBrowser();
