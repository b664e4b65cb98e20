/** One field of a record in words. */
import { deadlineLabel } from '../../charts/deadline-label.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { CorrectableField } from '../../domain/proposal/decision.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';

type Fields = Pick<TargetRow, CorrectableField>;
type Words = (target: Fields, i18n: I18n) => string;

const amount: Words = (target, { format, t }) => format.quantity(target) ?? t('value.none');

const WORDS: { readonly [F in CorrectableField]: Words } = {
  kind: ({ kind }, { t }) => t(`kind.${kind}`),
  value: amount,
  valueMax: amount,
  comparator: amount,
  deadline: ({ deadline }, i18n) => deadlineLabel(deadline, i18n),
  region: ({ region }, i18n) => regionName(region, i18n),
  measure: ({ measure }, { t }) => (measure === null ? '' : t(`measure.${measure}`)),
  frequency: ({ frequency }, { t }) => (frequency === null ? '' : t(`frequency.${frequency}`)),
  direction: ({ direction }, { t }) => (direction === null ? '' : t(`direction.${direction}`)),
  certainty: ({ certainty }, { t }) => t(`certainty.${certainty}`),
  indicator: ({ indicator }) => indicator,
  scope: ({ scope }) => scope,
  unit: ({ unit }) => unit,
};

export const fieldWords = (target: Fields, field: CorrectableField, i18n: I18n): string =>
  WORDS[field](target, i18n) || i18n.t('common.none');
