/** In which fields two readings of one figure differ: the checks of tests/gold/score.mjs. */
import type { Target } from '../dataset/schema.ts';
import type { Reason } from '../match/match.ts';
import { dice } from '../text/text-similarity.ts';
import type { Row } from './row.ts';

export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const UNIT_NAMES = new Map([
  ['位', '人'],
  ['名', '人'],
  ['人民币', '元'],
  ['percent', '%'],
  ['百分点', '个百分点'],
  ['家次', '家'],
]);

/** One name for a unit that is written in several ways. */
export function unitName(unit: string): string {
  const plain = squeezed(unit).replace(/[（(].*?[)）]/gu, '');
  return UNIT_NAMES.get(plain) ?? plain;
}

export const samePlace = (a: string, b: string): boolean => {
  const [left, right] = [squeezed(a), squeezed(b)];
  return left.length > 1 && (left.endsWith(right) || right.endsWith(left));
};

/** Up to the dust of floating point; null is the same as null only. */
export const sameNumber = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** What the second reader says of a record; undefined is no opinion. */
export interface Said extends Pick<Row, 'line' | 'class' | 'measure' | 'deadline' | 'frequency' | 'alt'> {
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly valueText: string;
  readonly unit: string;
  readonly comparator: Target['comparator'];
  readonly indicator: string;
  readonly scope: string;
  readonly region: string;
  /** The reader is in doubt. */
  readonly isOpen: boolean;
}

/** No opinion agrees with all. */
export const oneOf = <T>(
  value: T | null,
  said: T | null | undefined,
  others: readonly (T | null)[] = [],
): boolean => said === undefined || value === said || others.some((other) => other === value);

/** Wordings of a name agree from here on, by pairs of signs. */
const ALIKE = 0.5;

/** When a field is the same in both. */
export const AGREEMENTS = [
  ['kind', (target, said) => oneOf<string>(target.kind, said.class, said.alt?.class)],
  [
    'unit',
    (target, { unit, alt }) =>
      [unit, ...(alt?.unit ?? [])].some((one) => unitName(one) === unitName(target.unit)),
  ],
  ['comparator', (target, { comparator, alt }) => oneOf(target.comparator, comparator, alt?.comparator)],
  ['measure', (target, { measure, alt }) => oneOf(target.measure, measure, alt?.measure)],
  ['valueMax', (target, { valueMax }) => sameNumber(target.valueMax, valueMax)],
  ['deadline', (target, { deadline, alt }) => oneOf(target.deadline.value, deadline, alt?.deadline)],
  ['frequency', (target, { frequency, alt }) => oneOf(target.frequency, frequency, alt?.frequency)],
  [
    'region',
    (target, { region, alt }) =>
      [region, ...(alt?.region ?? [])].some((one) => samePlace(target.region.name, one)),
  ],
  ['indicator', isOneName],
] as const satisfies readonly Reason<string, Target, Said>[];

export type ComparedField = (typeof AGREEMENTS)[number][0];

function isOneName({ indicator, scope }: Target, said: Said): boolean {
  const own = [indicator, scope + indicator];
  const names = [said.indicator, ...(said.alt?.indicator ?? [])].flatMap((name) => [name, said.scope + name]);
  return own.some((a) => names.some((b) => dice(a, b) >= ALIKE));
}
