/** What pdf.js 6 takes for granted and Node 20 does not have yet; newer Nodes and browsers have it all. */

/** Adds Promise.withResolvers and ArrayBuffer.prototype.transferToFixedLength (ES2024) where they are missing. */
export function completeRuntime(): void {
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
