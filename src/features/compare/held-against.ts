/** What one region is held against, in the address or as it was last chosen on this computer. */
import { peersOf } from '../../domain/compare/benchmark.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';
import type { CompareParams } from '../../url/compare.ts';

const SETTING = 'benchmark-against';

/** Words of sets and codes of regions. */
export function againstIn({ against }: Pick<CompareParams, 'against'>): readonly string[] {
  if (against.length > 0) return against;
  return (readSetting(SETTING) ?? '').split('~').filter((word) => /^(?:\d{6}|[a-z]+)$/u.test(word));
}

export const rememberAgainst = (against: readonly string[]): void =>
  writeSetting(SETTING, against.length === 0 ? null : against.join('~'));

/** Codes of the region and of those that it is held against; none without it. */
export const heldPlaces = (
  code: string | null,
  params: Pick<CompareParams, 'against'>,
  covered: Covered,
): readonly string[] => (code === null ? [] : [code, ...peersOf(code, againstIn(params), covered)]);
