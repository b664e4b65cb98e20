/** The places of a table of denominators: by code where the code is one, else by any usual name. */
import { useMemo } from 'react';
import type { CodeOf } from '../../domain/table/find-target.ts';
import type { TableParts } from '../../domain/table/table.ts';
import { NATION, UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import { usePlaceCodes } from '../../ui/record/places.ts';
import { useDataset } from '../../ui/shell/contexts.ts';
import { placeName, type Covered } from '../../domain/region/covered.ts';

/** Null while names are looked up. A code that neither the register of places nor the dataset has is of no place. */
export function useDenominatorCodes(
  { headings, rows }: TableParts,
  column: number | undefined,
  covered: Covered,
): CodeOf | null {
  const dataset = useDataset();
  // A table without headings has its first place among them.
  const cells = useMemo(
    () => (column === undefined ? [] : [headings, ...rows].map((row) => row[column] ?? '')),
    [headings, rows, column],
  );
  const ofName = usePlaceCodes(cells, dataset);
  return useMemo(() => {
    if (ofName === null) return null;
    const own = new Map([...dataset.regions.values()].map(({ code, name }) => [name, code]));
    const isKnown = (code: string): boolean =>
      code === NATION || (code !== UNKNOWN_PLACE && placeName(code, covered) !== null);
    return (cell) => {
      const name = cell.normalize('NFKC').trim();
      const code = /^\d{6}$/u.test(name) ? name : (own.get(name) ?? ofName(name));
      return code !== null && isKnown(code) ? code : null;
    };
  }, [ofName, dataset, covered]);
}
