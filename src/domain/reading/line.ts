/** Lines of a document's text, counted from 1. */

/** LF, CR and CRLF each end a line. */
export const lineOf = (text: string, offset: number): number =>
  (text.slice(0, offset).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;

/** Whether a policy or a section has the line. */
export const hasLine =
  (line: number) =>
  ({ lines: [first, last] }: { readonly lines: readonly [number, number] }): boolean =>
    first <= line && line <= last;
