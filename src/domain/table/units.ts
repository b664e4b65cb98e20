/** Units that a table says once for many values: 单位：万元 above it, 产值（亿元） in a heading or a name. */
import { unitNamed } from '../quantity/conversion.ts';
import { decimal } from '../quantity/figure.ts';
import { SCALES } from '../quantity/scales.ts';
import { readUnit, type TypedAmount } from '../quantity/typed.ts';

/** A unit that the project knows, with or without a scale. Any other word (单位：统计局) is the name of an office. */
export function isUnit(word: string): boolean {
  if (unitNamed(word) !== undefined) return true;
  return SCALES.some(
    ([scale]) =>
      word === scale || (word.startsWith(scale) && unitNamed(word.slice(scale.length)) !== undefined),
  );
}

/** 万元、% → both; what is no unit is passed over. */
const unitsIn = (text: string): string[] =>
  isUnit(text) ? [text] : text.split(/[、,，;；/和]/u).filter((word) => isUnit(word));

const SAYS = /(?:^|\P{L})(?:计量|数据|金额)?单位\s*[:：]\s*(?<unit>[^\s()（）]{1,30})/gu;
/** Characters of a row that are looked at. */
const LOOKED_AT = 400;

/** From the rows above the headings, each once. 填报单位：某局 says no unit. */
export function unitsAbove(above: readonly (readonly string[])[]): string[] {
  const units = above.flatMap((row) =>
    [...row.join(' ').slice(0, LOOKED_AT).matchAll(SAYS)].flatMap(({ groups }) =>
      unitsIn(groups?.['unit'] ?? ''),
    ),
  );
  return [...new Set(units)];
}

const BEHIND = /^(?<name>.+?)\s*[(（](?:单位\s*[:：]\s*)?(?<unit>[^()（）]{1,12})[)）]\s*$/su;

/** 产值（亿元） → 亿元; empty where the brackets hold no unit. */
export function unitBehind(name: string): string {
  if (name.length > LOOKED_AT) return '';
  const unit = BEHIND.exec(name)?.groups?.['unit']?.trim() ?? '';
  return isUnit(unit) ? unit : '';
}

/** 产值（亿元） → 产值; as it is where the brackets hold no unit. */
export const withoutUnit = (name: string): string =>
  unitBehind(name) === '' ? name : (BEHIND.exec(name)?.groups?.['name'] ?? name);

/** What holds for a value without a unit of its own: what its name says, else its heading, else the table. */
export function impliedUnits(name: string, heading: string, above: readonly string[]): readonly string[] {
  const own = unitBehind(name) || unitBehind(heading);
  return own === '' ? above : [own];
}

/** The only one of them that fits; empty where none does, or several. */
export function onlyUnit(implied: readonly string[], fits: (unit: string) => boolean = () => true): string {
  const [only = '', another] = implied.filter(fits);
  return another === undefined ? only : '';
}

type Amount = Pick<TypedAmount, 'value' | 'valueMax' | 'unit'>;

/** A bare number in a unit that its column or the table says: 3.5 under 万元 is 35000 元. Null where that is none. */
export function inUnit<T extends Amount>(amount: T, unit: string): T | null {
  const one = readUnit(unit);
  if (one === null) return null;
  return {
    ...amount,
    value: decimal(amount.value, one.value),
    valueMax: amount.valueMax === null ? null : decimal(amount.valueMax, one.value),
    unit: one.unit,
  };
}
