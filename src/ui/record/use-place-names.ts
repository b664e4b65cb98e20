/** The places of the names that a column holds, as the extractor knows them. */
import { useEffect, useState } from 'react';
import type { Region } from '../../domain/dataset/schema.ts';
import { usePlaces } from './use-place-of.ts';

export type PlaceNames = ReadonlyMap<string, Region | null>;

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
