import { useCallback, useMemo } from 'react';
import { useSteps } from '../../bulk/use-work.ts';
import type { GridColumn } from '../../charts/deadline-grid/data.ts';
import { gridChart } from '../../charts/deadline-grid/exhibit.ts';
import { timelineExhibit, timelineIn } from '../../charts/deadline-timeline/exhibit.ts';
import { timelinePlot } from '../../charts/deadline-timeline/names.ts';
import { yearsExhibit } from '../../charts/deadline-years/exhibit.ts';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import type { DeadlineModel, Years } from '../../domain/time/deadlines.ts';
import { ZoomArea } from './ZoomArea.tsx';
import type { Chosen } from './zoom.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useNavigation } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';

interface DeadlineChartProps {
  readonly model: DeadlineModel;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

const nowhere = (): null => null;

/** How many fall due in each year, a dot each. */
export function DeadlineChart({ model, view, onView }: DeadlineChartProps) {
  const { openTarget } = useNavigation();
  const context = useExhibitContext();
  const exhibit = useMemo(() => yearsExhibit(model, context), [model, context]);
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={nowhere}
      markHref={null}
      onSelect={openTarget}
    />
  );
}

interface TimelineChartProps {
  readonly model: DeadlineModel;
  readonly params: DeadlinesParams;
  readonly covered: Years;
  readonly onView: (view: DeadlinesParams['view']) => void;
  readonly onZoom: (chosen: Chosen) => void;
}

/** What falls due when, as exactly as the text says it. */
export function TimelineChart({ model, params, covered, onView, onZoom }: TimelineChartProps) {
  const { openTarget } = useNavigation();
  const context = useExhibitContext();
  const { by, from, to } = params;
  const timeline = useMemo(
    () => timelineIn(model, { by, from, to }, context),
    [model, by, from, to, context],
  );
  const exhibit = useMemo(() => timelineExhibit(model, timeline, context), [model, timeline, context]);
  return (
    <ZoomArea
      chosen={{ from, to }}
      covered={covered}
      onZoom={onZoom}
      plot={(width) => timelinePlot(timeline, width)}
    >
      <Frame exhibit={exhibit} view={params.view} onView={onView} onSelect={openTarget} />
    </ZoomArea>
  );
}

interface GridChartProps {
  readonly model: DeadlineModel;
  readonly params: DeadlinesParams;
  readonly onView: (view: DeadlinesParams['view']) => void;
}

/** How many fall due where and when; a cell leads to its commitments. */
export function GridChart({ model, params, onView }: GridChartProps) {
  const { screenHref } = useNavigation();
  const context = useExhibitContext();
  const { i18n } = context;
  const { code } = useMyRegion();
  const { by, view } = params;
  const { value: chart, isFresh } = useSteps(
    context.dataset.rows,
    useCallback(() => gridChart(model, by, code, context), [model, by, code, context]),
  );
  if (chart === null || !isFresh) return <output className="muted">{i18n.t('load.counting')}</output>;
  const { exhibit, drawing } = chart;
  const hrefOf = (key: string | null, years: GridColumn | null): string =>
    screenHref('deadlines', { ...params, ...(key === null ? {} : { [by]: [key] }), ...years });
  const keys = new Set(drawing.lines.map(({ key }) => key));
  const cells = new Map(drawing.cells.map((cell) => [cell.id, cell]));
  const cellHref = (id: string): string | null => {
    const cell = cells.get(id);
    return cell === undefined ? null : hrefOf(cell.key, cell.years);
  };
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={(key) => (key !== '' && keys.has(key) ? hrefOf(key, null) : null)}
      markHref={cellHref}
    />
  );
}
