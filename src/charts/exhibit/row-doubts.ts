/** What to doubt of listed commitments: 期限为推算 12 条, in the order of the facet. */
import { tally } from '../../domain/collections/tally.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { DOUBTS, type Doubt, doubtsOf } from '../../domain/search/facets.ts';
import type { I18n } from '../../i18n/index.ts';

export function rowDoubts(
  rows: readonly Pick<TargetRow, 'flags' | 'deadline'>[],
  i18n: I18n,
  said: readonly Doubt[] = DOUBTS,
): string[] {
  const counts = tally(rows.flatMap(doubtsOf));
  return said.flatMap((doubt) => {
    const n = counts.get(doubt) ?? 0;
    return n === 0 ? [] : [i18n.t('data.doubtCount', { doubt: i18n.t(`doubt.${doubt}`), n })];
  });
}

/** The marks of dates alone: what 推算 and the dot stand for, with how many have them. */
export const dateDoubts = (rows: readonly TargetRow[], i18n: I18n): string[] =>
  rowDoubts(rows, i18n, ['deadline-inferred', 'deadline-framed']);
