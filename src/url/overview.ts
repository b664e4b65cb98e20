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
  /** Level of the places that stand first; null: as the screen has it by itself. */
  readonly level: RegionLevel | null;
  readonly table: readonly string[];
}

export const overviewCodec = codec<OverviewParams>(
  { by: 'place', level: null, table: [] },
  { by: oneOf(PROMINENT_BY), level: nullable(oneOf(REGION_LEVELS)), table: words },
);
