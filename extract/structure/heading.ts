/** The heading that a paragraph is, or that its first sentence is. */
import type { Paragraph } from '../segment/blocks.ts';
import { erasIn } from './era.ts';
import { pattern } from '../lexicon/words.ts';
import { GOALS, REVIEWS, SAFEGUARDS, SITUATIONS, TASKS } from '../lexicon/headings.ts';

export interface Heading {
  readonly text: string;
  /** 0 a part without a number that names its years, 1 一、, 2 （一）, 3 1. …; one without number or meaning is a half below what it stands in. */
  readonly depth: number;
  /** The first sentence of a paragraph that goes on. */
  readonly runsIn: boolean;
}

/** A paragraph's first sentence is its run-in heading up to this length. */
const MAX_RUN_IN = 36;
/** Items of a list (1) ① are no sections. */
const MAX_RUN_IN_DEPTH = 4;
const NAMES_A_ROLE = pattern`${[REVIEWS, SITUATIONS, GOALS, TASKS, SAFEGUARDS].join(' ')}$`;
const SOME_YEAR = { year: 2000, month: undefined, plan: undefined };

/** @param open the depths of the sections that are open */
export function headingOf(paragraph: Paragraph, open: readonly number[]): Heading | undefined {
  const { flow, heading, depth } = paragraph;
  if (heading) return { text: flow.text, depth: depth ?? unnumbered(flow.text, open), runsIn: false };
  const text = runInHeading(paragraph);
  return text === undefined ? undefined : { text, depth: depth ?? 1, runsIn: true };
}

/** （一）提升…能级。…: the first sentence of a numbered paragraph where it is short and more follows. */
function runInHeading({ flow: { text }, depth }: Paragraph): string | undefined {
  if (depth === undefined || depth > MAX_RUN_IN_DEPTH) return undefined;
  const stop = text.indexOf('。');
  if (stop < 0 || stop >= MAX_RUN_IN || stop === text.length - 1) return undefined;
  const first = text.slice(0, stop + 1);
  // 国家级示范企业，最高奖励20万元。…: a grant is no heading.
  return /\d[\d.]*[百千万亿]*元/.test(first) ? undefined : first;
}

/**
 * 2023年工作回顾 without a number is a part that holds numbered sections; 主要目标 stands beside others like it, or in the
 * numbered section that is open; 首页 is nothing.
 */
function unnumbered(text: string, open: readonly number[]): number {
  if (!NAMES_A_ROLE.test(text)) return Math.floor(open.at(-1) ?? 0) + 0.5;
  if (erasIn(text, SOME_YEAR).length > 0) return 0;
  return open.findLast((depth) => !Number.isInteger(depth)) ?? (open.includes(1) ? 1.5 : 0.5);
}
