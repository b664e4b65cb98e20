/**
 * What rows ask of a figure besides the words around it: `is:dated`. Each is known from structure, dates, brackets or the
 * figure itself; what words can say is a notion (`notions.ts`).
 */
import { ownDate } from '../../sentence/governing-date.ts';
import { bracketsAround } from '../../sentence/sentence.ts';
import { turnsAhead } from '../../sentence/turns-ahead.ts';
import type { AmountInContext } from '../../sentence/context.ts';
import { endsInReach } from '../../lexicon/verbs.ts';
import { startsChange } from '../../recognise/change.ts';
import { looksBack } from '../../structure/role.ts';
import { amongConditions } from './conditions.ts';

/** What titles and headings call a grant. */
const GRANTED = /扶持|奖励|奖补|补贴|补助|资助|激励/;

/** 茶产业扶持措施: the document grants by its title. */
export const grantsByTitle = ({ context: { facts } }: AmountInContext): boolean => GRANTED.test(facts.title);

/** 2.租房补贴: the heading, or the run-in heading of the paragraph, names a grant. */
export const grantsByHeading = ({ context: { heading, topic } }: AmountInContext): boolean =>
  GRANTED.test(heading) || GRANTED.test(topic);

/** 2021年… in a policy of 2024: a year before the year of issue. */
function isPastDate(c: AmountInContext): boolean {
  const year = ownDate(c)?.date.slice(0, 4);
  const issued = c.context.facts.issueDate?.value.slice(0, 4);
  return year !== undefined && issued !== undefined && year < issued;
}

const MAX_TITLE = 80;
/** A longer quotation may well commit by itself; “百亩试验田、千亩示范方、万亩高产片” has no digit in it. */
const MAX_QUOTED_NAME = 16;
const MAX_QUOTED_WORDS = 24;
/** “建设100个高水平实训基地”: a quotation that opens with a verb is a task, however short. */
const QUOTED_TASK = /^“(?:建设|培育|打造|新增)/;

function isQuotedName({ sentence, amount }: AmountInContext): boolean {
  const { text } = sentence.flow;
  const quoted =
    bracketsAround(text, amount.start, '“', '”') ?? bracketsAround(text, amount.start, '「', '」');
  if (!quoted) return false;
  const words = text.slice(...quoted);
  return words.length <= (/\d/.test(words) ? MAX_QUOTED_NAME : MAX_QUOTED_WORDS) && !QUOTED_TASK.test(words);
}

/** An item of a row is no longer than this. */
const MAX_ITEM = 14;

/** 一体化办理、精准化服务、…、生态化发展5类应用场景: as many items before it as it says. */
function countsItsRow({ head, amount }: AmountInContext): boolean {
  const row = head.replace(/（[^）]*）/g, '').split('、');
  return (
    amount.value >= 2 &&
    row.length === amount.value &&
    !/\d|[和及与]/.test(head.slice(-24)) &&
    row.slice(1).every((item) => item.length <= MAX_ITEM)
  );
}

/** 覆盖率达到60%，…，生活垃圾回收率35%: an amount before has a verb or a bound. */
const goesOn = ({ sentence, amount }: AmountInContext): boolean =>
  sentence.amounts.some(
    (other) =>
      other.end <= amount.start &&
      (other.comparator !== '=' || endsInReach(sentence.flow.text.slice(sentence.start, other.outerStart))),
  );

/** 运行8000小时 is a level of use, not a limit. */
const HOURS_OF_USE = 1000;

const written = ({ sentence, amount }: AmountInContext): string =>
  sentence.flow.text.slice(amount.start, amount.end);

export const FACTS: Readonly<Record<string, (c: AmountInContext) => boolean>> = {
  /** Its sentence sets it a date. */
  dated: (c) => ownDate(c) !== undefined,
  'past-dated': isPastDate,
  /** 2025年底前…: an end set earlier in the sentence. */
  'after-end': ({ sentence, amount }) =>
    sentence.dates.some((date) => date.bounded && date.end <= amount.start),
  /** A heading or a lead above sets it a date. */
  led: ({ context }) => context.lead !== undefined,
  'under-grants': grantsByHeading,
  /** Its section or list lays down conditions. */
  'among-conditions': amongConditions,
  /** It does not stand among the tasks or goals of years ahead. */
  'outside-tasks': ({ context: { stretch } }) =>
    stretch.era?.side !== 'ahead' || (stretch.role !== 'goals' && stretch.role !== 'tasks'),
  'looked-back-on': ({ context }) => looksBack(context.stretch),
  ahead: turnsAhead,
  'in-title': (c) =>
    bracketsAround(c.sentence.flow.text, c.amount.start, '《', '》', MAX_TITLE) !== undefined,
  'quoted-name': isQuotedName,
  /** 千亿级: the last character of the figure or the first behind it. */
  'sized-class': ({ sentence, amount }) =>
    amount.asName && sentence.flow.text.slice(amount.end - 1, amount.end + 1).includes('级'),
  /** 百强: it begins with a power of ten in words. */
  round: ({ sentence, amount }) => '百千万十'.includes(sentence.flow.text.charAt(amount.start)),
  /** 万人, 亿元: a power of ten alone. */
  power: (c) => /^[十百千万亿]+(?:人口?|户|平方公里|元)$/.test(written(c)),
  /** 三大行动: in words, not in digits. */
  spoken: (c) => !/\d/.test(written(c).charAt(0)),
  weak: ({ amount }) => amount.weak,
  'hours-of-use': ({ amount }) => amount.unit === '小时' && amount.value >= HOURS_OF_USE,
  'starts-change': ({ sentence, amount }) =>
    startsChange(sentence.flow.text, sentence.amounts, sentence.amounts.indexOf(amount)),
  'counts-its-row': countsItsRow,
  'goes-on': goesOn,
};
