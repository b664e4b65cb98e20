/** The rows of "how each field was read". */
import { joined } from '../../../domain/text/joined.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import type { CuratedField, InferableField, Target } from '../../../domain/dataset/schema.ts';
import type { I18n } from '../../../i18n/index.ts';
import { regionName, termLabel } from '../../../i18n/shown-names.ts';
import { inferenceOf } from '../../../domain/time/inference.ts';

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
  const stated = (field: InferableField, value: string): Reading => {
    const isInferred = row.inferred.includes(field);
    return { name: t(`field.${field}`), value, isInferred, basis: isInferred ? '' : t('panel.stated') };
  };
  const place = t('panel.regionLevel', {
    region: regionName(row.region, i18n),
    level: t(`level.${row.region.level}`),
  });
  const named = (field: 'measure' | 'direction' | 'indicatorKey', value: string): Reading =>
    plain(t(`field.${field}`), value, t('panel.byRule'));
  const rows: readonly (readonly [fields: readonly CuratedField[], reading: Reading | null])[] = [
    [FIGURE, valueReading(row, target, i18n)],
    [['indicator'], stated('indicator', row.indicator)],
    // Said where the documents' own words differ from it.
    [['indicatorKey'], row.indicatorKey === row.indicator ? null : named('indicatorKey', row.indicatorKey)],
    [['scope'], row.scope === '' ? null : stated('scope', row.scope)],
    [['deadline'], deadlineReading(row, i18n)],
    [['region'], stated('region', place)],
    [['frequency'], row.frequency && stated('frequency', t(`frequency.${row.frequency}`))],
    [['average'], markReading(row, 'average', i18n)],
    [['cumulative'], markReading(row, 'cumulative', i18n)],
    [['measure'], row.measure && named('measure', t(`measure.${row.measure}`))],
    [['direction'], row.direction && named('direction', t(`direction.${row.direction}`))],
    [['baseline'], baselineReading(row, dataset, i18n)],
    [['certainty'], plain(t('field.certainty'), t(`certainty.${row.certainty}`), t('panel.stated'))],
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

/** Not inferred. */
const plain = (name: string, value: string, basis: string): Reading => ({
  name,
  value,
  basis,
  isInferred: false,
});

const markReading = (row: TargetRow, mark: 'average' | 'cumulative', { t }: I18n): Reading | null =>
  row[mark] ? plain(t(`field.${mark}`), t(`result.${mark}`), t('panel.stated')) : null;

function valueReading(row: TargetRow, target: Target | undefined, { t, format }: I18n): Reading | null {
  const value = format.quantity(row);
  if (value === null) return null;
  const written = target?.mentions[0]?.valueText ?? '';
  const basis = written === '' ? t('panel.stated') : t('panel.asWritten', { text: written });
  return { name: t('progress.target'), value, basis, isInferred: row.inferred.includes('unit') };
}

function deadlineReading({ deadline }: TargetRow, { t, format }: I18n): Reading {
  const { value, basis, text, reason } = deadline;
  const from = text === '' ? '' : t('panel.fromText', { text });
  if (value === null) return plain(t('field.deadline'), t(`noDeadline.${reason ?? 'not-stated'}`), from);
  const inference = inferenceOf(deadline);
  const said = joined([inference && t(`basis.${basis}`), from], ' ');
  return {
    name: t('field.deadline'),
    value: format.date(value),
    basis: said || t('panel.stated'),
    isInferred: inference === 'inferred',
  };
}

function baselineReading(row: TargetRow, dataset: DatasetView, { t }: I18n): Reading | null {
  if (row.baseline === null) return null;
  // A list says it in a column of its own, beside its sentence.
  const isListed = dataset.policyById.get(row.articleId)?.document.isList === true;
  const basis = t(isListed ? 'list.stated' : 'panel.stated');
  return plain(t('field.baseline'), row.baseline.text, basis);
}

function themeReading({ theme }: TargetRow, dataset: DatasetView, i18n: I18n): Reading | null {
  if (theme === null) return null;
  const basis = i18n.t(theme.by === 'rule' ? 'panel.byRule' : 'panel.byPerson');
  return plain(i18n.t('field.theme'), termLabel(theme.id, dataset, i18n), basis);
}
