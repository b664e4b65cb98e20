/**
 * The words of a table in their order. A table is a string of words between blanks. All tables of language, the units'
 * and the extractor's, are read here and nowhere else, so that a measurement can withhold words (tests/gold/lodo.ts).
 */
export const words = (table: string): string[] => table.trim().split(/\s+/);
