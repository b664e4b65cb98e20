/** For what part of its thing a figure holds: each square metre, or those whom a bracket names. */
import { withoutPredicate } from '../lexicon/verbs.ts';
import { rowStart } from '../sentence/row-start.ts';
import type { Field, Figure } from './figure.ts';
import type { Reading } from './reading.ts';

/** 每平方米15元, 不低于每人每月900元、1200元: of what one the figure is. */
const EACH_BEFORE =
  /每(?:平方米|平米|亩|公顷|吨|公斤|头|只|羽|张床位|张|个?床位|台|套|辆车?|艘|千瓦时|千瓦|公里|人|户|家|个|项|件|名|生|课时|餐|次|场|个?(?:标准)?展位|标准箱|航次)(?:每[月年天日次])?$|每[月天日]$/;

/** 城东经开区要…，力争产值超300亿元: whose task the sentence says is that part's, up to its end. */
const TASKED =
  /^(?!各|全|本|我|该|其)([\u4e00-\u9fa5]{2,8}(?:经开区|高新区|开发区|新区|自贸区|综保区|县|区))要(?![求素点件害])/;

/** A longer one is a sentence that was not cut; its beginning identifies it as well. */
const MAX_SCOPE = 60;

export const scoped: Field = (figure, { scope }) => {
  const { text } = figure.sentence.flow;
  const start = figure.share?.first.start ?? rowStart(figure).start;
  const words = text.slice(Math.max(figure.clause[0], start - 16), start);
  const tasked = TASKED.exec(text.slice(figure.sentence.start, start).trim())?.[1];
  return { scope: (scope || (EACH_BEFORE.exec(words)?.[0] ?? tasked ?? '')).slice(0, MAX_SCOPE) };
};

/** What stands between two amounts: a bracket and whom the second holds for. */
const FOR_WHOM = /^（(?:其中)?([^（）\d，；、]{2,14})$/;

/**
 * 不超过总投资的30%（西部地区40%）: an amount in brackets says the same of another part than the reading before it.
 * @param from where the amount before it ends
 */
export function asAlternative(
  { sentence, amount, near }: Figure,
  reading: Reading,
  before: Reading | undefined,
): Reading {
  const from = near.previous?.outerEnd ?? amount.outerStart;
  const words = FOR_WHOM.exec(sentence.flow.text.slice(from, amount.outerStart))?.[1];
  if (words === undefined || before?.unit !== reading.unit) return reading;
  const { kind, indicator, measure, direction, frequency, deadline } = before;
  const inferred = [...new Set([...reading.inferred, 'indicator' as const])];
  const scope = withoutPredicate(words);
  return { ...reading, kind, indicator, measure, direction, frequency, deadline, scope, inferred };
}
