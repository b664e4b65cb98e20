/** Which provinces have a border in common, by the first two digits of their codes. Pure. */
import { remember } from '../collections/remember.ts';
import { provinceOf } from './provinces.ts';

/** Each with the neighbours that come behind it; 广东 and 海南, of which one is an island, face each other over a strait. */
const BORDERS: readonly (readonly [string, string])[] = [
  ['11', '12 13'],
  ['12', '13'],
  ['13', '14 15 21 37 41'],
  ['14', '15 41 61'],
  ['15', '21 22 23 61 62 64'],
  ['21', '22'],
  ['22', '23'],
  ['31', '32 33'],
  ['32', '33 34 37'],
  ['33', '34 35 36'],
  ['34', '36 37 41 42'],
  ['35', '36 44'],
  ['36', '42 43 44'],
  ['37', '41'],
  ['41', '42 61'],
  ['42', '43 50 61'],
  ['43', '44 45 50 52'],
  ['44', '45 46 81 82'],
  ['45', '52 53'],
  ['50', '51 52 61'],
  ['51', '52 53 54 61 62 63'],
  ['52', '53'],
  ['53', '54'],
  ['54', '63 65'],
  ['61', '62 64'],
  ['62', '63 64 65'],
  ['63', '65'],
];

/** Codes of the provinces around a province; none around any other place. */
export const neighboursOf = remember((code): readonly string[] => {
  if (provinceOf(code) !== code) return [];
  const own = code.slice(0, 2);
  return BORDERS.flatMap(([one, others]) => {
    if (one === own) return others.split(' ');
    return others.includes(own) ? [one] : [];
  }).map((digits) => `${digits}0000`);
});
