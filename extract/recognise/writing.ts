/** What the text as a whole adds to how a figure is written: blanks inside it, list marks before it, its like before it. */
import type { Writing } from '../../src/domain/quantity/writing.ts';
import { sourceOffset, type Flow } from '../../src/domain/text/flow.ts';
import type { Amount, Label, Recognised } from './types.ts';

/** A blank stands inside the figure: 3 000亿元, 3. 5%. */
function hasJoint({ joints = [] }: Flow, start: number, end: number): boolean {
  let [low, high] = [0, joints.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joints[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (joints[low] ?? end) < end;
}

/** “- 5家” at the head of a paragraph is an item of a list; a figure alone in its cell has a sign. */
function isListMark(flow: Flow, { start, end, value }: Amount): boolean {
  if (start > 0 || value >= 0 || end === flow.text.length || !'-—'.includes(flow.text.charAt(0)))
    return false;
  return sourceOffset(flow, 1) > sourceOffset(flow, 0) + 1;
}

/** 300亿元亿元: a bare scale right behind a figure of its kind repeats the unit. */
const repeats = (amount: Amount, previous: Recognised | undefined): boolean =>
  amount.rounded && previous?.end === amount.start && 'unit' in previous && previous.unit === amount.unit;

/** Two blanks or more before a bare scale leave room for a figure that nobody has filled in. */
const isBlankForm = (flow: Flow, { start, rounded }: Amount): boolean =>
  rounded && start > 0 && sourceOffset(flow, start) - sourceOffset(flow, start - 1) > 2;

/** （300）, （4.2%）, ·5%: alone in its cell, a figure in brackets may be below zero, and one behind a point below one. */
const isAccounted = (text: string, start: number, end: number): boolean =>
  start === 1 &&
  (/^（[^）]*）[^\d，。]{0,3}$/.test(text.charAt(0) + text.slice(end)) ||
    ('·•'.includes(text.charAt(0)) && end === text.length));

const refused = ({ start, end }: Amount): Label => ({ type: 'label', reason: 'odd-writing', start, end });

/** The figure as it may be taken, or as digits that count nothing where it may be part of another. */
export function asWrittenIn(flow: Flow, amount: Amount, previous?: Recognised): Amount | Label {
  if (amount.writing === 'refused' || repeats(amount, previous) || isBlankForm(flow, amount))
    return refused(amount);
  if (isListMark(flow, amount))
    return {
      ...amount,
      start: 1,
      outerStart: 1,
      value: -amount.value,
      writing: writingWith(amount.writing, false),
    };
  return { ...amount, writing: writingWith(amount.writing, isDoubtfulIn(flow, amount)) };
}

const writingWith = (writing: Writing, isDoubtful: boolean): Writing => (isDoubtful ? 'odd' : writing);

/** A blank inside; or a dash that opens a paragraph, which may be a sign or a mark. */
const isDoubtfulIn = (flow: Flow, { start, end, value }: Amount): boolean =>
  hasJoint(flow, start, end) ||
  isAccounted(flow.text, start, end) ||
  (hasJoint(flow, start - 1, start + 1) &&
    !/(?:^|[^\d])，$/.test(flow.text.slice(Math.max(0, start - 2), start))) ||
  hasJoint(flow, end - 1, end + 1) ||
  (start === 0 && value < 0 && end < flow.text.length && /^[-—]/.test(flow.text));
