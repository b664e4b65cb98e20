/** Whom or what a sentence supports. */
import { before, type AmountInContext } from '../../../sentence/context.ts';
import type { Neighbours } from '../phrase.ts';
import { givenTo, perUnit, plainRecipient } from './beside-recipient.ts';
import { isPlainRecipient } from './clean-recipient.ts';
import { objectOf } from './object.ts';
import { condition, conditioned, eligible, named, nominal, selectedBefore } from './opening-recipient.ts';
import { opening } from './segment-opening.ts';

/** 对绩效评价结果优秀的给予补助: the condition stands without its noun. */
const JUDGED = /(?:优秀|良好|合格|通过的?|达标)$/;

/** How far back a recipient is sought. */
const MAX_REACH = 240;

/** Where a recipient is sought: before the sum, and in the part of it behind the last semicolon. */
interface Place {
  readonly c: AmountInContext;
  readonly near: Neighbours;
  readonly text: string;
  readonly segment: string;
}

function placeOf(c: AmountInContext, near: Neighbours): Place {
  const text = before(c).slice(-MAX_REACH);
  return { c, near, text, segment: text.split('；').at(-1) ?? '' };
}

/** A way of finding a recipient; it finds nothing where it gives the empty string. */
type Way = readonly [way: string, find: (place: Place) => string];

/** Nouns that stand beside the grant: 创新中心每家奖励…; 每建成1个服务站补助…. */
const NOUNS: readonly Way[] = [
  ['plain', ({ c, near }) => plainRecipient(c, near)],
  ['per unit', ({ segment }) => perUnit(segment)],
  ['given to', ({ c }) => givenTo(c)],
  ['named', ({ segment }) => named(segment)],
];
/** What the clauses before the grant speak of: 引进国际赛事的，…; 在新三板挂牌的，…. */
const CLAUSES: readonly Way[] = [
  ['conditioned', ({ segment }) => conditioned(segment)],
  ['condition', ({ segment }) => condition(segment)],
  ['eligible', ({ segment }) => eligible(segment)],
  ['nominal', ({ segment }) => nominal(segment)],
];
/** In the order in which they are believed where there is no 对-phrase. */
const WITHOUT_OBJECT: readonly Way[] = [
  ['last target', lastTarget],
  ['selected', ({ segment }) => selectedBefore(segment)],
  ...NOUNS,
  ...CLAUSES,
];

/** The noun of the 对-phrase, the thing selected before it, or the clause before. */
export function recipientOf(c: AmountInContext, near: Neighbours): string {
  const place = placeOf(c, near);
  const own = behindSemicolon(place);
  if (own !== '') return own;
  const object = objectOf(place.segment) || objectOf(place.text);
  return object === '' ? firstFound(WITHOUT_OBJECT, place) : objectOrSelected(object, place);
}

/** What the first way finds that finds anything; the ways behind it are not tried. */
function firstFound(ways: readonly Way[], place: Place): string {
  for (const [, find] of ways) {
    const words = find(place);
    if (words !== '') return words;
  }
  return '';
}

/** 对A…给予补助；新建B，每亩补助500元: behind a semicolon stands a recipient of its own, if it names one. */
const behindSemicolon = ({ text, segment }: Place): string =>
  segment === text || objectOf(segment) !== ''
    ? ''
    : named(segment) || opening(segment) || selectedBefore(segment);

/** 评选一批示范车间，对评价优秀的…: an object that does not say who is meant gives way to what is selected. */
function objectOrSelected(object: string, { segment }: Place): string {
  const isJudged = JUDGED.test(object);
  if (!isPlainRecipient(object) && !isJudged) return object;
  const selected = selectedBefore(segment);
  return selected !== '' && (isJudged || selected.endsWith(object)) ? selected : object;
}

/** 每年评选10个优秀专用模型，按照…给予补助: what the target before in the same part of the sentence counts. */
function lastTarget({ c, near: { last, previous } }: Place): string {
  const since = c.sentence.flow.text.slice(previous?.outerEnd ?? c.sentence.start, c.amount.outerStart);
  return last && !since.includes('；') ? (last.indicator.split('的').at(-1) ?? '') : '';
}

/** What each way of finding a recipient finds, by its name: the pieces that a grant's name may be made of. */
export function recipientsOf(
  c: AmountInContext,
  near: Neighbours,
): readonly (readonly [way: string, words: string])[] {
  const place = placeOf(c, near);
  return ALL.map(([way, find]) => [way, find(place)] as const).filter(([, words]) => words.length >= 2);
}

const ALL: readonly Way[] = [
  ['object', ({ segment }) => objectOf(segment)],
  ['object before', ({ text, segment }) => (segment === text ? '' : objectOf(text))],
  ...NOUNS,
  ['opening', ({ segment }) => opening(segment)],
  ['selected', ({ segment }) => selectedBefore(segment)],
  ...CLAUSES,
  ['last target', ({ near }) => near.last?.indicator ?? ''],
];
