/** Files that travel inside the page, packed, in the build that is one file; in every other there are none. */

export const isOneFile = (): boolean => document.querySelector('script[data-file]') !== null;

/** A file by its path without a query, unpacked as it is read; null where the page does not hold it. */
export function embeddedFile(path: string): Response | null {
  const name = path.replace(/^\.\//, '').replace(/\?.*$/, '');
  const holder = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  if (holder === null) return null;
  const bytes = Uint8Array.from(atob(holder.textContent), (char) => char.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}
