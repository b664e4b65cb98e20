/** A dated goal without a figure as a reading. */
import type { ParagraphContext } from '../sentence/context.ts';
import { dueOn } from '../sentence/governing-date.ts';
import type { MilestoneFinding } from './milestone.ts';
import { evidence, plainReading, type Reading } from '../fields/reading.ts';

/** 2025年底前建成省级平台: the goal is the indicator, the date its value. */
export function milestoneReading(
  context: ParagraphContext,
  finding: MilestoneFinding,
  articleIndex: number,
): Reading {
  const { date, sentence, quote } = finding;
  const words = sentence.flow.text.slice(quote[0], quote[1]);
  return {
    ...plainReading(context.facts, articleIndex, context.part),
    kind: 'milestone',
    indicator: finding.indicator,
    deadline: dueOn(date, sentence.flow.text, 'sentence'),
    certainty: /力争|争取|努力/.test(words) ? 'strive' : 'committed',
    rows: ['milestone'],
    ...evidence(sentence.flow, [date.start, date.end], quote),
  };
}
