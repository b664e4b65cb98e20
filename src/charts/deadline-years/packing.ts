/** How the marks of a year are stacked: as large as the tallest year allows. */
export interface Packing {
  /** Side of a mark's cell in pixels. */
  readonly cell: number;
  readonly columns: number;
  /** Rows of the tallest year. */
  readonly rows: number;
}

const LARGEST = 16;
const SMALLEST = 2;

/** `tallest` marks in a slot of the given width and height; the smallest cell may overflow, which the caller grows for. */
export function packMarks(tallest: number, slotWidth: number, height: number): Packing {
  for (let cell = LARGEST; cell > SMALLEST; cell -= 1) {
    const columns = Math.max(1, Math.floor((slotWidth * 0.85) / cell));
    const rows = Math.ceil(tallest / columns);
    if (rows * cell <= height) return { cell, columns, rows };
  }
  const columns = Math.max(1, Math.floor((slotWidth * 0.85) / SMALLEST));
  return { cell: SMALLEST, columns, rows: Math.ceil(tallest / columns) };
}

/** Cell of the n-th mark of a year: rows from the ground, each filled from the left. */
export function cellOf(index: number, columns: number): { readonly column: number; readonly row: number } {
  return { column: index % columns, row: Math.floor(index / columns) };
}
