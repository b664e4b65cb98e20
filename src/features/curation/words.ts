/** What a correction says, in words. */
import type { Correction } from '../../domain/curation/curation.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { CORRECTABLE, type CorrectableField } from '../../domain/review/decision.ts';
import type { CuratedField } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { termLabel } from '../../i18n/term-label.ts';
import { fieldWords } from '../shared/record/field-words.ts';

const isReviewField = (field: CuratedField): field is CorrectableField =>
  CORRECTABLE.some((other) => other === field);

export function fieldName(field: Exclude<CuratedField, 'agreed'>, { t }: I18n): string {
  return isReviewField(field) ? t(`review.field.${field}`) : t(`curation.field.${field}`);
}

/** Marks of a whole record are no field of it. */
type Whole = 'record' | 'agreed';
type Fields = Pick<TargetRow, Exclude<CuratedField, Whole>>;

/** A field's value in words, also of those that no form has. */
export function valueWords(
  row: Fields,
  field: Exclude<CuratedField, 'agreed'>,
  dataset: Pick<DatasetView, 'labels'>,
  i18n: I18n,
): string {
  if (isReviewField(field)) return fieldWords(row, field, i18n);
  return OTHER_WORDS[field](row, i18n, (id) => termLabel(id, dataset, i18n)) ?? i18n.t('common.none');
}

type Words = (row: Fields, i18n: I18n, nameOf: (id: string) => string) => string | null | undefined;

const OTHER_WORDS: { readonly [F in Exclude<CuratedField, CorrectableField | 'agreed'>]: Words } = {
  baseline: ({ baseline }) => baseline?.text,
  binding: ({ binding }) => binding,
  record: ({ indicator }) => indicator,
  indicatorKey: ({ indicatorKey }) => indicatorKey,
  average: ({ average }, { t }) => (average ? t('result.average') : null),
  cumulative: ({ cumulative }, { t }) => (cumulative ? t('result.cumulative') : null),
  theme: ({ theme }, _, nameOf) => theme && nameOf(theme.id),
  family: ({ family }, _, nameOf) => family && nameOf(family.id),
};

/** 数值：2000亿元 → 3000亿元, on a record that has the other fields. */
export function correctionWords(
  correction: Correction,
  row: TargetRow | undefined,
  dataset: Pick<DatasetView, 'labels'>,
  i18n: I18n,
): string {
  if (correction.action === 'reject') return i18n.t('curation.rejected');
  if (correction.action === 'confirm') return i18n.t('curated.agreed');
  if (correction.action === 'add') {
    const { record } = correction;
    const what = [record.scope + record.indicator, i18n.format.quantity(record)];
    return `${i18n.t('curated.added')}${i18n.t('common.colon')}${what.filter((part) => part !== null).join(' ')}`;
  }
  const { field, old, new: now } = correction.change;
  const of = (value: unknown): string =>
    row === undefined ? plainWords(value) : valueWords({ ...row, [field]: value }, field, dataset, i18n);
  return i18n.t('curation.ownChange', { field: fieldName(field, i18n), old: of(old), new: of(now) });
}

/** Of a record that is not there: the value alone. */
function plainWords(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value === null ? '—' : JSON.stringify(value);
}
