/** Places are told apart by their names: one grey for all, the reader's own region and the nation set off. */
import { NATION } from '../domain/region/provinces.ts';
import type { Palette } from './palette.ts';

export function regionColour(code: string, mine: string | null, palette: Palette): string {
  if (code === mine) return palette.accent;
  return code === NATION ? palette.nation : palette.neutral;
}
