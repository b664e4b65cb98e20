/** Arithmetic on `#rrggbb` colours. */

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
