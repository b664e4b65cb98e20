/** 市区清扫率达80%，县城达70%: a clause that names only a place goes on with what was measured before. */
import { wholePlace } from '../../../recognise/region.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase } from '../phrase.ts';
import { bareName } from './last-name.ts';

/** Classes of places by which policies split a rate. */
const CLASS =
  '(?:县城|县（市、区）|县（市）|县级市|县|区|地级市|设区市|城区|市区|中心城区|主城区|城市建成区|建成区|农村|城市|城镇|乡村|乡镇|山区|平原|丘陵|牧区|(?:东部|中部|西部|东北|沿海|内陆|重点|其他|一般)(?:地区|城市|区域|县|省份)?)';
const ONLY_CLASS = new RegExp(
  `^(?:其中)?(${CLASS}|[苏皖浙闽粤川陕鲁豫鄂湘赣冀晋辽黔桂滇][东南西北中]|建制镇|其他设市城市|有条件的地区|[\\u4e00-\\u9fa5]{2,4}(?:地区|区域|片区|流域|平原|城市群)(?:中下游|上中游|上游|下游)?|“[^”]{1,8}”城市)$`,
);

/** The phrase for a place or class of places alone, or undefined where the words name a thing. */
export function ofOtherPlace(named: string, last: Reading, head: string): Phrase | undefined {
  // 其中苏南下降20%: what falls there is what fell before; of a row (河北、山东、黑龙江下降5%) the last is not alone.
  const [, words = '', change = ''] = /^(?:其中)?(.+?)(增速|降幅)?$/.exec(named) ?? [];
  if (change !== '' && (last.measure !== 'growth' || /[、和与及]/.test(head.slice(1)))) return undefined;
  const place = placeIn(words);
  return place === '' ? undefined : { indicator: bareName(last) + change, scope: place, inferred: true };
}

/** The place or class of places that the words are, or empty. */
const placeIn = (words: string): string => ONLY_CLASS.exec(words)?.[1] ?? (wholePlace(words) ? words : '');
