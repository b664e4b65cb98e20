/** What a person recorded at a commitment in words: of a change whether it is a rise or a fall. Pure. */
import { amountLabel } from '../../charts/progress/figure-words.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { signedAt } from '../../domain/progress/actuals.ts';
import type { Recorded } from '../../domain/progress/types.ts';
import { isChange, isFall } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';

type Value = Pick<Recorded, 'direction' | 'unit'> & { readonly value: number };

/** 85公里; 下降3.1%; beside a fall that is promised, a rise says so: 增长2%. */
export function recordedWords(own: Value, row: TargetRow, i18n: I18n): string {
  const value = signedAt(own, row) ?? own.value;
  const plain = { valueMax: null, unit: own.unit, comparator: null, frequency: null };
  if (!isChange(row) || value === 0) return amountLabel(value, own.unit, i18n);
  const said = i18n.format.quantity({ ...plain, value, measure: row.measure }) ?? '';
  return value > 0 && isFall(row) ? i18n.t('value.rise', { amount: said }) : said;
}
