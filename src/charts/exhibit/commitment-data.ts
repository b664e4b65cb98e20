/** The data columns of an exhibit whose rows are commitments, exact numbers as numbers. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { signedFigure } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';
import { deadlineLabel, inferenceWords } from '../deadline-label.ts';
import type { ExhibitContext } from './context.ts';
import { type DataCell, type ExhibitData, dataOf, type DataField, type WordField } from './fields.ts';
import { indicatorName, ownName, policyTitle, regionName } from '../../i18n/shown-names.ts';

/** The columns that tables of commitments share. */
export function commitmentWords({ dataset, i18n }: Pick<ExhibitContext, 'dataset' | 'i18n'>) {
  const { t, format } = i18n;
  const policyOf = ({ articleId }: TargetRow) => dataset.policyById.get(articleId)?.article;
  return {
    region: ['region', t('field.region'), 'text', ({ region }) => regionName(region, i18n)],
    indicator: ['indicator', t('field.indicator'), 'text', (row) => indicatorName(row, i18n)],
    value: ['value', t('field.value'), 'short number', (row) => format.quantity(row) ?? ''],
    deadline: ['deadline', t('field.deadline'), 'short', ({ deadline }) => deadlineLabel(deadline, i18n)],
    policy: ['policy', t('field.policy'), 'text', (row) => policyTitle(policyOf(row), i18n)],
  } as const satisfies Readonly<Record<string, WordField<TargetRow>>>;
}

/** What is promised, by when. What the table calls the promised figure and its unit, where it has others beside them. */
export function promiseFields(
  i18n: I18n,
  valueLabel: string = i18n.t('field.value'),
  unitLabel: string = i18n.t('field.unit'),
): DataField<TargetRow>[] {
  const { t, lang, format } = i18n;
  /** Beside a column of the data's own Chinese words, in English, one of English words. */
  const inEnglish = (key: string, label: string, of: (row: TargetRow) => DataCell): DataField<TargetRow>[] =>
    lang === 'en' ? [[`${key}English`, t('data.inEnglish', { label }), 'text', of]] : [];
  return [
    ['id', t('field.target'), 'text', ({ id }) => id],
    ['region', t('field.region'), 'text', ({ region }) => regionName(region, i18n)],
    ['indicator', t('field.indicator'), 'text', ({ indicator }) => indicator],
    ...inEnglish('indicator', t('field.indicator'), (row) => ownName(row, i18n) ?? null),
    ['scope', t('field.scope'), 'text', ({ scope }) => scope],
    ['comparator', t('field.comparator'), 'text', (row) => signedFigure(row).comparator ?? ''],
    ['value', valueLabel, 'number', (row) => signedFigure(row).value],
    ['valueMax', t('field.valueMax'), 'number', (row) => signedFigure(row).valueMax],
    ['unit', unitLabel, 'text', ({ unit }) => unit],
    ...inEnglish('unit', unitLabel, ({ unit }) => format.unit(unit)),
    ['deadline', t('field.deadline'), 'date', ({ deadline }) => deadline.value],
    [
      'deadlineBasis',
      t('field.deadlineBasis'),
      'text',
      ({ deadline }) => inferenceWords(deadline, i18n) || t(`basis.${deadline.basis}`),
    ],
  ];
}

/** The same and the policy that says it. */
export function commitmentFields(dataset: DatasetView, i18n: I18n): DataField<TargetRow>[] {
  const policyOf = ({ articleId }: TargetRow) => dataset.policyById.get(articleId)?.article;
  return [
    ...promiseFields(i18n),
    ['policy', i18n.t('field.policy'), 'text', (row) => policyTitle(policyOf(row), i18n)],
  ];
}

interface Place {
  readonly place: string;
  readonly row: TargetRow | undefined;
}

/** Of a place without a commitment its name, and nothing of the rest. */
export const orPlace = (fields: readonly DataField<TargetRow>[]): DataField<Place>[] =>
  fields.map(([key, label, type, of]) => {
    const absent = (place: string): DataCell => (key === 'region' ? place : null);
    return [key, label, type, ({ place, row }) => (row === undefined ? absent(place) : of(row))];
  });

/** A row per commitment, in the order given. `more`: fields behind the shared ones. */
export const commitmentData = <R extends TargetRow>(
  rows: readonly R[],
  dataset: DatasetView,
  i18n: I18n,
  more: readonly DataField<R>[] = [],
): ExhibitData =>
  dataOf<R>([...commitmentFields(dataset, i18n), ...more], rows, ({ id }) => ({ id, ids: [id] }));
