/** In which fields two readings of one figure differ: the checks of tests/gold/score.mjs. */
import type { Target } from '../dataset/schema.ts';
import { dice } from '../text/text-similarity.ts';
import type { Row } from './row.ts';
import { sameNumber, samePlace, unitName } from './same.ts';

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

const COMPARED = [
  'kind',
  'unit',
  'comparator',
  'measure',
  'valueMax',
  'deadline',
  'frequency',
  'region',
  'indicator',
] as const;
export type ComparedField = (typeof COMPARED)[number];

/** No opinion agrees with all. */
export const oneOf = <T>(
  value: T | null,
  said: T | null | undefined,
  others: readonly (T | null)[] = [],
): boolean => said === undefined || value === said || others.some((other) => other === value);

/** Wordings of a name agree from here on, by pairs of signs. */
const ALIKE = 0.5;

const agrees: { readonly [F in ComparedField]: (target: Target, said: Said) => boolean } = {
  kind: (target, said) => oneOf<string>(target.kind, said.class, said.alt?.class),
  unit: (target, { unit, alt }) =>
    [unit, ...(alt?.unit ?? [])].some((one) => unitName(one) === unitName(target.unit)),
  comparator: (target, { comparator, alt }) => oneOf(target.comparator, comparator, alt?.comparator),
  measure: (target, { measure, alt }) => oneOf(target.measure, measure, alt?.measure),
  valueMax: (target, { valueMax }) => sameNumber(target.valueMax, valueMax),
  deadline: (target, { deadline, alt }) => oneOf(target.deadline.value, deadline, alt?.deadline),
  frequency: (target, { frequency, alt }) => oneOf(target.frequency, frequency, alt?.frequency),
  region: (target, { region, alt }) =>
    [region, ...(alt?.region ?? [])].some((one) => samePlace(target.region.name, one)),
  indicator: (target, said) => {
    const own = [target.indicator, target.scope + target.indicator];
    const names = [said.indicator, ...(said.alt?.indicator ?? [])].flatMap((name) => [
      name,
      said.scope + name,
    ]);
    return own.some((a) => names.some((b) => dice(a, b) >= ALIKE));
  },
};

export const CHECKS = COMPARED.map((field) => [field, agrees[field]] as const);
