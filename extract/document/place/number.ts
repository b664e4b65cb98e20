/** The place that the number of a document (文号) stands for. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { NATIONAL_NUMBERS, PLACE_NUMBERS } from '../../lexicon/issuer-codes.ts';
import { words } from '../../lexicon/table.ts';
import { pattern } from '../../lexicon/words.ts';
import { isInside, NATION, regionByCode } from '../../recognise/region.ts';

const NATIONAL = pattern`^${NATIONAL_NUMBERS}`;
const SIGNS = words(PLACE_NUMBERS).map((row) => {
  const [code = '', sign = ''] = row.split('=');
  return { code, sign };
});

/**
 * 浙政发〔2024〕3号 is of 浙江省, 苏府〔2024〕3号 of 苏州市 though 苏 alone is 江苏省. Several places where the sign is one
 * of several: 宁政发 is of 宁夏, 南京 or 西宁.
 */
export function placesOfNumber(number: string): Region[] {
  const found = SIGNS.filter(({ sign }) => number.startsWith(sign)).flatMap(
    ({ code }) => regionByCode(code) ?? [],
  );
  const finest = found.filter((region) => !found.some((other) => isInside(other, region)));
  if (finest.length > 0) return finest;
  return NATIONAL.test(number) ? [NATION] : [];
}
