/** What the overview keeps in the address: by what the key commitments are picked, and which of its charts are shown as tables. */
import type { ProminentBy } from '../domain/search/prominence.ts';
import { REGION_LEVELS } from '../domain/dataset/schema/lists.ts';
import type { RegionLevel } from '../domain/dataset/schema.ts';
import { codec } from './codec.ts';
import { nullable, oneOf, words } from './param.ts';

export const OVERVIEW_CHARTS = ['region', 'theme', 'year'] as const;
export type OverviewChart = (typeof OVERVIEW_CHARTS)[number];

/** As `domain/search/prominence.ts` has them, which the list does not need. */
export const PROMINENT_BY = ['place', 'theme', 'deadline'] as const satisfies readonly ProminentBy[];

export interface OverviewParams {
  readonly by: ProminentBy;
  /** Of which places; null: as the screen has it by itself. */
  readonly level: RegionLevel | 'all' | null;
  /** Values of a filter for places; none: all. */
  readonly region: readonly string[];
  readonly table: readonly string[];
}

export const overviewCodec = codec<OverviewParams>(
  { by: 'place', level: null, region: [], table: [] },
  { by: oneOf(PROMINENT_BY), level: nullable(oneOf(['all', ...REGION_LEVELS])), region: words, table: words },
);
