import { useCallback, useMemo, useState } from 'react';
import { PALETTES } from '../../charts/palette.ts';
import { ExportButton } from '../../charts/view/ExportButton.tsx';
import { EChart } from '../../charts/view/EChart.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import type { Series } from '../../domain/progress/series.ts';
import type { Judgement } from '../../domain/progress/types.ts';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useExporting, useI18n, useNavigation, useTheme } from '../../ui/shell/contexts.ts';
import { progressExhibit } from './progress-exhibit.ts';

interface Props {
  readonly row: TargetRow;
  readonly judgement: Judgement;
  readonly actuals: readonly Actual[];
  readonly series: Series;
}

/** The list below holds the same values, so the picture needs no table of its own; its title is the panel's. */
export function ProgressPicture({ row, judgement, actuals, series }: Props) {
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
