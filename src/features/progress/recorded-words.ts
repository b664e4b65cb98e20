/** What a person recorded at a commitment in words: of a change whether it is a rise or a fall. Pure. */
import { amountLabel } from '../../charts/progress/figure-words.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { signedAt } from '../../domain/progress/actuals.ts';
import type { Recorded } from '../../domain/progress/types.ts';
import { convertUnit } from '../../domain/quantity/conversion.ts';
import { isChange, isFall } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';

type Value = Pick<Recorded, 'direction' | 'unit'> & { readonly value: number };

/** 98.6 in 万人 as 986000人, of which the page says 98.6万人: a number and a unit that both have a scale read as another. */
function inPlainUnit({ unit }: Value, value: number, row: TargetRow): Pick<Value, 'value' | 'unit'> {
  const isScaled = unit !== row.unit && row.unit !== '' && unit.endsWith(row.unit);
  const plain = isScaled ? convertUnit(value, unit, row.unit) : null;
  return plain?.ok === true ? { value: plain.value, unit: row.unit } : { value, unit };
}

/** 85公里; 下降3.1%; beside a fall that is promised, a rise says so: 增长2%. */
export function recordedWords(own: Value, row: TargetRow, i18n: I18n): string {
  const { value, unit } = inPlainUnit(own, signedAt(own, row) ?? own.value, row);
  const plain = { valueMax: null, unit, comparator: null, frequency: null };
  if (!isChange(row) || value === 0) return amountLabel(value, unit, i18n);
  const said = i18n.format.quantity({ ...plain, value, measure: row.measure }) ?? '';
  return value > 0 && isFall(row) ? i18n.t('value.rise', { amount: said }) : said;
}
