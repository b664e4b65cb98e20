/** What a correction says, in words. */
import { z } from '../../domain/dataset/schema/zod.ts';
import type { ArticleField, Correction } from '../../domain/curation/curation.ts';
import { FACT_OF } from '../../domain/dataset/policy-facts.ts';
import { articleStatus, documentKind } from '../../domain/dataset/schema.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { CORRECTABLE, type CorrectableField } from '../../domain/proposal/decision.ts';
import type { CuratedField, Target } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { termLabel } from '../../i18n/shown-names.ts';
import { joined } from '../../domain/text/joined.ts';
import { factName } from '../../ui/record/fact-words.ts';
import { fieldWords } from '../../ui/record/field-words.ts';

const isReviewField = (field: CuratedField): field is CorrectableField =>
  CORRECTABLE.some((other) => other === field);

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

/** 发文机关：省政府 → 省政府办公厅 */
export function articleWords(field: ArticleField, old: unknown, now: unknown, i18n: I18n): string {
  const of = (value: unknown): string => {
    const status = articleStatus.safeParse(value);
    if (field === 'status' && status.success) return i18n.t(`status.${status.data}`);
    const kind = documentKind.safeParse(value);
    if (field === 'kind' && kind.success) return i18n.t(`documentKind.${kind.data}`);
    return factWords(value);
  };
  return i18n.t('curation.ownChange', { field: factName(FACT_OF[field], i18n), old: of(old), new: of(now) });
}

const named = z.union([
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ start: z.string(), end: z.string() }).transform(({ start, end }) => `${start}—${end}`),
  z.object({ value: z.string() }).transform(({ value }) => value),
]);

/** A place by its name, years by their ends, a date by itself. */
const factWords = (value: unknown): string => named.safeParse(value).data ?? plainWords(value);

export interface CorrectionSubject {
  readonly name: string;
  /** Undefined where the correction is of no commitment, or its commitment is not there. */
  readonly row: TargetRow | undefined;
}

const NONE_REJECTED = new Map<string, Target>();

/** What a correction speaks of: a commitment (also a rejected one), a policy, or a name. */
export function subjectOf(
  correction: Correction,
  dataset: DatasetView,
  rejected: ReadonlyMap<string, Pick<Target, 'scope' | 'indicator'>> = NONE_REJECTED,
): CorrectionSubject {
  if (correction.action === 'indicator') return { name: correction.key, row: undefined };
  if (correction.action === 'synonym') return { name: correction.from, row: undefined };
  if (correction.action === 'article') {
    const { article = correction } = dataset.policyById.get(correction.article) ?? {};
    return { name: article.title, row: undefined };
  }
  const row = dataset.rowById.get(correction.target);
  const asSaid = correction.action === 'add' ? correction.record : correction.fingerprint;
  const { scope, indicator } = row ?? rejected.get(correction.target) ?? asSaid;
  return { name: scope + indicator, row };
}

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
    const { scope, indicator } = correction.record;
    const what = joined([scope + indicator, i18n.format.quantity(correction.record)], ' ');
    return i18n.labelled(i18n.t('curated.added'), what);
  }
  if (correction.action === 'synonym') return i18n.t('curation.isSame', correction);
  if (correction.action === 'indicator') {
    const { definition, source, wordings } = correction;
    return i18n.labelled(
      i18n.t('corrections.view.dictionary'),
      [definition, source, ...wordings].filter(Boolean).join(' · '),
    );
  }
  if (correction.action === 'article') {
    const { change } = correction;
    return articleWords(change.field, change.old, change.new, i18n);
  }
  const { field, old, new: now } = correction.change;
  const of = (value: unknown): string =>
    row === undefined ? plainWords(value) : valueWords({ ...row, [field]: value }, field, dataset, i18n);
  return i18n.t('curation.ownChange', { field: i18n.t(`field.${field}`), old: of(old), new: of(now) });
}

/** Of a record that is not there: the value alone. */
function plainWords(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value === null ? '—' : JSON.stringify(value);
}
