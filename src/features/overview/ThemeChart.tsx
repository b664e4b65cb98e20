import { useMemo } from 'react';
import { countBarPlaces } from '../../charts/count-bars/option.ts';
import { linksOf } from '../../charts/link.ts';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import { Frame } from '../Frame.tsx';
import { useExhibitContext } from '../exhibit-context.ts';
import { useShell } from '../shell.ts';
import { themeBars } from './charts.ts';
import { themeExhibit } from './exhibits.ts';
import type { OverviewModel } from './model.ts';

interface Props {
  readonly model: OverviewModel;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

export function ThemeChart({ model, view, onView }: Props) {
  const { dataset, i18n, screenHref } = useShell();
  const context = useExhibitContext();
  const bars = useMemo(() => themeBars(model, dataset, i18n), [model, dataset, i18n]);
  const exhibit = useMemo(() => themeExhibit(model, context), [model, context]);
  const hrefOf = (id: string) => screenHref('targets', { theme: [id] });
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={hrefOf}
      links={(width) => linksOf(countBarPlaces(bars, width), hrefOf)}
    />
  );
}
