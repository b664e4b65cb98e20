/** Files that travel inside the page, in the build that is one file; in every other there are none. */

/** The text of a file by its path without a query, or null where the page does not hold it. */
export function embeddedFile(path: string): string | null {
  const name = path.replace(/^\.\//, '').replace(/\?.*$/, '');
  const holder = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  if (holder === null) return null;
  const text: unknown = JSON.parse(holder.textContent);
  return typeof text === 'string' ? text : null;
}
