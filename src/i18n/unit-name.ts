/** What a unit is called on the page. */
import { singular } from '../domain/quantity/singular.ts';
import type { NameOf } from './names.ts';

/** 元/人 has no word of its own and is made of two: CNY/person. Where one of them is missing, all stays as it is. */
export function unitName(unit: string, nameOf: NameOf): string {
  const whole = nameOf('unit', unit);
  if (whole !== undefined) return whole;
  const parts = unit.split('/').map((part) => nameOf('unit', part));
  const [above, ...below] = parts.filter((part) => part !== undefined);
  if (above === undefined || below.length + 1 < parts.length) return unit;
  return [above, ...below.map(singular)].join('/');
}
