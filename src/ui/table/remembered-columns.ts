/** Which columns a person gave to tables with these headings, remembered on this computer. */
import type { Columns } from '../../domain/table/headings.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';

const MOST = 20;

type Entry = readonly [headings: string, columns: Readonly<Record<string, unknown>>];

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false;
  const [headings, columns]: unknown[] = value;
  return typeof headings === 'string' && typeof columns === 'object' && columns !== null;
}

function entries(name: string): Entry[] {
  try {
    const stored: unknown = JSON.parse(readSetting(name) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** The sheet of the next month or year has the same headings but for its numbers. */
const keyOf = (headings: readonly string[]): string => JSON.stringify(headings).replaceAll(/\p{Nd}+/gu, '#');

/** Null where no table with these headings was imported. */
export function rememberedColumns<F extends string>(
  name: string,
  fields: readonly F[],
  headings: readonly string[],
): Columns<F> | null {
  const found = entries(name).find(([key]) => key === keyOf(headings));
  if (found === undefined) return null;
  return new Map(
    fields.flatMap((field) => {
      const column = found[1][field];
      const isThere = typeof column === 'number' && Number.isInteger(column) && column in headings;
      return isThere ? [[field, column] as const] : [];
    }),
  );
}

export function rememberColumns<F extends string>(
  name: string,
  headings: readonly string[],
  mapping: Columns<F>,
): void {
  const key = keyOf(headings);
  const others = entries(name).filter(([other]) => other !== key);
  writeSetting(name, JSON.stringify([[key, Object.fromEntries(mapping)], ...others].slice(0, MOST)));
}
