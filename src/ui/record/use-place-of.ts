/** The place of a name that a person typed, as the extractor knows it. */
import { useCallback, useEffect, useRef } from 'react';
import type { Region } from '../../domain/dataset/schema.ts';
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
