/** 甲市、乙市各建成1个中心: what each of several places shall have is a commitment of each of them. */
import { isInside, placeHits, wholePlace } from '../../recognise/region.ts';
import type { Reading } from '../reading.ts';

/** The row of places in a clause, and what is done in each; 各类, 各级 and 各市 are words of their own. */
const EACH =
  /([\u4e00-\u9fa5、]+?)(?:[两三四五六七八九十]个?(?:[市县区省州地]|城市))?各(?![类级地项市县区部界省方单校族种])[\u4e00-\u9fa5]{0,10}$/;

/** Most words have no 各, which is sooner seen. */
const rowBefore = (head: string): string => (head.includes('各') ? (EACH.exec(head)?.[1] ?? '') : '');

/** The reading once for each place of the row before its figure, else as it is. @param head what stands before the figure and its bound */
export function forEachPlace(reading: Reading, head: string): readonly [Reading, ...Reading[]] {
  const [opening = '', ...others] = rowBefore(head).split('、');
  const first = placeHits(opening).find(({ at, length }) => at + length === opening.length);
  const regions = [first?.region, ...others.map(wholePlace)];
  const inside = regions.flatMap((one) => (one && isInside(one, reading.region) ? [one] : []));
  const row = [opening.slice(first?.at), ...others].join('、');
  const indicator = reading.indicator.replace(row, '');
  if (others.length === 0 || inside.length < regions.length || indicator === '') return [reading];
  const scope = reading.scope.replace(row, '');
  const inferred = reading.inferred.filter((field) => field !== 'region');
  const [one = reading.region, ...rest] = inside;
  const of = (region: Reading['region']): Reading => ({ ...reading, indicator, region, scope, inferred });
  return [of(one), ...rest.map(of)];
}
