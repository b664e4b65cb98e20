import { useCallback, useMemo, useState } from 'react';
import { PALETTES } from '../../charts/palette.ts';
import { progressChart } from '../../charts/progress/data.ts';
import { PROGRESS_HEIGHT, progressOption } from '../../charts/progress/option.ts';
import { EChart } from '../../charts/view/EChart.tsx';
import type { TargetRow } from '../../domain/dataset-index.ts';
import type { Judgement } from '../../domain/progress/types.ts';
import { useShell } from '../shell.ts';
import { statusText } from './words.ts';

interface Props {
  readonly row: TargetRow;
  readonly judgement: Judgement;
}

const ignore = (): void => {};

/** The list below holds the same values, so the picture needs no table of its own. */
export function ProgressPicture({ row, judgement }: Props) {
  const { i18n, asOf, theme } = useShell();
  const [failure, setFailure] = useState<string | null>(null);
  const chart = useMemo(() => progressChart(row, judgement, asOf, i18n), [row, judgement, asOf, i18n]);
  const option = useCallback(
    (width: number, animate: boolean) =>
      progressOption(chart, { palette: PALETTES[theme], width, animate }, i18n.lang),
    [chart, theme, i18n],
  );
  if (failure !== null) return <p role="alert">{i18n.t('chart.failed', { reason: failure })}</p>;
  const said = chart.actuals.map(({ hover }) => hover[1] ?? '').join(i18n.t('common.listSeparator'));
  return (
    <figure className="progress-picture">
      <EChart
        option={option}
        height={PROGRESS_HEIGHT}
        label={i18n.t('progress.summary', {
          indicator: row.indicator,
          values: said,
          status: statusText(judgement, i18n),
        })}
        opening={i18n.t('chart.opening')}
        onSelect={ignore}
        onFailed={setFailure}
      />
      <figcaption className="muted small">
        {i18n.t(judgement.pace === null ? 'progress.key' : 'progress.keyPath')}
      </figcaption>
    </figure>
  );
}
