import { lazy, Suspense, useCallback, useMemo } from 'react';
import '../../styles/charts.css';
import '../../styles/progress.css';
import { Button } from '../../charts/view/Button.tsx';
import { useSteps } from '../../bulk/use-work.ts';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { FrameTools } from '../../ui/frame/FrameTools.tsx';
import { collator } from '../../i18n/collation.ts';
import { indicatorName } from '../../i18n/shown-names.ts';
import { useAsOf, useDataset, useI18n, useLinked, type ScreenProps } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { useNotes, useProgress } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { UnreadableNotice } from '../../ui/trouble/UnreadableNotice.tsx';
import { rowsIn } from './entry/edits.ts';
import { useEdits } from './entry/the-edits.ts';
import { MonitorFilters } from './MonitorFilters.tsx';
import { monitorModel } from './monitor-model.ts';
import { followedIn, type Followed } from './monitor-rows.ts';
import { MonitorTable } from './MonitorTable.tsx';
import { OrphanedValues } from './OrphanedValues.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';

const EntryPart = lazy(() => import('./entry/EntryPart.tsx'));
const RoundPart = lazy(() => import('./round/RoundPart.tsx'));
const ImportPart = lazy(() => import('./import/ImportPart.tsx'));

/** One region's commitments against what was reported on them. */
export default function MonitorScreen(props: ScreenProps<'monitor'>) {
  const i18n = useI18n();
  const followed = useFollowed(props.params);
  if (followed !== null) return <Monitor followed={followed} {...props} />;
  return (
    <div className="screen-scroll stack monitor">
      <h1>{i18n.t('monitor.title')}</h1>
      <output className="screen-message">{i18n.t('load.screen')}</output>
    </div>
  );
}

interface MonitorProps extends ScreenProps<'monitor'> {
  readonly followed: Followed;
}

function Monitor({ followed, params, setParams }: MonitorProps) {
  const i18n = useI18n();
  const progress = useProgress();
  const model = useMemo(
    () => monitorModel(followed, params, collator(i18n.lang).compare, (row) => indicatorName(row, i18n)),
    [followed, params, i18n],
  );
  const context = useExhibitContext();
  // What has no figure is closed in its panel, with its evidence.
  const measured = useMemo(() => model.rows.filter(({ row }) => row.value !== null), [model]);
  const { state } = progress;
  return (
    <div className="screen-scroll stack monitor">
      <div className="in-row spaced monitor-head">
        <h1>{i18n.t('monitor.title')}</h1>
        <ViewButtons params={params} setParams={setParams} />
        {params.view === 'table' && (
          <FrameTools
            exhibit={async () =>
              (await import('./monitor-exhibit.ts')).monitorExhibit(model, params, context)
            }
            name={i18n.t('monitor.title')}
            isEmpty={model.rows.length === 0}
            asTable
          />
        )}
      </div>
      {state.kind === 'failed' && (
        <Failed>
          {i18n.t('progress.unavailable')} {failureText(state.failure, i18n)}
        </Failed>
      )}
      {state.kind === 'ready' && <UnreadableNotice count={state.unreadable.length} />}
      {params.view !== 'import' && <MonitorFilters model={model} params={params} setParams={setParams} />}
      {params.view === 'table' && (
        <>
          <OrphanedValues />
          <MonitorTable model={model} params={params} setParams={setParams} />
        </>
      )}
      <Suspense fallback={<output className="screen-message">{i18n.t('load.screen')}</output>}>
        {params.view === 'entry' && <EntryPart rows={measured} method={params.method} />}
        {params.view === 'round' && <RoundPart rows={measured} places={model.places} />}
        {params.view === 'import' && <ImportPart rows={measured.map(({ row }) => row)} />}
      </Suspense>
    </div>
  );
}

/** The ways to bring values in, or back to the table; what is typed and not written yet is not forgotten. */
function ViewButtons({ params: { view }, setParams }: ScreenProps<'monitor'>) {
  const i18n = useI18n();
  const waiting = rowsIn(useEdits().draft);
  const ways = view === 'table' ? (['entry', 'import', 'round'] as const) : (['table'] as const);
  return ways.map((way) => (
    <Button key={way} onClick={() => setParams({ view: way })}>
      {way === 'table' && i18n.t('monitor.back')}
      {way === 'round' && i18n.t('round.title')}
      {way === 'import' && i18n.t('monitor.import')}
      {way === 'entry' && i18n.t(waiting > 0 ? 'entry.waiting' : 'entry.title', { n: waiting })}
    </Button>
  ));
}

/** Judged once, however much is typed into the search. */
function useFollowed({ level, region, places, method }: ScreenProps<'monitor'>['params']): Followed | null {
  const dataset = useDataset();
  const asOf = useAsOf();
  const progress = useProgress();
  const notes = useNotes();
  const linked = useLinked();
  const { code: mine } = useMyRegion();
  const make = useCallback(() => {
    const recorded = {
      linked: linked ?? new Map<string, never>(),
      observations: progress.state.kind === 'ready' ? progress.state.byTarget : new Map<string, never>(),
      notes: notes.state.kind === 'ready' ? notes.state.byTarget : new Map<string, never>(),
    };
    return followedIn(dataset, recorded, { level, region, places, method }, asOf, mine);
  }, [dataset, asOf, mine, level, region, places, method, linked, progress.state, notes.state]);
  return useSteps(dataset.rows, make).value;
}
