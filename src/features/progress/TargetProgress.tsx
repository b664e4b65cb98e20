import { useMemo, useState, useCallback } from 'react';
import '../../styles/charts.css';
import '../../styles/progress.css';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { isFollowed } from '../../domain/progress/monitoring.ts';
import type { LinkedResults, LinkedResult } from '../../domain/progress/result-links.ts';
import { seriesOf, type Series } from '../../domain/progress/series.ts';
import type { Method, Judgement } from '../../domain/progress/types.ts';
import type { Observation } from '../../storage/observation.ts';
import {
  useDataset,
  useI18n,
  useLinked,
  useNavigation,
  useExporting,
  useTheme,
} from '../../ui/shell/contexts.ts';
import { useProgress, useLinkVerdicts } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { LinkChooser } from './LinkChooser.tsx';
import { LinkedList } from './LinkedList.tsx';
import { ObservationForm } from './ObservationForm.tsx';
import { ObservationList } from './ObservationList.tsx';
import { StatusMark } from './StatusMark.tsx';
import { useJudgement } from './use-judgement.ts';
import { statusText } from '../../charts/progress/standing-words.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { Button } from '../../charts/view/Button.tsx';
import type { LinkVerdict } from '../../storage/link-verdict.ts';
import { PALETTES } from '../../charts/palette.ts';
import { ExportButton } from '../../charts/view/ExportButton.tsx';
import { EChart } from '../../charts/view/EChart.tsx';
import type { Actual } from '../../domain/progress/actuals.ts';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { progressExhibit } from './progress-exhibit.ts';

/** Reported values of one commitment and what follows from them, inside its panel. */
export default function TargetProgress({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const progress = useProgress();
  const { state } = progress;
  if (!isFollowed(row))
    return (
      <p className="muted small">
        {i18n.t(row.kind === 'support' ? 'progress.reason.support' : 'progress.reason.no-figure')}
      </p>
    );
  if (state.kind === 'opening') return <output className="muted small">{i18n.t('progress.loading')}</output>;
  if (state.kind === 'failed')
    return (
      <Failed small>
        {i18n.t('progress.unavailable')} {failureText(state.failure, i18n)}
      </Failed>
    );
  return <Recorded row={row} observations={state.byTarget.get(row.id) ?? NONE} />;
}

const NONE: readonly never[] = [];
const NO_LINKS: LinkedResults = new Map();

interface Props {
  readonly row: TargetRow;
  readonly observations: readonly Observation[];
}

function Recorded({ row, observations }: Props) {
  const i18n = useI18n();
  const [method, setMethod] = useState<Method>('compound');
  const [edited, setEdited] = useState<Observation | null>(null);
  const { linked, actuals, judgement } = useJudgement(row, observations, method);
  const { screenHref } = useNavigation();
  const dataset = useDataset();
  const allLinked = useLinked() ?? NO_LINKS;
  const series = useMemo(
    () => seriesOf(row, judgement.unit, dataset.rows, allLinked, (id) => dataset.policyById.get(id)?.article),
    [row, judgement.unit, dataset, allLinked],
  );
  return (
    <>
      <p className="in-row progress-verdict">
        <StatusMark status={judgement.status} />
        {judgement.reason !== null && <span className="muted small">{statusText(judgement, i18n)}</span>}
      </p>
      {(judgement.path !== null || judgement.actuals.length + series.targets.length > 0) && (
        <ProgressPicture row={row} judgement={judgement} actuals={actuals} series={series} />
      )}
      {row.value !== null && (
        <p className="small">
          <a
            href={screenHref('compare', {
              show: 'history',
              of: row.region.code,
              topic: [`indicator:${row.indicatorKey}`],
            })}
          >
            {i18n.t('compare.history.link')}
          </a>
        </p>
      )}
      <Arithmetic row={row} judgement={judgement} method={method} onMethod={setMethod} />
      <LinkedList row={row} linked={linked} />
      <LostLinks targetId={row.id} linked={linked} />
      {row.value !== null && <LinkChooser row={row} linked={linked} />}
      <ObservationList row={row} observations={observations} onEdit={setEdited} />
      {(edited !== null || row.value !== null || observations.length === 0) && (
        <ObservationForm
          key={edited === null ? 'new' : `${edited.id} ${edited.revision}`}
          row={row}
          edited={edited}
          onEnd={() => setEdited(null)}
        />
      )}
    </>
  );
}

interface LostLinksProps {
  readonly targetId: string;
  readonly linked: readonly LinkedResult[];
}

/** Results that a person counted and that the documents in hand do not report any more: said, until they take it back. */
function LostLinks({ targetId, linked }: LostLinksProps) {
  const i18n = useI18n();
  const { state, remove } = useLinkVerdicts();
  const isRead = useLinked() !== null;
  if (!isRead || state.kind !== 'ready') return null;
  const found = new Set(linked.map(({ resultId }) => resultId));
  const isLost = ({ verdict, resultId }: LinkVerdict): boolean => verdict === 'taken' && !found.has(resultId);
  return (state.byTarget.get(targetId) ?? []).filter(isLost).map((lost) => (
    <p key={lost.id} className="save-failed small">
      {i18n.t('linked.lost', lost)} {lost.told !== undefined && <q lang="zh-CN">{lost.told.quote}</q>}{' '}
      <Button look="button-quiet small" onClick={() => void remove(lost)}>
        {i18n.t('common.undo')}
      </Button>
    </p>
  ));
}

interface ProgressPictureProps {
  readonly row: TargetRow;
  readonly judgement: Judgement;
  readonly actuals: readonly Actual[];
  readonly series: Series;
}

/** The list below holds the same values, so the picture needs no table of its own; its title is the panel's. */
function ProgressPicture({ row, judgement, actuals, series }: ProgressPictureProps) {
  const i18n = useI18n();
  const { openExport } = useExporting();
  const { openTarget } = useNavigation();
  const theme = useTheme();
  const context = useExhibitContext();
  const [failure, setFailure] = useState<string | null>(null);
  const exhibit = useMemo(
    () => progressExhibit(row, judgement, { actuals, series }, context),
    [row, judgement, actuals, series, context],
  );
  const { drawing } = exhibit;
  const openOther = useCallback(
    (id: string) => {
      if (series.targets.some((other) => other.row.id === id)) openTarget(id);
    },
    [series, openTarget],
  );
  const option = useCallback(
    (width: number, animate: boolean) => drawing.option({ palette: PALETTES[theme], width, animate }),
    [drawing, theme],
  );
  if (failure !== null) return <p role="alert">{i18n.t('chart.failed', { reason: failure })}</p>;
  return (
    <figure className="progress-picture">
      <EChart
        option={option}
        height={drawing.height}
        label={exhibit.summary}
        opening={i18n.t('chart.opening')}
        onSelect={openOther}
        onFailed={setFailure}
      />
      <figcaption className="muted small">
        <ExportButton i18n={i18n} title={exhibit.title} onExport={() => openExport(exhibit)} />
        {exhibit.subtitle.find(({ role }) => role === 'key')?.text}
      </figcaption>
    </figure>
  );
}
