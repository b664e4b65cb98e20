/**
 * Goals that say no figure, but what the value is held against: 居民收入增长与经济增长同步; and results that stand where the
 * year before stood: 消费价格与上年持平. They are read as an amount whose figure is those words; which names are indicators
 * the curated families know (`merge/drafts.ts`).
 */
import type { Measure, Relation } from '../../src/domain/dataset/schema.ts';
import { sourceRange } from '../../src/domain/text/flow.ts';
import { readingOf } from '../fields/fields.ts';
import { figureOf } from '../fields/figure.ts';
import type { Reading } from '../fields/reading.ts';
import { BEFORE_RELATION, HELD_AGAINST, LEVEL, RELATIONS } from '../lexicon/relations.ts';
import { anyOf } from '../lexicon/words.ts';
import { matchesOf } from '../matches.ts';
import type { Amount } from '../recognise/types.ts';
import { amountInContext, type ParagraphContext } from '../sentence/context.ts';
import { kindsIn } from '../sentence/cues.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { looksBack } from '../structure/role.ts';
import { observationReading } from './observation.ts';

const AGAINST = HELD_AGAINST.map(([, words]) => `(?:${words})`).join('|');
const ROWS = RELATIONS.map(({ words }) => `(${words.replaceAll('#', `(?:${AGAINST})`)})`).join('|');
/** A goal ends its clause: 高于全国平均水平的县区 and 稳定增长机制 are none. */
const GOAL = `(?:${ROWS})(?=[，；。、！）]|等|$)`;
const RELATION = new RegExp(`(?:${anyOf(BEFORE_RELATION)})*${GOAL}`, 'g');
/** Most sentences have none, which is sooner seen without what may stand before it. */
const MAY_HOLD = new RegExp(GOAL);

/** The goals and results of a paragraph that say what a value is held against. */
export function relativeReadings(context: ParagraphContext, articleIndex: number): Reading[] {
  const { facts, stretch, conditions } = context;
  if (facts.genre !== 'policy' || stretch.role === 'definitions' || conditions) return [];
  return context.sentences.flatMap((sentence, index) => {
    if (looksBack(stretch) || kindsIn(sentence).has('PAST'))
      return looksBack(stretch) && sentence.text.includes('持平')
        ? levelIn(context, sentence, index, articleIndex)
        : [];
    return MAY_HOLD.test(sentence.text) ? inSentence(context, sentence, index, articleIndex) : [];
  });
}

/** What changed by nothing: its value is 0 %, and its words say so. */
function levelIn(
  context: ParagraphContext,
  sentence: Sentence,
  index: number,
  articleIndex: number,
): Reading[] {
  return matchesOf(sentence.text, LEVEL).map(({ index: at, 0: text }): Reading => {
    const start = sentence.start + at;
    const amount = wordsAsAmount(start, start + text.length);
    const figure = figureOf(amountInContext(context, index, amount), ALONE, undefined, 'observation');
    const read = {
      ...readingOf(figure, articleIndex, ['relative']),
      measure: 'growth',
      direction: null,
    } as const;
    return {
      ...observationReading(figure, read),
      comparator: /[基大总]/.test(text) ? '~' : '=',
      relation: { kind: 'stable', to: 'last-year', text },
    };
  });
}

function inSentence(
  context: ParagraphContext,
  sentence: Sentence,
  index: number,
  articleIndex: number,
): Reading[] {
  const readings: Reading[] = [];
  let end = 0;
  for (const found of matchesOf(sentence.text, RELATION)) {
    // 高于经济增速、高于全国平均水平: the second is said of what the first was.
    const last = /^[、和且并]+$/.test(sentence.text.slice(end, found.index)) ? readings.at(-1) : undefined;
    const start = sentence.start + found.index;
    const to = start + found[0].length;
    const c = amountInContext(context, index, wordsAsAmount(start, to));
    const relation = relationOf(found);
    const valueRange = sourceRange(sentence.flow, to - relation.text.length, to);
    const figure = figureOf(c, ALONE, undefined, 'target');
    const reading = { ...readingOf(figure, articleIndex, ['relative']), valueRange };
    // A、B增长与经济增长同步: of each.
    const names = (last ?? reading).indicator.split('、');
    if (reading.deadline.value !== null)
      for (const name of names) if (name !== '') readings.push(withRelation(reading, name, relation));
    end = found.index + found[0].length;
  }
  return readings;
}

const ALONE = { previous: undefined, next: undefined, last: undefined, grant: undefined };

/** The words as a figure in %, whose name and date are then read as those of any. */
const wordsAsAmount = (start: number, end: number): Amount => ({
  type: 'percent',
  start,
  end,
  outerStart: start,
  outerEnd: end,
  value: 0,
  valueMax: null,
  unit: '%',
  unitKind: 'share',
  comparator: '=',
  weak: false,
  rounded: false,
  writing: 'plain',
  asName: false,
});

function relationOf(found: RegExpExecArray): Relation {
  const words = found.findLast((group, i) => i > 0 && group !== undefined) ?? '';
  const row = RELATIONS[found.findIndex((group, i) => i > 0 && group !== undefined) - 1];
  const to = words && HELD_AGAINST.find(([, against]) => new RegExp(against).test(words))?.[0];
  return { kind: row?.kind ?? 'stable', ...(to && { to }), text: words };
}

const RISES = new Set<Relation['kind']>(['in-step', 'not-below', 'above', 'rise']);
const FALLS = new Set<Relation['kind']>(['below', 'fall']);
const CHANGES = /增长|增速|增幅|涨幅|降幅|下降|降低|价格|物价|CPI/;
const SHARES = /率|比重|占比|比例|强度$/;

/** In place of a figure the relation; 合理回升 and what is held against growth is a growth itself. */
function withRelation(read: Reading, indicator: string, relation: Relation): Reading {
  const measure = measureOf(indicator, relation);
  return {
    ...read,
    indicator,
    value: null,
    comparator: null,
    unit: measure === 'level' ? '' : '%',
    measure,
    direction: RISES.has(relation.kind) ? 'up' : FALLS.has(relation.kind) ? 'down' : null,
    frequency: null,
    baseline: null,
    relation,
  };
}

function measureOf(indicator: string, { to, text }: Relation): Measure {
  if (to === '地区生产总值增速' || CHANGES.test(indicator) || /(?<!经济)增长|回升/.test(text))
    return 'growth';
  return SHARES.test(indicator) ? 'share' : 'level';
}
