/** One field of a record in words. */
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { CorrectableField } from '../../../domain/review/decision.ts';
import type { I18n } from '../../../i18n/index.ts';
import { regionName } from '../../../i18n/region-name.ts';

export function fieldWords(
  target: Pick<TargetRow, CorrectableField>,
  field: CorrectableField,
  i18n: I18n,
): string {
  const { t, format } = i18n;
  const none = t('common.none');
  switch (field) {
    case 'kind':
      return t(`kind.${target.kind}`);
    case 'value':
    case 'valueMax':
    case 'comparator':
      return format.quantity(target) ?? t('value.none');
    case 'deadline':
      return deadlineLabel(target.deadline, i18n);
    case 'region':
      return regionName(target.region, i18n);
    case 'measure':
      return target.measure === null ? none : t(`measure.${target.measure}`);
    case 'frequency':
      return target.frequency === null ? none : t(`frequency.${target.frequency}`);
    case 'direction':
      return target.direction === null ? none : t(`direction.${target.direction}`);
    case 'certainty':
      return t(`certainty.${target.certainty}`);
    case 'indicator':
    case 'scope':
    case 'unit':
      return target[field] === '' ? none : target[field];
    default:
      return field satisfies never;
  }
}
