import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import '../../styles/charts.css';
import '../../styles/compare.css';
import { useWork } from '../../bulk/use-work.ts';
import { atPlaces, codesIn, levelIn } from '../../domain/dataset/levels.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Denominator, DenominatorKind } from '../../domain/compare/denominators.ts';
import { codeOf, takesInAll, takesInNeighbours } from '../../domain/region/place-filter.ts';
import { PLACES } from '../../domain/region/places.ts';
import { NATION, UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import { chainOf } from '../../domain/region/region-chain.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { readDenominatorSetting, writeDenominatorSetting } from '../../platform/denominator-store.ts';
import type { CompareParams } from '../../url/compare.ts';
import { DatasetContext, useDataset, useI18n, useLinked, type ScreenProps } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { Absent, Summary } from './Summary.tsx';
import { CompareBrief } from './CompareBrief.tsx';
import { ComparePicks } from './ComparePicks.tsx';
import { CompareTools } from './CompareTools.tsx';
import { commonYear, yearOfMost } from '../../domain/compare/choice.ts';
import { yearOfResults } from '../../domain/compare/kept.ts';
import {
  comparisonOf,
  type Comparison,
  indexTopics,
  listedOf,
  type TopicIndex,
} from '../../domain/compare/comparison.ts';
import { heldPlaces } from './held-against.ts';
import type { Viewing } from './viewing.ts';
import { VIEWS } from './views.tsx';

const Denominators = lazy(() => import('./Denominators.tsx'));

/** One indicator or family across regions: one axis where the gate allows it, else panels with the reason between. */
export default function CompareScreen({ params, setParams }: ScreenProps<'compare'>) {
  const { dataset, region, ...chosen } = useLevelled(params);
  const i18n = useI18n();
  const { value: topicIndex } = useWork(
    dataset.rows,
    useCallback(() => indexTopics(dataset), [dataset]),
  );
  const shown = useMemo(() => ({ ...params, region }), [params, region]);
  if (topicIndex !== null)
    return (
      <DatasetContext value={dataset}>
        <Comparison topicIndex={topicIndex} {...chosen} params={shown} setParams={setParams} />
      </DatasetContext>
    );
  return (
    <div className="screen-scroll stack compare">
      <h1>{i18n.t('compare.title')}</h1>
      <output className="screen-message">{i18n.t('load.screen')}</output>
    </div>
  );
}

/** What sets levels beside one another, holds a place against its own, or is of one place. */
const ACROSS_LEVELS: ReadonlySet<CompareParams['show']> = new Set(['chain', 'bench', 'history'] as const);

/**
 * What is chosen by its place, and what sets levels beside one another, is of all of them; so is an indicator until a level
 * is asked for. `region`: the codes for which the chosen values stand; of a place and all in it all levels, of the
 * provinces around one the level that is looked at.
 */
function useLevelled({ level: asked, region: places, topic, show }: CompareParams) {
  const dataset = useDataset();
  const { code: mine } = useMyRegion();
  const own = asked === 'all' ? null : levelIn(dataset, asked, mine);
  const isAcross = ACROSS_LEVELS.has(show);
  const isOfAll = places.length > 0 || isAcross || (asked === null && topic.length > 0);
  const level = isOfAll ? null : own;
  const levelled = useMemo(() => atPlaces(dataset, { level, region: [] }), [dataset, level]);
  const region = useMemo(
    () =>
      places.flatMap((value) => codesIn(value, dataset, asked === null && takesInAll(value) ? null : own)),
    [places, dataset, asked, own],
  );
  return {
    dataset: levelled,
    region,
    places,
    regions: dataset.regions,
    rows: dataset.rows,
    level:
      places.length === 0 ? level : places.some(takesInNeighbours) ? own : asked === 'all' ? null : asked,
    hasLevel: !isAcross && (places.length === 0 || places.some((value) => codeOf(value) !== value)),
  } as const;
}

interface ComparisonProps
  extends
    ScreenProps<'compare'>,
    Pick<ReturnType<typeof useLevelled>, 'level' | 'hasLevel' | 'places' | 'regions' | 'rows'> {
  readonly topicIndex: TopicIndex;
}

function Comparison({
  topicIndex,
  level,
  hasLevel,
  places,
  regions,
  rows,
  params,
  setParams,
}: ComparisonProps) {
  const i18n = useI18n();
  const { code: mine } = useMyRegion();
  const { model, covered, chain, horizon } = useComparing(topicIndex, params, mine);
  const { View, isSummed = false } = VIEWS[params.show];
  const kind = typeof params.per === 'number' || params.per === 'none' ? null : params.per;
  const denominators = useDenominators(kind);
  const viewing = useViewing({ params, setParams }, mine, covered, kind, denominators.values);
  return (
    <div className="screen-scroll stack compare">
      <div className="in-row spread">
        <h1>{i18n.t('compare.title')}</h1>
        {model.all.length > 0 && (
          <CompareBrief
            model={model}
            region={params.region}
            horizon={horizon}
            covered={covered}
            viewing={viewing}
          />
        )}
      </div>
      <ComparePicks
        model={model}
        params={params}
        place={{ regions, level, hasLevel, region: places }}
        rows={rows}
        covered={covered}
        setParams={setParams}
      />
      <CompareTools params={params} setParams={setParams} model={model} horizon={horizon} />
      {kind !== null && (
        <Suspense fallback={<output className="muted small">{i18n.t('load.screen')}</output>}>
          <Denominators
            key={kind}
            kind={kind}
            values={denominators.values}
            covered={covered}
            onValues={denominators.keep}
          />
        </Suspense>
      )}
      {model.unknown.map((name) => (
        <output key={name} className="warned small own-line">
          {i18n.t('compare.unknownTopic', { name: name.replace(/^(family|indicator):/u, '') })}
        </output>
      ))}
      {isSummed && <Summary model={model} show={params.show} horizon={horizon} />}
      {isSummed && <Absent model={model} chosen={params.region} covered={covered} />}
      {(model.all.length > 0 || params.show === 'chain') && (
        <View
          params={params}
          setParams={setParams}
          topicIndex={topicIndex}
          model={model}
          horizon={horizon}
          chain={chain}
          covered={covered}
          viewing={viewing}
        />
      )}
    </div>
  );
}

/** Whose chain is shown: my region's, else the first chosen one's, else the first of the topic that is no nation. */
function chainRegion(params: CompareParams, mine: string | null, model: Comparison): string {
  return (
    params.region[0] ??
    mine ??
    model.regions.find(({ code }) => code !== NATION && code !== UNKNOWN_PLACE)?.code ??
    NATION
  );
}

/** A city that only the documents of its province name has none of its own; a county is known by its name here alone. */
function coveredRegions(dataset: DatasetView, i18n: I18n): ReadonlyMap<string, string> {
  const articles = dataset.documents.flatMap((document) => document.articles.map(({ region }) => region));
  const others = [...dataset.regions.values()].filter(({ code }) => !PLACES.has(code));
  return new Map([...articles, ...others].map((region) => [region.code, regionName(region, i18n)]));
}

/**
 * The chosen year; of what became of promises the one of which most is known, of a table for which nothing is picked the
 * latest that most places have, and of one region held against others that too.
 */
function useYear({ show, horizon, topic }: CompareParams, places: readonly string[]): number | null {
  const { rows: all } = useDataset();
  const linked = useLinked();
  const isTable = (show === 'matrix' || show === 'multiples') && topic.length === 0;
  const known = useMemo(() => {
    const rows = places.length > 0 ? all.filter((row) => places.includes(row.region.code)) : all;
    if (show === 'kept') return linked === null ? null : yearOfResults(rows, linked);
    if (show === 'bench')
      return yearOfMost(rows, listedOf(topic, VIEWS.bench.first, places.length)) ?? commonYear(rows);
    return isTable && horizon === null ? yearOfMost(rows, listedOf(topic, undefined, places.length)) : null;
  }, [show, isTable, horizon, topic, all, places, linked]);
  return typeof horizon === 'number' ? horizon : known;
}

function useComparing(topicIndex: TopicIndex, params: CompareParams, mine: string | null) {
  const dataset = useDataset();
  const i18n = useI18n();
  const covered = useMemo(() => coveredRegions(dataset, i18n), [dataset, i18n]);
  const { topic, show, against } = params;
  const of = show === 'bench' ? (params.of ?? mine) : null;
  const region = useMemo(
    () => (show === 'bench' ? heldPlaces(of, { against }, covered) : params.region),
    [show, of, against, covered, params.region],
  );
  const horizon = useYear(params, region);
  const chosen = useMemo(() => {
    const { first } = VIEWS[show];
    return comparisonOf(topicIndex, { topic, region, horizon, mine, of, ...(first && { first }) });
  }, [topicIndex, topic, region, horizon, mine, of, show]);
  const isChain = params.show === 'chain';
  const whose = isChain ? chainRegion(params, mine, chosen) : NATION;
  const chain = useMemo(() => chainOf(whose), [whose]);
  const model = useMemo(
    () => (isChain ? comparisonOf(topicIndex, { topic, region: chain, horizon, mine }) : chosen),
    [isChain, topicIndex, topic, chain, horizon, mine, chosen],
  );
  return { covered, model, chain, horizon };
}

function useDenominators(kind: DenominatorKind | null) {
  const [changed, setChanged] = useState(0);
  const values = useMemo(
    () => (kind === null || changed < 0 ? [] : readDenominatorSetting(kind)),
    [kind, changed],
  );
  const keep = (next: readonly Denominator[]): void => {
    if (kind !== null) writeDenominatorSetting(kind, next);
    setChanged((n) => n + 1);
  };
  return { values, keep };
}

function useViewing(
  { params, setParams }: ScreenProps<'compare'>,
  mine: string | null,
  covered: ReadonlyMap<string, string>,
  kind: DenominatorKind | null,
  values: readonly Denominator[],
): Viewing {
  const { view, sort, scale, pin, region } = params;
  const asked = useMemo(
    () => (region.length === 0 ? [...covered.keys()] : region.filter((code) => covered.has(code))),
    [region, covered],
  );
  // Without a denominator the figures stand as they are, and the screen asks for the file.
  const per = useMemo(() => (kind === null || values.length === 0 ? null : { kind, values }), [kind, values]);
  return {
    view,
    sort,
    scale,
    pin,
    mine,
    chosen: region,
    asked,
    per,
    year: typeof params.per === 'number' ? params.per : null,
    onView: (next) => setParams({ view: next }),
    onPin: (codes) => setParams({ pin: codes }),
  };
}
