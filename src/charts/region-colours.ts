/** A region keeps its colour on every screen: it depends on the dataset's regions, not on which of them are shown. */
import { NATION, UNKNOWN_PLACE } from '../domain/region/provinces.ts';
import type { Palette } from './palette.ts';

export type RegionColours = ReadonlyMap<string, string>;

/** Colour of each region code. Codes beyond the palette's length start over: names stand at every mark. */
export function regionColours(codes: Iterable<string>, palette: Palette): RegionColours {
  const known = new Set(codes);
  const sorted = [...known].filter((code) => code !== NATION && code !== UNKNOWN_PLACE).toSorted();
  const colours = new Map<string, string>([[NATION, palette.nation]]);
  if (known.has(UNKNOWN_PLACE)) colours.set(UNKNOWN_PLACE, palette.neutral);
  sorted.forEach((code, index) => {
    colours.set(code, palette.categories[index % palette.categories.length] ?? palette.ink);
  });
  return colours;
}

const KNOWN = new WeakMap<ReadonlyMap<string, unknown>, Map<Palette, RegionColours>>();

/** Of a dataset's regions, by code; made once, since every panel of a screen asks for the same. */
export function coloursOf(regions: ReadonlyMap<string, unknown>, palette: Palette): RegionColours {
  const byPalette = KNOWN.get(regions) ?? new Map<Palette, RegionColours>();
  KNOWN.set(regions, byPalette);
  const colours = byPalette.get(palette) ?? regionColours(regions.keys(), palette);
  byPalette.set(palette, colours);
  return colours;
}
