/** The lines of the deadlines' charts. Pure. */
import type { TimelineSource } from '../../charts/deadline-timeline/data.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { labelsIn, regionName } from '../../i18n/shown-names.ts';

type Group = TimelineSource['group'];

/** The line in which a commitment stands: its region's or its theme's, named once for all of it. */
export function groupsBy(
  by: DeadlinesParams['by'],
  { dataset, i18n }: ExhibitContext,
  placeName: (place: TargetRow['region'], i18n: I18n) => string = regionName,
): (row: TargetRow) => Group {
  const labels = labelsIn(dataset, i18n);
  const known = new Map<string, Group>();
  return ({ region, theme }) => {
    const key = by === 'region' ? region.code : (theme?.id ?? '');
    const name = (): string =>
      by === 'region' ? placeName(region, i18n) : (labels.get(key) ?? i18n.t('targets.theme.none'));
    const group = known.get(key) ?? { key, name: name() };
    known.set(key, group);
    return group;
  };
}
