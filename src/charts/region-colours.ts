/** A region keeps its colour on every screen: it depends on the dataset's regions, not on which of them are shown. */
import type { Palette } from './palette.ts';

const NATION = '100000';

/** Colour of each region code. Codes beyond the palette's length start over: names stand at every mark. */
export function regionColours(codes: Iterable<string>, palette: Palette): ReadonlyMap<string, string> {
  const sorted = [...new Set(codes)].filter((code) => code !== NATION).toSorted();
  const colours = new Map<string, string>([[NATION, palette.nation]]);
  sorted.forEach((code, index) => {
    colours.set(code, palette.categories[index % palette.categories.length] ?? palette.ink);
  });
  return colours;
}
