/** A dated goal without a figure as a reading. */
import type { ParagraphContext } from '../sentence/context.ts';
import { dueOn } from '../sentence/governing-date.ts';
import { evidence, flagsOf } from '../fields/evidence.ts';
import type { MilestoneFinding } from './milestone.ts';
import type { Reading } from '../fields/reading.ts';

/** 2025年底前建成省级平台: the goal is the indicator, the date its value. */
export function milestoneReading(
  context: ParagraphContext,
  finding: MilestoneFinding,
  articleIndex: number,
): Reading {
  const { date, sentence, quote } = finding;
  const words = sentence.flow.text.slice(quote[0], quote[1]);
  return {
    kind: 'milestone',
    articleIndex,
    part: context.part,
    region: context.facts.region,
    indicator: finding.indicator,
    scope: '',
    value: null,
    valueMax: null,
    unit: '',
    comparator: null,
    measure: null,
    direction: null,
    frequency: null,
    deadline: dueOn(date, sentence.flow.text, 'sentence'),
    period: null,
    average: false,
    cumulative: false,
    baseline: null,
    certainty: /力争|争取|努力/.test(words) ? 'strive' : 'committed',
    binding: null,
    inferred: context.facts.regionInferred ? ['region'] : [],
    flags: flagsOf(context.facts),
    rows: ['milestone'],
    chance: null,
    nameChance: null,
    ...evidence(sentence.flow, [date.start, date.end], quote),
  };
}
