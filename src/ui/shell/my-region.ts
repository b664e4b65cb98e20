/** The region that the reader calls their own: it stands first and is set off wherever regions are shown. */
import { useLoaded } from '../../platform/use-loaded.ts';
import { nameOfCode, regionName } from '../../i18n/shown-names.ts';
import { useDataset, useI18n } from './contexts.ts';
import { held } from './required-context.ts';

export interface MyRegion {
  /** GB/T 2260, of any province or city, whether or not a document covers it; null: none chosen. */
  readonly code: string | null;
  /** Remembers it on this computer, and in the address, so that a link shows what its sender saw. */
  readonly choose: (code: string | null) => void;
}

export const [MyRegionContext, useMyRegion] = held<MyRegion>('my region');

type Places = ReadonlyMap<string, string>;
let places: Promise<Places> | null = null;

/** All provinces and cities, fetched when they are first asked for. */
async function fetchPlaces(): Promise<Places> {
  return (await import('../../domain/region/places.ts')).PLACES;
}

export function usePlaces(isNeeded: boolean): Places | null {
  if (isNeeded) places ??= fetchPlaces();
  const loaded = useLoaded(isNeeded ? places : null);
  return loaded.kind === 'ready' ? loaded.value : null;
}

/** What a place is called, also one that no document covers; its code until the names of those are here. */
export function usePlaceName(code: string): string {
  const i18n = useI18n();
  const { regions } = useDataset();
  const known = nameOfCode(code, regions, i18n);
  const fetched = usePlaces(known === code && code !== '')?.get(code);
  return fetched === undefined ? known : regionName({ code, name: fetched }, i18n);
}
