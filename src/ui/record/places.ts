/** The places of names that a person typed or that a column holds, as the extractor knows them. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Region } from '../../domain/dataset/schema.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { CodeOf } from '../../domain/table/find-target.ts';
import { openExtraction, type Extraction } from '../../platform/extraction.ts';

export type PlaceOf = (name: string) => Promise<Region | null>;

/** The extractor's thread starts with the first name and ends with the component. */
export function usePlaces(): PlaceOf {
  const extraction = useRef<Extraction | null>(null);
  useEffect(
    () => () => {
      extraction.current?.stop();
      extraction.current = null;
    },
    [],
  );
  return useCallback((name) => {
    extraction.current ??= openExtraction();
    return extraction.current.place(name);
  }, []);
}

type PlaceNames = ReadonlyMap<string, Region | null>;

/** Null until all of the names were looked up. */
export function usePlaceNames(names: readonly string[]): PlaceNames | null {
  const placeOf = usePlaces();
  const [known, setKnown] = useState<PlaceNames>(new Map());
  const key = JSON.stringify(names);
  useEffect(() => {
    let isGone = false;
    const lookUp = async (): Promise<void> => {
      const found = new Map<string, Region | null>();
      for (const name of names) found.set(name, await placeOf(name));
      if (!isGone) setKnown((before) => new Map([...before, ...found]));
    };
    void lookUp();
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- key stands for the names
  }, [key, placeOf]);
  return names.every((name) => known.has(name)) ? known : null;
}

/** Names that are looked up, and their characters: what is more is no column of places. */
const MOST_NAMES = 500;
const LONGEST = 40;

/** Names that the dataset itself has not. */
function strangeNames(cells: readonly string[], dataset: DatasetView): string[] {
  const known = new Set([...dataset.regions].flatMap(([code, { name }]) => [code, name]));
  const names = new Set(cells.map((cell) => cell.trim()));
  return [...names]
    .filter((name) => name !== '' && name.length <= LONGEST && !known.has(name))
    .slice(0, MOST_NAMES);
}

/** GB/T 2260 code of each name that is none of the dataset's own. Null while they are looked up. */
export function usePlaceCodes(cells: readonly string[], dataset: DatasetView): CodeOf | null {
  const names = useMemo(() => strangeNames(cells, dataset), [cells, dataset]);
  const places = usePlaceNames(names);
  return useMemo(() => (places === null ? null : (name) => places.get(name)?.code ?? null), [places]);
}
