/** Ranges: 5%—6%, 10至15家, 2500万-3000万元, 20万以上30万元以下. */
import { IN_PERCENT, moneyPerAt, unitAt, type Unit } from './unit.ts';
import { CharacterSet } from '../text/character-set.ts';
import { decimal, figureAt, lowOf, RANGE_SIGNS, type Figure } from './figure.ts';
import { written, type Written } from './written.ts';

const DASHES = new CharacterSet(RANGE_SIGNS);
/** 以上 of 20万以上30万元以下. */
const FROM = /(?:（不?含）)?(?:及?以上|起)(?:（不?含）)?[至到—-]?(?=\d)/y;
/** 以下 closes what 以上 has opened. */
const TO = /^(?:（不?含）)?(?:及?以下|以内|之间|（不?含）)/;
const FROM_OPENINGS = new CharacterSet('（及以起');

/**
 * The range whose first figure ends at `end`, or undefined.
 * @param start where the first figure begins
 * @param unit the one behind the first figure, if any
 */
export function rangeAt(
  text: string,
  start: number,
  end: number,
  unit: Unit | undefined,
  first: Figure,
): Written | undefined {
  const joint = end + (unit?.text.length ?? 0);
  if (DASHES.has(text, joint)) {
    const second = joint + (DASHES.has(text, joint + 1) ? 2 : 1);
    const range = upTo(text, second, unit, first);
    return range && rangeOf(range, start, 0);
  }
  if (first.chinese || !FROM_OPENINGS.has(text, joint)) return undefined;
  FROM.lastIndex = joint;
  if (!FROM.test(text)) return undefined;
  const range = upTo(text, FROM.lastIndex, unit, first);
  const closed = range && TO.exec(text.slice(range.end, range.end + 6));
  return closed ? rangeOf(range, start, closed[0].length) : undefined;
}

type UpTo = Pick<Written, 'end' | 'value' | 'valueMax' | 'unit' | 'unitKind'>;

const rangeOf = ({ end, value, valueMax, unit, unitKind }: UpTo, start: number, closing: number): Written =>
  written('range', start, end, value, unit, unitKind, { valueMax, closing });

/** The range whose second figure begins at `at`. */
function upTo(text: string, at: number, unit: Unit | undefined, first: Figure): UpTo | undefined {
  const second = figureAt(text, at);
  if (!second || second.chinese !== first.chinese) return undefined;
  const last = unitAt(text, second.end) ?? (second.scale > 1 ? moneyPerAt(text, second.end) : undefined);
  if (!last || last.kind === 'structure' || (unit && last.name !== unit.name)) return undefined;
  const hundredths = IN_PERCENT.get(last.name);
  const [scale, name] = hundredths === undefined ? [1, last.name] : [hundredths, '%'];
  const [value, valueMax] = [
    decimal(unit ? first.value : lowOf(first, second), scale),
    decimal(second.value, scale),
  ];
  if (!(valueMax > value)) return undefined;
  return { end: second.end + last.text.length, value, valueMax, unit: name, unitKind: last.kind };
}
