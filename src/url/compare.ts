/** What the comparison keeps in the address. */
import { codec } from './codec.ts';
import { oneOf, words } from './param.ts';

export interface CompareParams {
  /** Topics: `family:…` or `indicator:…`; none: the widest one. */
  readonly topic: readonly string[];
  /** Region codes; none chosen means all. */
  readonly region: readonly string[];
  readonly view: 'chart' | 'table';
}

export const compareCodec = codec<CompareParams>(
  { topic: [], region: [], view: 'chart' },
  { topic: words, region: words, view: oneOf(['chart', 'table']) },
);
