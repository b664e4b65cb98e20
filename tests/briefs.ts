/** Comparisons for tests of briefs, from figures in the short notation. SYNTHETIC: no figure here stands in any document. */
import { indexTopics, comparisonOf } from '../src/domain/compare/comparison.ts';
import type { TopicKey } from '../src/domain/compare/topics.ts';
import { matrixOf } from '../src/domain/compare/matrix.ts';
import type { Compared } from '../src/charts/brief/comparison.ts';
import type { ExhibitContext } from '../src/charts/exhibit/context.ts';
import type { Region } from '../src/domain/dataset/schema.ts';
import type { DatasetView } from '../src/domain/dataset/view.ts';
import { PROVINCES } from '../src/domain/region/provinces.ts';
import type { Lang } from '../src/i18n/index.ts';
import { createI18n } from './i18n.ts';
import { figuresOf } from './src/figure-notation.ts';
import { syntheticView, type SyntheticTarget } from './synthetic.ts';

const AS_OF = '2026-03-01';
export const INDICATOR = '虚构再生水利用率';

/** The provinces in their order. */
export const places: readonly Region[] = PROVINCES.map(({ code, zh }) => ({
  code,
  name: zh,
  level: 'province',
}));

/** One figure for each of the first provinces. */
export const targetsOf = (notation: string, more: Partial<SyntheticTarget> = {}): SyntheticTarget[] =>
  figuresOf(notation).flatMap(({ value, valueMax, comparator }, at) => {
    const region = places[at];
    return region === undefined
      ? []
      : [
          {
            region,
            indicator: INDICATOR,
            value,
            unit: '%',
            due: '2026',
            comparator,
            ...more,
            more: { measure: 'share', valueMax, ...more.more },
          },
        ];
  });

export const contextOf = (dataset: DatasetView, lang: Lang = 'zh-CN'): ExhibitContext => ({
  asOf: AS_OF,
  dataset,
  i18n: createI18n(lang),
});

interface Picked {
  readonly topic?: readonly TopicKey[];
}

/** Of one year; all places that have a document. Without a topic those of most places in that year. */
export function comparedIn(
  dataset: DatasetView,
  { mine = null, known = null, topic = [] }: Partial<Pick<Compared, 'mine' | 'known'>> & Picked = {},
): Compared {
  const picks = { topic, region: [], horizon: 2026, mine };
  const model = comparisonOf(indexTopics(dataset), picks);
  const covered = new Map([...dataset.regions.values()].map(({ code, name }) => [code, name]));
  const matrix = matrixOf(model, { ...picks, pin: [], covered, by: null, dir: 'asc' });
  return { matrix, model, covered, mine, known, pictures: [] };
}

/** The brief's input of figures in the short notation. */
export const viewOf = (notation: string, more?: Partial<SyntheticTarget>): DatasetView =>
  syntheticView(targetsOf(notation, more));
