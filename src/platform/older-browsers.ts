/**
 * What browsers down to the oldest that the page is made for (`browserslist` in package.json) lack of what it and its
 * libraries call. It comes before the program and before each background thread, and only where something is missing
 * (public/before-paint.js): a script of the old kind, since the program is a module. tests/quality/oldest-browsers.test.ts finds what is called and stands neither here nor there.
 */
import 'core-js/modules/es.array.at.js';
import 'core-js/modules/es.array.find-last.js';
import 'core-js/modules/es.array.find-last-index.js';
import 'core-js/modules/es.array.to-reversed.js';
import 'core-js/modules/es.array.to-sorted.js';
import 'core-js/modules/es.array.to-spliced.js';
import 'core-js/modules/es.array.with.js';
import 'core-js/modules/es.object.has-own.js';
import 'core-js/modules/es.string.at-alternative.js';
import 'core-js/modules/es.typed-array.at.js';
import 'core-js/modules/web.structured-clone.js';
import { Decompress } from 'fflate';
import { Channel, relay } from './older-channels.ts';
import { bringDialogs } from './older-dialogs.ts';
import { styleOlderBrowser } from './older-styles.ts';

/** Sets what is not there. */
function supply(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) Object.defineProperty(holder, name, { value, configurable: true, writable: true });
}

supply(globalThis, 'BroadcastChannel', Channel);
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

const whole = (url: string | URL): string => new URL(url, document.baseURI).href;

/** A background thread that is a file of the page lacks the same: it begins with this script. */
function startedLikewise(first: string, url: string | URL): string {
  const both = [first, url].map((file) => `import ${JSON.stringify(whole(file))};`);
  return URL.createObjectURL(new Blob(both, { type: 'text/javascript' }));
}

if (typeof document !== 'undefined') {
  const own = document.currentScript?.getAttribute('src');
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(own ? startedLikewise(own, url) : url, options);
      relay(this);
    }
  };
  bringDialogs();
  styleOlderBrowser();
}
