/** A figure as a reading, field by field. A new field is a module, a row here and a line of `Reading`. */
import { dueOn } from '../sentence/governing-date.ts';
import { baselineOf } from './baseline.ts';
import { deadlineOf } from './deadline.ts';
import { frequencyOf, isCumulative, isMean } from './frequency.ts';
import { boundOf } from './bound.ts';
import type { Field, Figure } from './figure.ts';
import { certaintyOf, measured } from './measure.ts';
import { named } from './name/name.ts';
import { placed } from './place.ts';
import { evidence, flagsOf, flagsOfFigure, plainReading, type Reading } from './reading.ts';
import { scoped } from './scope.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** 2024年、2025年分别达到10家、20家: each value has the date of its place in the row. */
function due(figure: Figure, { inferred }: Reading): Partial<Reading> {
  const date = figure.share?.date;
  const deadline = date
    ? dueOn(date, figure.sentence.flow.text, 'sentence')
    : deadlineOf(figure, figure.isGrant);
  const { basis } = deadline;
  return {
    deadline,
    inferred: basis === 'sentence' || basis === 'none' ? inferred : ['deadline', ...inferred],
  };
}

/** In this order; each may ask those before it. */
const FIELDS: readonly Field[] = [
  named,
  placed,
  scoped,
  measured,
  (figure) => ({ comparator: boundOf(figure), certainty: certaintyOf(figure) }),
  (figure) => ({
    frequency: frequencyOf(figure, figure.isGrant, figure.share ? figure.rowHead : figure.item),
  }),
  (figure, { measure }) => ({
    average: isMean(figure.rowHead, figure.amount.unit),
    cumulative: !figure.isGrant && isCumulative(figure, figure.rowHead, measure ?? 'level'),
  }),
  (figure) => ({ baseline: figure.isGrant ? null : baselineOf(figure) }),
  due,
];

/** @param rows ids of the rows that decided what it is */
export function readingOf(figure: Figure, articleIndex: number, rows: readonly string[]): Reading {
  const { amount, context, sentence, isGrant } = figure;
  const { value, valueMax, unit } = amount;
  const reading: Reading = {
    ...plainReading(
      context.facts,
      articleIndex,
      context.part,
      evidence(sentence.flow, [amount.start, amount.end], quoteRange(sentence)),
    ),
    kind: isGrant ? 'support' : 'target',
    value,
    valueMax,
    unit,
    flags: [...flagsOf(context.facts), ...flagsOfFigure(amount)],
    rows,
  };
  for (const read of FIELDS) Object.assign(reading, read(figure, reading));
  return reading;
}

/** The sentence without blanks and list marks at its ends. */
function quoteRange(sentence: Sentence): readonly [number, number] {
  const lead = /^(?:——|—|·|•|-)+/.exec(sentence.text)?.[0].length ?? 0;
  const stop = /[。！？]$/.test(sentence.text) ? 1 : 0;
  return [sentence.start + lead, sentence.end - stop];
}
