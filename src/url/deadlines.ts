/** What the deadlines keep in the address; the as-of date is common to all screens. */
import { codec } from './codec.ts';
import { oneOf, words } from './param.ts';

export interface DeadlinesParams {
  /** Region codes; none chosen means all. */
  readonly region: readonly string[];
  readonly state: 'all' | 'passed' | 'coming';
  readonly view: 'chart' | 'table';
}

export const deadlinesCodec = codec<DeadlinesParams>(
  { region: [], state: 'all', view: 'chart' },
  { region: words, state: oneOf(['all', 'passed', 'coming']), view: oneOf(['chart', 'table']) },
);
