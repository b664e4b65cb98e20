/** Amounts that name what stands behind them: 500千伏输变电工程, 百亿元级产业园. */
import { FACILITIES } from '../lexicon/facilities.ts';
import { pattern } from '../lexicon/words.ts';
import type { UnitKind } from '../../src/domain/quantity/unit.ts';

/** 级 or up to so many characters, then the thing: no 的, no bound, no verb and no comma between them. */
const NAMED = pattern`^级?(?:(?![的以左及用于建设新形成达完并和个])[\u4e00-\u9fa5A-Za-z]){0,8}?${FACILITIES}`;
const MAX_NAME = 14;
const SIZES = new Set<UnitKind>(['size', 'money', 'structure']);

/**
 * @param end where the amount ends
 * @param rounded it is a bare scale (千亿): then people and pieces name as well (百万羽蛋鸡养殖基地)
 */
export function namesWhatFollows(
  text: string,
  end: number,
  kind: UnitKind | null,
  rounded: boolean,
): boolean {
  if (kind === null || !(SIZES.has(kind) || rounded)) return false;
  if (kind === 'structure' && text.charAt(end - 1) !== '级') return false;
  return text.charAt(end) === '级' || NAMED.test(text.slice(end, end + MAX_NAME));
}
