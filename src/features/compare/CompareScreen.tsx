import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import '../../styles/charts.css';
import '../../styles/compare.css';
import { useSteps, type Work } from '../../bulk/use-work.ts';
import { atPlaces, codesIn, levelIn } from '../../domain/dataset/levels.ts';
import type { Region } from '../../domain/dataset/schema.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Denominator, DenominatorKind } from '../../domain/compare/denominators.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { codeOf, takesInAll, takesInNeighbours } from '../../domain/region/place-filter.ts';
import { PLACES } from '../../domain/region/places.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { readDenominatorSetting, writeDenominatorSetting } from '../../platform/denominator-store.ts';
import type { CompareParams } from '../../url/compare.ts';
import { DatasetContext, useDataset, useI18n, useLinked, type ScreenProps } from '../../ui/shell/contexts.ts';
import { NotAll } from '../../ui/shell/NotAll.tsx';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { Absent, Summary } from './Summary.tsx';
import { CompareBrief } from './CompareBrief.tsx';
import { ComparePicks } from './ComparePicks.tsx';
import { CompareTools } from './CompareTools.tsx';
import { comparedIn, type ComparedState } from './compared.ts';
import { topicIndexIn, type TopicIndex } from '../../domain/compare/comparison.ts';
import type { Viewing } from './viewing.ts';
import { VIEWS } from './views.tsx';

const Denominators = lazy(() => import('./Denominators.tsx'));

/** One indicator or family across regions: one axis where the gate allows it, else panels with the reason between. */
export default function CompareScreen({ params, setParams }: ScreenProps<'compare'>) {
  const { dataset, region, ...chosen } = useLevelled(params);
  const { value: topicIndex, isFresh } = useSteps(
    chosen.rows,
    useCallback(() => topicIndexIn(dataset), [dataset]),
  );
  const asked = useMemo(() => ({ ...params, region }), [params, region]);
  if (topicIndex === null || !isFresh) return <Opening />;
  return (
    <DatasetContext value={dataset}>
      <Comparison topicIndex={topicIndex} {...chosen} params={asked} setParams={setParams} />
    </DatasetContext>
  );
}

function Opening() {
  const i18n = useI18n();
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

function Comparison(props: ComparisonProps) {
  const { code: mine } = useMyRegion();
  const i18n = useI18n();
  const dataset = useDataset();
  const covered = useMemo(() => coveredRegions(dataset, i18n), [dataset, i18n]);
  const { value, isFresh } = useCompared(props, mine, covered);
  if (value === null) return <Opening />;
  return <Compared {...props} {...value} mine={mine} covered={covered} isFresh={isFresh} />;
}

interface ComparedProps extends ComparisonProps, ComparedState {
  readonly mine: string | null;
  readonly covered: Covered;
  readonly isFresh: boolean;
}

function Compared(props: ComparedProps) {
  const { topicIndex, level, hasLevel, places, regions, rows, setParams } = props;
  const { model, chain, year: horizon, mine, covered, isFresh } = props;
  const i18n = useI18n();
  // Until what is asked for is put together, what was asked before stands.
  const params = isFresh ? props.params : { ...props.params, ...props.picked };
  const { View, isSummed = false } = VIEWS[params.show];
  const kind = typeof params.per === 'number' || params.per === 'none' ? null : params.per;
  const denominators = useDenominators(kind);
  const viewing = useViewing({ params, setParams }, mine, covered, kind, denominators.values);
  return (
    <div className="screen-scroll stack compare" aria-busy={!isFresh}>
      <div className="in-row spread">
        <div className="in-row spaced">
          <h1>{i18n.t('compare.title')}</h1>
          <NotAll />
        </div>
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

/** A city that only the documents of its province name has none of its own; a county is known by its name here alone. */
function coveredRegions(dataset: DatasetView, i18n: I18n): Covered {
  const known = new Map<string, Region>();
  for (const { articles } of dataset.documents)
    for (const { region } of articles) known.set(region.code, region);
  for (const [code, region] of dataset.regions) if (!PLACES.has(code)) known.set(code, region);
  return new Map([...known].map(([code, region]) => [code, regionName(region, i18n)]));
}

function useCompared(
  { topicIndex, rows, params }: ComparisonProps,
  mine: string | null,
  covered: Covered,
): Work<ComparedState> {
  const dataset = useDataset();
  const answers = useLinked();
  const { topic, region, show, of, against, horizon } = params;
  // What became of promises alone hangs on results: a value that is entered draws no other view anew.
  const linked = show === 'kept' ? answers : null;
  const make = useCallback(() => {
    const picked = { topic, region, show, of, against, horizon };
    return comparedIn(picked, { topicIndex, dataset, linked, mine, covered, first: VIEWS[show].first });
  }, [topicIndex, dataset, linked, topic, region, show, of, against, horizon, mine, covered]);
  return useSteps(rows, make);
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
