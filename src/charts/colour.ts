/** Arithmetic on colours of the form #rrggbb; the colours of places, which are told apart by their names: one grey for all, the reader's own and the nation set off. */
import type { Palette } from './palette.ts';
import { NATION } from '../domain/region/provinces.ts';

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** `share` of `top` laid over `ground`: 0 is the ground, 1 the top. */
export function mix(ground: string, top: string, share: number): string {
  const over = channels(top);
  const mixed = channels(ground).map((value, index) =>
    Math.round(value + ((over[index] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export function regionColour(code: string, mine: string | null, palette: Palette): string {
  if (code === mine) return palette.accent;
  return code === NATION ? palette.nation : palette.neutral;
}
