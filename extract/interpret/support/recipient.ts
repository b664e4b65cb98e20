/** Whom or what a sentence supports. */
import { before, type Candidate } from '../context.ts';
import type { Neighbours } from '../indicator/phrase.ts';
import { givenTo, perUnit, plainRecipient } from './beside-recipient.ts';
import { isPlainRecipient } from './clean-recipient.ts';
import { objectOf } from './object.ts';
import { condition, conditioned, eligible, named, nominal, selectedBefore } from './opening-recipient.ts';
import { opening, sizedJointly } from './segment-opening.ts';

/** 对绩效评价结果优秀的给予补助: the condition stands without its noun. */
const JUDGED = /(?:优秀|良好|合格|通过的?|达标)$/;

/** How far back a recipient is sought. */
const MAX_REACH = 240;

/** The noun of the 对-phrase, the thing selected before it, or the clause before. */
export function recipientOf(c: Candidate, near: Neighbours): string {
  const text = before(c).slice(-MAX_REACH);
  const segment = text.split('；').at(-1) ?? '';
  // 对A…给予补助；新建B，每亩补助500元: behind a semicolon stands a recipient of its own, if it names one.
  const own =
    segment === text || objectOf(segment) !== ''
      ? ''
      : named(segment) || opening(segment) || selectedBefore(segment);
  if (own !== '') return own;
  const scoped = objectOf(segment) || objectOf(text);
  if (scoped !== '' && !isPlainRecipient(scoped) && !JUDGED.test(scoped)) return scoped;
  const selected = selectedBefore(segment);
  // 评定一批市级标杆产业园，每年对绩效优秀的给予补助; 每年评选10个优秀专用模型，按照…给予补助
  if (near.last && scoped === '' && !/；/.test(since(c, near)))
    return near.last.indicator.split('的').at(-1) ?? near.last.indicator;
  if (selected !== '' && (scoped === '' || selected.endsWith(scoped) || JUDGED.test(scoped))) return selected;
  if (scoped !== '') return scoped;
  return (
    plainRecipient(c, near) ||
    perUnit(segment) ||
    givenTo(c) ||
    sizedJointly(segment) ||
    named(segment) ||
    selected ||
    conditioned(segment) ||
    condition(segment) ||
    eligible(segment) ||
    nominal(segment)
  );
}

/** The words since the amount before. */
const since = (c: Candidate, { previous }: Neighbours): string =>
  c.sentence.flow.text.slice(previous?.outerEnd ?? c.sentence.start, c.amount.outerStart);

/** What each way of finding a recipient finds, by its name: the pieces that a grant's name may be made of. */
export function recipientsOf(
  c: Candidate,
  near: Neighbours,
): readonly (readonly [way: string, words: string])[] {
  const text = before(c).slice(-MAX_REACH);
  const segment = text.split('；').at(-1) ?? '';
  const found: (readonly [string, string])[] = [
    ['object', objectOf(segment)],
    ['object before', segment === text ? '' : objectOf(text)],
    ['plain', plainRecipient(c, near)],
    ['per unit', perUnit(segment)],
    ['given to', givenTo(c)],
    ['sized', sizedJointly(segment)],
    ['named', named(segment)],
    ['opening', opening(segment)],
    ['selected', selectedBefore(segment)],
    ['conditioned', conditioned(segment)],
    ['condition', condition(segment)],
    ['eligible', eligible(segment)],
    ['nominal', nominal(segment)],
    ['last target', near.last?.indicator ?? ''],
  ];
  return found.filter(([, words]) => words.length >= 2);
}
