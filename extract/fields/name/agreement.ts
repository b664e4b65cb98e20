/**
 * Where no name is sure, the one that agrees with most of the likely ones: of 职业培训补贴, 企业职业培训补贴 and
 * 职业技能培训补贴 each says much the same, and one of them is right whichever was meant.
 */
import { remembered } from '../../remembered.ts';
import { indexOfBest } from '../../weigh/linear.ts';
import type { Name } from './name-list.ts';

/** Less likely names than these say nothing. */
const MOST = 12;
/** A name that is less likely than this changes nothing. */
const LEAST = 0.001;
/** From here on two names say the same thing. */
const ALIKE = 0.5;
/** Shares are rounded, so that the last bit of Math.exp decides nothing. */
const PARTS = 1e6;

/** Index of the name to which the likely names are most alike, each by its share. */
export function indexOfMiddle(names: readonly Name[], shares: readonly number[]): number {
  const likely = shares
    .map((share, i) => ({ i, share: Math.round(share * PARTS) }))
    .sort((a, b) => b.share - a.share || a.i - b.i)
    .slice(0, MOST)
    .map(({ i, share }) => ({ i, share, pairs: pairsOf(names[i]?.text ?? '') }));
  const agreement = likely.map(({ pairs }) =>
    likely.reduce((sum, other) => {
      const alike = likeness(pairs, other.pairs);
      return alike >= ALIKE ? sum + other.share * alike : sum;
    }, 0),
  );
  return likely[indexOfBest(agreement)]?.i ?? -1;
}

/** How likely one of the names, or one that says the same, is right, given how likely each is. */
export function chanceOf(names: readonly Name[], shares: readonly number[], name: Name): number {
  const pairs = pairsOf(name.text);
  let sum = 0;
  for (const [i, share] of shares.entries()) {
    const text = share >= LEAST ? names[i]?.text : undefined;
    if (text === undefined) continue;
    if (text === name.text || likeness(pairs, pairsOf(text)) >= ALIKE) sum += share;
  }
  return sum;
}

/** Its pairs of characters, each as a number, in order. */
const pairsOf = remembered((text) => {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < pairs.length; i += 1) pairs[i] = text.charCodeAt(i) * CODES + text.charCodeAt(i + 1);
  return pairs.sort();
});
const CODES = 0x10000;

/** How many of the pairs of characters two names share: Dice's measure, 0 to 1. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length + b.length === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
