/** Partition of commitments into panels: everything in a panel may share one axis, pair by pair. */
import {
  caveatsBetween,
  compare,
  isAlike,
  sideOf,
  type Caveat,
  type Comparable,
  type Gate,
  type Reason,
  type Verdict,
} from './comparability.ts';
import { boundOf } from './comparability-rules.ts';
import { groupBy } from '../collections/group-by.ts';
import { compareDeadlines } from '../time/period.ts';
import { valueIn } from '../quantity/conversion.ts';
import { byPlaceCode } from '../region/provinces.ts';

export interface Panel<T extends Comparable> {
  /** By region, then deadline: a region's path reads in time. Never empty. */
  readonly members: readonly T[];
  /** What forbids no axis but must be said under it. Deadlines along one region's own path are no caveat. */
  readonly caveats: readonly Caveat[];
}

type Order = (a: Comparable, b: Comparable) => number;

const byRegion: Order = (a, b) => byPlaceCode(a.region.code, b.region.code);
/** What has no date comes last. */
const byDeadline: Order = (a, b) => {
  const [x, y] = [a.deadline.value, b.deadline.value];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return compareDeadlines(x, y);
};
const inOrder: Order = (a, b) => byRegion(a, b) || byDeadline(a, b) || a.id.localeCompare(b.id);

/** In which a panel can be shown. */
const ORDERS = {
  value: (a, b) => (valueIn(b, a.unit) ?? 0) - (a.value ?? 0) || byRegion(a, b),
  region: (a, b) => byRegion(a, b) || byDeadline(a, b),
  deadline: (a, b) => byDeadline(a, b) || byRegion(a, b),
} as const satisfies Readonly<Record<string, Order>>;

export interface PanelOrder {
  readonly sort: keyof typeof ORDERS;
  /** Codes of the regions that stand first, in their order. */
  readonly pin: readonly string[];
}

export function arrange<T extends Comparable>(panel: Panel<T>, { sort, pin }: PanelOrder): Panel<T> {
  const rank = new Map(pin.map((code, index) => [code, index]));
  const place = ({ region }: Comparable): number => rank.get(region.code) ?? pin.length;
  const members = panel.members.toSorted((a, b) => place(a) - place(b) || ORDERS[sort](a, b));
  return { ...panel, members };
}

const allAlike = <T extends Comparable>(xs: readonly T[], ys: readonly T[]): boolean =>
  xs.every((x) => ys.every((y) => isAlike(x, y)));

/** Puts each group into the first one with which it is alike member by member. */
function mergeAlike<T extends Comparable>(groups: readonly (readonly T[])[]): T[][] {
  const merged: T[][] = [];
  for (const group of groups) {
    const home = merged.find((candidate) => allAlike(candidate, group));
    if (home === undefined) merged.push([...group]);
    else home.push(...group);
  }
  return merged;
}

/** Members of one bucket may be alike, members of two cannot; it saves comparing everything with everything. */
function bucketKey(item: Comparable): string {
  const { dimension, key, grade } = sideOf(item);
  return [item.kind, dimension, item.measure, key, grade].join('\u0000');
}

/** One of each meaning; of deadline gaps the widest. */
function foldCaveats(caveats: readonly Caveat[]): Caveat[] {
  const folded = new Map<string, Caveat>();
  for (const caveat of caveats) {
    const known = folded.get(caveat.code);
    const wider =
      known === undefined ||
      (known.code === 'deadline-gap' && caveat.code === 'deadline-gap' && caveat.years > known.years);
    if (wider) folded.set(caveat.code, caveat);
  }
  return [...folded.values()];
}

function caveatsWithin(members: readonly Comparable[]): Caveat[] {
  const caveats = members.flatMap((a, index) =>
    members.slice(index + 1).flatMap((b) => {
      const path = a.region.code === b.region.code;
      return caveatsBetween(a, b).filter(({ code }) => !path || code === 'period-assumed');
    }),
  );
  return foldCaveats(caveats);
}

/** Ceilings come last: a plain figure is a floor's neighbour rather than a ceiling's where both are there. */
const hasCeiling = (items: readonly Comparable[]): boolean =>
  items.some(({ comparator }) => boundOf(comparator) === 'ceiling');

/**
 * Every item in exactly one panel; the same partition for any order of the input. "Alike" is no equivalence (a floor
 * and a ceiling are each alike a plain figure), so one region's own path is kept together first, and whole paths are
 * then joined where every pair is alike.
 */
export function panelsOf<T extends Comparable>(items: readonly T[]): Panel<T>[] {
  const sorted = items.toSorted(inOrder);
  return [...groupBy(sorted, bucketKey).values()]
    .flatMap((bucket) => {
      const paths = [...groupBy(bucket, (item) => `${item.region.code} ${item.articleId}`).values()];
      const whole = paths.flatMap((path) => mergeAlike(path.map((item) => [item])));
      return mergeAlike(whole.toSorted((a, b) => Number(hasCeiling(a)) - Number(hasCeiling(b))));
    })
    .map((members) => ({ members: members.toSorted(inOrder), caveats: caveatsWithin(members) }))
    .toSorted((a, b) => regionCount(b) - regionCount(a));
}

function regionCount(panel: Panel<Comparable>): number {
  return new Set(panel.members.map(({ region }) => region.code)).size;
}

const RANK: { readonly [V in Verdict]: number } = { 'same-axis': 0, 'side-by-side': 1, 'not-comparable': 2 };

/** Why two panels stand apart: each reason and caveat once, the strictest verdict. */
export function compareGroups(left: readonly Comparable[], right: readonly Comparable[]): Gate {
  const pairs = left.flatMap((a) => right.map((b) => compare(a, b)));
  const reasons = new Map<string, Reason>();
  for (const reason of pairs.flatMap((pair) => pair.reasons))
    if (!reasons.has(reason.code)) reasons.set(reason.code, reason);
  return {
    verdict: pairs.reduce<Verdict>(
      (v, pair) => (RANK[pair.verdict] > RANK[v] ? pair.verdict : v),
      'same-axis',
    ),
    reasons: [...reasons.values()],
    caveats: foldCaveats(pairs.flatMap((pair) => pair.caveats)),
  };
}
