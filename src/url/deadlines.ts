/** What the deadlines keep in the address; the as-of date is common to all screens. */
import type { RegionLevel } from '../domain/dataset/schema.ts';
import { REGION_LEVELS } from '../domain/dataset/schema/lists.ts';
import { codec } from './codec.ts';
import { nullable, oneOf, words, year } from './param.ts';

export interface DeadlinesParams {
  /** Of places of that level; null: of that with which the overview opens. */
  readonly level: RegionLevel | 'all' | null;
  /** Values of a filter for places; none chosen means all. */
  readonly region: readonly string[];
  /** Theme ids; none chosen means all. */
  readonly theme: readonly string[];
  readonly state: 'all' | 'passed' | 'reported' | 'coming';
  readonly view: 'chart' | 'table';
  readonly show: 'timeline' | 'years';
  /** What a part of the agenda is. */
  readonly group: 'month' | 'office';
  /** What a row of the timeline is. */
  readonly by: 'region' | 'theme';
  /** First and last year of the timeline; null: as far as the data goes. */
  readonly from: number | null;
  readonly to: number | null;
}

export const deadlinesCodec = codec<DeadlinesParams>(
  {
    level: null,
    region: [],
    theme: [],
    state: 'all',
    view: 'chart',
    show: 'timeline',
    group: 'month',
    by: 'region',
    from: null,
    to: null,
  },
  {
    level: nullable(oneOf(['all', ...REGION_LEVELS])),
    region: words,
    theme: words,
    state: oneOf(['all', 'passed', 'reported', 'coming']),
    view: oneOf(['chart', 'table']),
    show: oneOf(['timeline', 'years']),
    group: oneOf(['month', 'office']),
    by: oneOf(['region', 'theme']),
    from: nullable(year),
    to: nullable(year),
  },
);
