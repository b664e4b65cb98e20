/** How much one file may ask of the machine. Far above any policy document; a file beyond is refused in words. */

const MEGABYTE = 1024 * 1024;

/** Of the file as it lies there. */
export const MAX_BYTES = 50 * MEGABYTE;
/** Of all that a packed file (docx) unpacks to. */
export const MAX_INFLATED_BYTES = 200 * MEGABYTE;
/** Of one packed part: deflate packs at most about a thousandfold, Word's own files less than a hundredfold. */
export const MAX_RATIO = 200;
/** Below this size a ratio means nothing. */
export const RATIO_COUNTS_FROM = MEGABYTE;
export const MAX_PAGES = 3000;
/** Of the decoded text. */
export const MAX_CHARACTERS = 30_000_000;

/**
 * Of figures, dates and records of one document: each is kept with its sentence. A plan of a hundred pages has some five
 * thousand.
 */
export const MAX_FIGURES = 100_000;

/**
 * Of a table's row. Each figure of a row quotes the row, so a wider one costs the square of its width; the widest that
 * policies print have a column for each province and year.
 */
export const MAX_ROW_CELLS = 100;
export const MAX_ROW_CHARACTERS = 20_000;
