/** The rows of "how each field was read". */
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import type { CuratedField, InferableField, Target } from '../../../domain/dataset/schema.ts';
import type { I18n } from '../../../i18n/index.ts';
import { regionName, termLabel } from '../../../i18n/shown-names.ts';

export interface Reading {
  readonly name: string;
  readonly value: string;
  readonly basis: string;
  readonly isInferred: boolean;
}

/** The fields of a record that each reading speaks of. */
const FIGURE: readonly CuratedField[] = ['value', 'valueMax', 'unit', 'comparator'];

export function readings(
  row: TargetRow,
  target: Target | undefined,
  dataset: DatasetView,
  i18n: I18n,
): Reading[] {
  const { t } = i18n;
  /** A field that the sentence states unless the record says otherwise. */
  const stated = (field: InferableField, value: string, basis?: string): Reading => {
    const isInferred = row.inferred.includes(field);
    return {
      name: t(`field.${field}`),
      value,
      isInferred,
      basis: isInferred ? '' : (basis ?? t('panel.stated')),
    };
  };
  const place = t('panel.regionLevel', {
    region: regionName(row.region, i18n),
    level: t(`level.${row.region.level}`),
  });
  const rows: readonly (readonly [fields: readonly CuratedField[], reading: Reading | null])[] = [
    [FIGURE, valueReading(row, target, i18n)],
    [['indicator'], stated('indicator', row.indicator)],
    // Said where the documents' own words differ from it.
    [
      ['indicatorKey'],
      row.indicatorKey === row.indicator ? null : ruled(t('field.indicatorKey'), row.indicatorKey, i18n),
    ],
    [['scope'], row.scope === '' ? null : stated('scope', row.scope)],
    [['deadline'], deadlineReading(row, i18n)],
    [['region'], stated('region', place)],
    [['frequency'], row.frequency === null ? null : stated('frequency', t(`frequency.${row.frequency}`))],
    [['average'], markReading(row, 'average', i18n)],
    [['cumulative'], markReading(row, 'cumulative', i18n)],
    [['measure'], row.measure === null ? null : ruled(t('field.measure'), t(`measure.${row.measure}`), i18n)],
    [
      ['direction'],
      row.direction === null ? null : ruled(t('field.direction'), t(`direction.${row.direction}`), i18n),
    ],
    [['baseline'], baselineReading(row, dataset, i18n)],
    [
      ['certainty'],
      {
        name: t('field.certainty'),
        value: t(`certainty.${row.certainty}`),
        basis: t('panel.stated'),
        isInferred: false,
      },
    ],
    [['theme'], themeReading(row, dataset, i18n)],
  ];
  return rows.flatMap(([fields, reading]) => (reading === null ? [] : [marked(row, fields, reading, i18n)]));
}

/** What a person corrected is stated by the person: how the machine read it says nothing about it any more. */
function marked(row: TargetRow, fields: readonly CuratedField[], reading: Reading, { t }: I18n): Reading {
  // A person's list says it, no sentence does.
  if (row.flags.includes('no-sentence'))
    return { ...reading, basis: reading.isInferred ? reading.basis : t('list.stated') };
  const isCorrected = row.curated?.some(({ field }) => fields.includes(field)) ?? false;
  return isCorrected ? { ...reading, basis: t('curated.corrected'), isInferred: false } : reading;
}

function ruled(name: string, value: string, { t }: I18n): Reading {
  return { name, value, basis: t('panel.byRule'), isInferred: false };
}

const markReading = (row: TargetRow, mark: 'average' | 'cumulative', { t }: I18n): Reading | null =>
  row[mark]
    ? {
        name: t(`field.${mark}`),
        value: t(`result.${mark}`),
        basis: t('panel.stated'),
        isInferred: false,
      }
    : null;

function valueReading(row: TargetRow, target: Target | undefined, { t, format }: I18n): Reading | null {
  const value = format.quantity(row);
  if (value === null) return null;
  const written = target?.mentions[0]?.valueText ?? '';
  const basis = written === '' ? t('panel.stated') : t('panel.asWritten', { text: written });
  return { name: t('progress.target'), value, basis, isInferred: row.inferred.includes('unit') };
}

function deadlineReading({ deadline }: TargetRow, { t, format }: I18n): Reading {
  const { value, basis, text, reason } = deadline;
  if (value === null) {
    const why = t(`noDeadline.${reason ?? 'not-stated'}`);
    return {
      name: t('field.deadline'),
      value: why,
      basis: text === '' ? '' : t('panel.fromText', { text }),
      isInferred: false,
    };
  }
  const from = text === '' ? '' : t('panel.fromText', { text });
  const isInferred = basis !== 'sentence';
  const how = isInferred ? t(`basis.${basis}`) : '';
  return {
    name: t('field.deadline'),
    value: format.date(value),
    basis: [how, from].filter((part) => part !== '').join(' ') || t('panel.stated'),
    isInferred,
  };
}

function baselineReading(row: TargetRow, dataset: DatasetView, { t }: I18n): Reading | null {
  if (row.baseline === null) return null;
  // A list says it in a column of its own, beside its sentence.
  const isListed = dataset.policyById.get(row.articleId)?.document.isList === true;
  const basis = t(isListed ? 'list.stated' : 'panel.stated');
  return { name: t('field.baseline'), value: row.baseline.text, basis, isInferred: false };
}

function themeReading({ theme }: TargetRow, dataset: DatasetView, i18n: I18n): Reading | null {
  if (theme === null) return null;
  const basis = i18n.t(theme.by === 'rule' ? 'panel.byRule' : 'panel.byPerson');
  return {
    name: i18n.t('field.theme'),
    value: termLabel(theme.id, dataset, i18n),
    basis,
    isInferred: false,
  };
}
