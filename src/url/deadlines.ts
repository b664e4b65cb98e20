/** What the deadlines keep in the address; the as-of date is common to all screens. */
import { codec } from './codec.ts';
import { nullable, oneOf, words, year } from './param.ts';

export interface DeadlinesParams {
  /** Region codes; none chosen means all. */
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
