/** How tables of words become patterns. */
import { words } from './table.ts';

/** Matches nothing; an empty group would match everywhere. */
const NEVER = '(?!)';

/**
 * A group that matches any word of a table. The first word that fits is taken, so 人民政府办公厅 stands before 人民政府.
 * A word may carry conditions of its own: 去年(?!同) is 去年, but not in 去年同期.
 */
export const anyOf = (table: string): string => `(?:${words(table).join('|') || NEVER})`;

/** A pattern with tables in it: pattern`${RECIPIENTS}[^，]*$` matches any of the table's words, then the rest. */
export const pattern = (parts: TemplateStringsArray, ...tables: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...tables.map(anyOf)));
