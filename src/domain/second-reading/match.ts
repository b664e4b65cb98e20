/**
 * Which record of the second reading is which mention of the first: one by one, as tests/gold/score.mjs matches mentions
 * with annotations (tests/gold/SCORING.md), best pairs first, so that a missed one never takes its neighbour's mention.
 */
import { dice } from '../text/text-similarity.ts';
import { CHECKS, type Said } from './compare.ts';
import { sameNumber, unitName } from './same.ts';
import { matchMilestones } from './match-milestones.ts';
import { type Heard, type Matched, isMilestone, matched } from './matched.ts';

export function match<S extends Said>(said: readonly S[], heard: readonly Heard[]): Matched<S> {
  const figures = matchFigures(
    said.filter((one) => !isMilestone(one.class)),
    heard.filter(({ target }) => !isMilestone(target.kind)),
  );
  const milestones = matchMilestones(
    said,
    heard.filter(({ target }) => isMilestone(target.kind)),
  );
  return {
    pairs: [...figures.pairs, ...milestones.pairs],
    onlySaid: [...figures.onlySaid, ...milestones.onlySaid],
    onlyHeard: [...figures.onlyHeard, ...milestones.onlyHeard],
    open: [...figures.open, ...milestones.open],
  };
}

const rank = (said: Said, { target, mention }: Heard): number =>
  (mention.line === said.line ? 4 : 0) +
  (unitName(target.unit) === unitName(said.unit) ? 4 : 0) +
  (plain(mention.valueText) === plain(said.valueText) ? 2 : 0) +
  dice(target.indicator, said.indicator) * 6;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function matchFigures<S extends Said>(said: readonly S[], heard: readonly Heard[]): Matched<S> {
  const byLine = new Map<number, { readonly one: Heard; readonly index: number }[]>();
  for (const [index, one] of heard.entries())
    byLine.set(one.mention.line, [...(byLine.get(one.mention.line) ?? []), { one, index }]);
  const candidates = said.flatMap((one) =>
    [-1, 0, 1]
      .flatMap((step) => byLine.get(one.line + step) ?? [])
      .filter(({ one: { target } }) => sameNumber(target.value, one.value))
      .toSorted((a, b) => a.index - b.index)
      .map(({ one: other }) => ({ said: one, heard: other, rank: rank(one, other) })),
  );
  const hearing = new Map<S, Heard>();
  const used = new Set<Heard>();
  for (const pair of candidates.toSorted((a, b) => b.rank - a.rank)) {
    if (hearing.has(pair.said) || used.has(pair.heard)) continue;
    hearing.set(pair.said, pair.heard);
    used.add(pair.heard);
  }
  return matched(said, heard, hearing, (one, { target }) =>
    CHECKS.filter(([, agrees]) => !agrees(target, one)).map(([field]) => field),
  );
}
