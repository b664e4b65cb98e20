/** Which columns a person gave to tables with these headings, remembered on this computer. */
import { LIST_FIELDS, type ListField, type ListMapping } from '../../../domain/tables/list/fields.ts';
import { readSetting, writeSetting } from '../../../platform/settings.ts';

const NAME = 'list-columns';
const MOST = 20;

type Entry = readonly [headings: string, columns: Readonly<Record<string, unknown>>];

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false;
  const [headings, columns]: unknown[] = value;
  return typeof headings === 'string' && typeof columns === 'object' && columns !== null;
}

function entries(): Entry[] {
  try {
    const stored: unknown = JSON.parse(readSetting(NAME) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const keyOf = (headings: readonly string[]): string => JSON.stringify(headings);

/** Null where no table with these headings was imported. */
export function rememberedColumns(headings: readonly string[]): Map<ListField, number> | null {
  const found = entries().find(([key]) => key === keyOf(headings));
  if (found === undefined) return null;
  return new Map(
    LIST_FIELDS.flatMap((field) => {
      const column = found[1][field];
      const isThere = typeof column === 'number' && Number.isInteger(column) && column in headings;
      return isThere ? [[field, column] as const] : [];
    }),
  );
}

export function rememberColumns(headings: readonly string[], mapping: ListMapping): void {
  const key = keyOf(headings);
  const others = entries().filter(([other]) => other !== key);
  writeSetting(NAME, JSON.stringify([[key, Object.fromEntries(mapping)], ...others].slice(0, MOST)));
}
