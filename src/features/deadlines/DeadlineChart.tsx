import { useMemo } from 'react';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useNavigation } from '../../ui/shell/contexts.ts';
import { yearsExhibit } from '../../charts/deadline-years/exhibit.ts';
import type { DeadlineModel } from '../../domain/time/deadlines.ts';

interface Props {
  readonly model: DeadlineModel;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

const nowhere = (): null => null;

/** How many fall due in each year, a dot each. */
export function DeadlineChart({ model, view, onView }: Props) {
  const { openTarget } = useNavigation();
  const context = useExhibitContext();
  const exhibit = useMemo(() => yearsExhibit(model, context), [model, context]);
  return <Frame exhibit={exhibit} view={view} onView={onView} rowHref={nowhere} onSelect={openTarget} />;
}
