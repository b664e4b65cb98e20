import { countBarPlaces } from '../../charts/count-bars/option.ts';
import { linksOf } from '../../charts/link.ts';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import { Frame } from '../shared/frame/Frame.tsx';
import { useNavigation } from '../shared/shell/contexts.ts';
import type { SubjectCharts } from './parts.ts';

interface Props {
  readonly themes: SubjectCharts['themes'];
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

export function ThemeChart({ themes: { bars, exhibit }, view, onView }: Props) {
  const { screenHref } = useNavigation();
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
