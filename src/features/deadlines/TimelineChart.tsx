import { useMemo } from 'react';
import { timelinePlot } from '../../charts/deadline-timeline/names.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useNavigation } from '../../ui/shell/contexts.ts';
import { timelineExhibit, timelineIn } from '../../charts/deadline-timeline/exhibit.ts';
import type { DeadlineModel } from '../../domain/time/deadlines.ts';
import type { Years } from '../../domain/time/deadlines.ts';
import type { Chosen } from './zoom.ts';
import { ZoomArea } from './ZoomArea.tsx';

interface Props {
  readonly model: DeadlineModel;
  readonly params: DeadlinesParams;
  readonly covered: Years;
  readonly onView: (view: DeadlinesParams['view']) => void;
  readonly onZoom: (chosen: Chosen) => void;
}

/** What falls due when, as exactly as the text says it. */
export function TimelineChart({ model, params, covered, onView, onZoom }: Props) {
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
