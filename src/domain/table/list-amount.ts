/** Figures in the cells of a list, whose units may stand beside them or above. Pure. */
import { decimal } from '../quantity/figure.ts';
import { readUnit, type TypedAmount } from '../quantity/typed.ts';
import { impliedUnits } from './units.ts';

/** 3.5 in a column of 万元 is 35000 元; null where the column says no unit. */
export function inColumnUnit(amount: TypedAmount, unit: string): TypedAmount | null {
  const one = readUnit(unit);
  if (one === null) return null;
  return {
    ...amount,
    value: decimal(amount.value, one.value),
    valueMax: amount.valueMax === null ? null : decimal(amount.valueMax, one.value),
    unit: one.unit,
  };
}

/** Of a value that does not say its own; of several units above the table none holds. Empty where none is said. */
export function unitOfTable(indicator: string, heading: string, units: readonly string[]): string {
  const implied = impliedUnits(indicator, heading, units);
  return implied.length === 1 ? (implied[0] ?? '') : '';
}
