/** The order of a panel's bars, and what of it is a line instead of a bar. Pure. */
import { valueIn } from '../../domain/compare/axis.ts';
import { byPlaceCode } from '../../domain/region/provinces.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import { compareDeadlines } from '../../domain/time/period.ts';
import { needsLog, NATION } from '../../domain/compare/standing.ts';
import type { CompareParams } from '../../url/compare.ts';
import type { ComparableRow } from './topic-index.ts';

type Order = (a: ComparableRow, b: ComparableRow) => number;

const byRegion: Order = (a, b) => byPlaceCode(a.region.code, b.region.code);
const byDeadline: Order = (a, b) => {
  const [x, y] = [a.deadline.value, b.deadline.value];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return compareDeadlines(x, y);
};
const byValue: Order = (a, b) => (valueIn(b, a.unit) ?? 0) - (a.value ?? 0) || byRegion(a, b);

const ORDERS: { readonly [S in CompareParams['sort']]: Order } = {
  value: byValue,
  region: (a, b) => byRegion(a, b) || byDeadline(a, b),
  deadline: (a, b) => byDeadline(a, b) || byRegion(a, b),
};

/** Sorted, with the pinned regions first in the order in which they were pinned. */
export function arrange(
  panel: Panel<ComparableRow>,
  { sort, pin }: Pick<CompareParams, 'sort' | 'pin'>,
): Panel<ComparableRow> {
  const rank = new Map(pin.map((code, index) => [code, index]));
  const place = ({ region }: ComparableRow): number => rank.get(region.code) ?? pin.length;
  const members = panel.members.toSorted((a, b) => place(a) - place(b) || ORDERS[sort](a, b));
  return { ...panel, members };
}

/** The nation's target is the frame of reference: a line across the regions' bars, and a bar where it stands alone. */
export function splitNation(members: readonly ComparableRow[]): {
  readonly drawn: readonly ComparableRow[];
  readonly references: readonly ComparableRow[];
} {
  const drawn = members.filter(({ region }) => region.code !== NATION);
  if (drawn.length === 0) return { drawn: members, references: [] };
  return { drawn, references: members.filter(({ region }) => region.code === NATION) };
}

export function isLogScale(scale: CompareParams['scale'], values: readonly number[]): boolean {
  if (scale === 'auto') return needsLog(values);
  // Zero has no place on a logarithmic axis.
  return scale === 'log' && values.length > 0 && values.every((value) => value > 0);
}
