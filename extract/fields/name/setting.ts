/** What the names of one amount share: the words it is read from, and what is known before one of them is chosen. */
import { GRADE } from '../../lexicon/grades.ts';
import { wordsBefore } from '../../sentence/context.ts';
import type { Asked } from './phrase.ts';
import { topicNoun } from './topic.ts';
import { isGrantName } from './grant-words.ts';
import { runOf } from './rows.ts';

export interface Setting {
  readonly isShare: boolean;
  readonly isInRow: boolean;
  /** The name of the figure of its kind before, and whether it is of the same unit. */
  readonly last: string;
  readonly isLastAlike: boolean;
  /** A semicolon stands between. */
  readonly isApart: boolean;
  readonly topic: string;
  /** The topic is a grant by name: 一次性扩岗补助. */
  readonly isTopicGrant: boolean;
  /** The word for the grant right beside the sum, or empty. */
  readonly ownGrant: string;
  /** The words before the sum: since the sum or semicolon before it, since the semicolon, of the sentence. */
  readonly own: string;
  /** The numbers in its own words. */
  readonly numbers: readonly string[];
  readonly segment: string;
  readonly before: string;
  /** The other words of its paragraph. */
  readonly others: string;
  /** No sum stands before it in its sentence. */
  readonly isFirst: boolean;
  /** It bounds what was granted before: 最高不超过20万元. */
  readonly isCap: boolean;
  /** Its own words say which class it is for: 80亩以上, 省级. */
  readonly hasClass: boolean;
  /** How long its own words are, 0 to 3. */
  readonly ownLength: number;
}

const CLASS = new RegExp(`\\d|${GRADE}|国家|优秀|良好|合格`);
const PER_CASE = /每[人家户年月][\u4e00-\u9fa5]?/g;
/** Whether words say a class or a size. */
export const hasClass = (words: string): boolean => CLASS.test(words.replace(PER_CASE, ''));

const NUMBER = /\d+(?:\.\d+)?/g;
/** 3年以上、80.5亩: the numbers in words, as they are written. */
export const numbersIn = (words: string): readonly string[] => words.match(NUMBER) ?? [];

const CAPS = /不超过|最高|不高于|累计|总额|合计|上限/;

/** @param ownGrant the word for the grant beside the sum, if it is one */
export function settingOf(asked: Asked, ownGrant = ''): Setting {
  const { c } = asked;
  const { amount, sentence, context } = c;
  const { text } = sentence.flow;
  const [first = amount] = runOf(c);
  const previous = sentence.amounts.findLast(({ weak, outerEnd }) => !weak && outerEnd <= first.outerStart);
  // Only the sentence is searched: a paragraph may be a whole document.
  const said = text.slice(sentence.start, first.outerStart);
  const segmentStart = sentence.start + said.lastIndexOf('；') + 1;
  const ownStart = Math.max(segmentStart, previous?.outerEnd ?? 0);
  const own = text.slice(ownStart, first.outerStart);
  const topic = topicNoun(context.topic);
  return {
    isShare: amount.unit === '%',
    isInRow: first !== amount || runOf(c).length > 1,
    ...lastNamed(asked),
    isApart: previous !== undefined && segmentStart >= previous.outerEnd,
    topic,
    isTopicGrant: isGrantName(topic),
    ownGrant,
    own,
    numbers: numbersIn(own),
    segment: text.slice(segmentStart, first.outerStart),
    before: said,
    others: `${text.slice(sentence.start, ownStart)}|${text.slice(amount.outerEnd, sentence.end)}`,
    isFirst: previous === undefined,
    isCap: CAPS.test(wordsBefore(c).slice(-LAST_WORDS)),
    hasClass: hasClass(own),
    ownLength: Math.min(3, Math.floor(own.length / OWN_STEP)),
  };
}

/** The name before it of its own kind: a grant goes on with a grant. */
function lastNamed({ c, near, kind }: Asked): Pick<Setting, 'last' | 'isLastAlike'> {
  const before = kind === 'support' ? near.grant : near.last;
  return { last: before?.indicator ?? '', isLastAlike: before?.unit === c.amount.unit };
}

const LAST_WORDS = 10;
const OWN_STEP = 6;
