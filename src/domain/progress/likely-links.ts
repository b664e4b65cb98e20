/** Links of commitments to what later reports say, those too that are named or measured otherwise. Pure. */
import { groupBy } from '../collections/group-by.ts';
import type { Steps } from '../collections/steps.ts';
import { reasonsOf } from '../match/match.ts';
import { isUnknownPlace } from '../region/provinces.ts';
import {
  DOUBTS,
  isAnswer,
  linksOf,
  ONE_YEAR,
  saysMore,
  type Link,
  type LinkDoubt,
  type Promised,
  type Reached,
} from './link.ts';
import { likeliest, likelyPairs, type Likely } from './likely.ts';

/** As `linksOf`; a commitment of which no link is taken has its likeliest result besides, taken or offered. */
export function* likelyLinksOf(targets: readonly Promised[], results: readonly Reached[]): Steps<Link[]> {
  const links = linksOf(targets, results);
  const answered = new Set(links.filter(isSettled).map(({ targetId }) => targetId));
  const placed = results.filter(({ regionCode: code }) => !isUnknownPlace({ code }));
  const pairs = yield* likelyPairs(targets, placed, isAnswer);
  const likely = new Map(
    likeliest(withoutBounds(pairs))
      .filter(({ target }) => !answered.has(target.id))
      .map((found) => [pairOf(found.target.id, found.result.id), linkOf(found)]),
  );
  const kept = links.map((link) => {
    const pair = pairOf(link.targetId, link.resultId);
    const better = likely.get(pair);
    likely.delete(pair);
    return better?.doubts.length === 0 ? better : link;
  });
  return [...kept, ...likely.values()];
}

const isSettled = ({ fit, doubts }: Link): boolean => fit === 'answers' && doubts.length === 0;
const pairOf = (targetId: string, resultId: string): string => `${targetId} ${resultId}`;

/** Without what another result of the name says more exactly. */
export function withoutBounds(pairs: readonly Likely[]): Likely[] {
  const ofTarget = groupBy(pairs, ({ target }) => target.id);
  const isOutdone = ({ target, result }: Likely): boolean =>
    (ofTarget.get(target.id) ?? []).some(
      (other) => other.result.indicatorKey === result.indicatorKey && saysMore(other.result, result),
    );
  return pairs.filter((pair) => !isOutdone(pair));
}

/**
 * What a likeness does not lift: a level far above an increment counts what was there before; and so does one of several
 * years, unless it is so near to the commitment that it can be no sum of them.
 */
function doubtsOf({ target, result, apart }: Likely): LinkDoubt[] {
  const doubts = reasonsOf(DOUBTS, target, result);
  const isOther = doubts.includes('measure') && doubts.includes('magnitude');
  if (isOther) return doubts;
  return doubts.filter((doubt) => doubt === 'flagged' || (doubt === 'years' && apart > NEAR));
}
/** As the logarithm of the ratio of two figures. */
const NEAR = Math.log(ONE_YEAR);

function linkOf(found: Likely & { readonly isTaken: boolean }): Link {
  const doubts = doubtsOf(found);
  return {
    targetId: found.target.id,
    resultId: found.result.id,
    fit: 'answers',
    doubts: found.isTaken ? doubts : [...doubts, 'name'],
    isLikely: true,
  };
}
