/** What the charts of deadlines say in words. */
import type { TargetRow } from '../domain/dataset/target-index.ts';
import type { DeadlineModel } from '../domain/time/deadlines.ts';
import type { StateCounts } from '../domain/time/due.ts';
import type { I18n } from '../i18n/index.ts';
import { labelsIn, regionName } from '../i18n/shown-names.ts';
import { presentStates } from './deadline-states.ts';
import type { ExhibitContext } from './exhibit/context.ts';
import { dateDoubts } from './exhibit/row-doubts.ts';

/** The chart's title: how many are past and to come. */
export function finding({ counts }: DeadlineModel, i18n: I18n): string {
  const parts = presentStates(counts).map((state) =>
    i18n.t(`deadlines.count.${state}`, { n: counts[state] }),
  );
  return i18n.t('deadlines.finding', { parts: i18n.list(parts) });
}

export function yearsDoubts(model: DeadlineModel, i18n: I18n): string[] {
  return [...dateDoubts(model.dated, i18n), ...deadlineDoubts(model, i18n)];
}

/** When a deadline is past, what is counted as a recorded result, and that none says nothing of the target. */
export function stateDefinition({ passed, reported }: StateCounts, i18n: I18n): string {
  const said = [
    i18n.t('deadlines.state.year'),
    ...(passed > 0 ? [i18n.t('deadlines.state.passed')] : []),
    ...(passed + reported > 0 ? [i18n.t('deadlines.state.result')] : []),
  ];
  return said.join(i18n.lang === 'en' ? ' ' : '');
}

/** What is not known of the past, and what is not drawn. */
function deadlineDoubts({ counts, undated }: DeadlineModel, i18n: I18n): string[] {
  return [
    ...(counts.unread > 0 ? [i18n.t('deadlines.doubt.unread')] : []),
    ...(undated.length > 0 ? [i18n.t('deadlines.doubt.none', { n: undated.length })] : []),
  ];
}

/** How the lines of a chart are made: of regions or of themes. */
export type DeadlineLines = 'region' | 'theme';

interface Line {
  readonly key: string;
  readonly name: string;
}

/** The line in which a commitment stands: its region's or its theme's, named once for all of it. */
export function linesBy(
  by: DeadlineLines,
  { dataset, i18n }: ExhibitContext,
  placeName: (place: TargetRow['region'], i18n: I18n) => string = regionName,
): (row: TargetRow) => Line {
  const labels = labelsIn(dataset, i18n);
  const known = new Map<string, Line>();
  return ({ region, theme }) => {
    const key = by === 'region' ? region.code : (theme?.id ?? '');
    const found = known.get(key);
    if (found !== undefined) return found;
    const name =
      by === 'region' ? placeName(region, i18n) : (labels.get(key) ?? i18n.t('targets.theme.none'));
    const line = { key, name };
    known.set(key, line);
    return line;
  };
}
