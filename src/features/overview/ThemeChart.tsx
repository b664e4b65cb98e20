import { useCallback, useMemo } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import { countBarPlaces, countBarsHeight, countBarsOption } from '../../charts/count-bars/option.ts';
import { linksOf } from '../../charts/link.ts';
import { PALETTES } from '../../charts/palette.ts';
import { ChartFrame, type ChartView } from '../../charts/view/ChartFrame.tsx';
import { useShell } from '../shell.ts';
import { themeBars, themeTable, themeTitle } from './charts.ts';
import type { OverviewModel } from './model.ts';
import { Sources } from './Sources.tsx';

interface Props {
  readonly model: OverviewModel;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

export function ThemeChart({ model, view, onView }: Props) {
  const { dataset, i18n, screenHref, theme } = useShell();
  const bars = useMemo(() => themeBars(model, dataset, i18n), [model, dataset, i18n]);
  const option = useCallback(
    (width: number, animate: boolean) => countBarsOption(bars, { palette: PALETTES[theme], width, animate }),
    [bars, theme],
  );
  const hrefOf = (id: string) => screenHref('targets', { theme: [id] });
  const said = bars.map(({ label }) => label).join(i18n.t('common.listSeparator'));
  return (
    <ChartFrame
      i18n={i18n}
      title={themeTitle(bars, model.total, i18n)}
      subtitle={i18n.t('overview.theme.subtitle')}
      option={option}
      height={countBarsHeight(bars)}
      links={(width) => linksOf(countBarPlaces(bars, width), hrefOf)}
      summary={i18n.t('overview.theme.summary', { bars: said })}
      table={themeTable(model, dataset, hrefOf, i18n)}
      doubts={[i18n.t('overview.theme.doubt.rule')]}
      sources={<Sources rows={dataset.rows} />}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={view}
      onView={onView}
    />
  );
}
