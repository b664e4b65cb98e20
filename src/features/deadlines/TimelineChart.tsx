import { useMemo } from 'react';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { Frame } from '../Frame.tsx';
import { useExhibitContext } from '../exhibit-context.ts';
import { useShell } from '../shell.ts';
import { timelineExhibit } from './exhibits.ts';
import type { DeadlineModel } from './model.ts';

interface Props {
  readonly model: DeadlineModel;
  readonly params: DeadlinesParams;
  readonly onView: (view: DeadlinesParams['view']) => void;
}

/** What falls due when, as exactly as the text says it. */
export function TimelineChart({ model, params, onView }: Props) {
  const { openTarget, targetHref } = useShell();
  const context = useExhibitContext();
  const { by, from, to } = params;
  const exhibit = useMemo(
    () => timelineExhibit(model, { by, from, to }, context),
    [model, by, from, to, context],
  );
  return (
    <Frame exhibit={exhibit} view={params.view} onView={onView} rowHref={targetHref} onSelect={openTarget} />
  );
}
