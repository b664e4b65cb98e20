/** The unit that stands at a place of a text. */
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../text/character-set.ts';
import { UNITS, type UnitKind } from './units.ts';
import { NOT_A_UNIT } from './not-a-unit.ts';

export type { UnitKind } from './units.ts';

export interface Unit {
  /** As it is written here. */
  readonly text: string;
  /** As the dataset keeps it. */
  readonly name: string;
  readonly kind: UnitKind;
}

/** What is kept in per cent: how many hundredths one of it is. */
export const IN_PERCENT: ReadonlyMap<string, number> = new Map([
  ['%', 1],
  ['‰', 0.1],
  ['成', 10],
]);

/** Units by the code of their first character, longest first. */
const BY_FIRST = new Map<number, Unit[]>();
for (const { name, spellings, kind } of UNITS) {
  for (const text of spellings) {
    const first = text.charCodeAt(0);
    const list = BY_FIRST.get(first) ?? [];
    if (!list.some((unit) => unit.text === text)) list.push({ text, name, kind });
    BY_FIRST.set(first, list);
  }
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.text.length - a.text.length);
const OPENINGS = new CharacterSet(String.fromCharCode(...BY_FIRST.keys()));

/** 产气20亿方, but 三方, 各方: cubic metres only behind a large number, or where nothing stands before. */
const AFTER_SCALE = new Map([['方', /^[万亿]?$/]]);

/** 吨标准煤/吨, 人/百亿元, 元/平方米•月: whatever stands behind a stroke or a point belongs to the unit. */
const PER_WORD =
  '(?:每)?[十百千万亿]{0,3}(?:人·年|平方米|平方公里|平方(?![公千])|标准立方米|立方米|千瓦时|公里|万元|千克|公斤|毫升|元|吨|亩|人|户|年|月|日|天|小时|秒|台|辆|家|件|升|克|次|座|处|只)';
const PER = new RegExp(`[/／]${PER_WORD}(?:[/／·•]${PER_WORD})?`, 'y');
/** 元/人 goes on with /年. */
const PER_AGAIN = new RegExp(`[/／·•]${PER_WORD}`, 'y');
/** 万辆/年 counts 辆. */
const PER_TIME = /^[/／](?:年|月)$/;
const PER_SIGNS = new CharacterSet('/／·•');

const LATIN = new CharacterSet(LATIN_LETTERS);
const LATIN_OR_DIGIT = new CharacterSet(LATIN_LETTERS + ARABIC_DIGITS);

/** Whether the character at `at` can begin a unit. */
export const opensUnit = (text: string, at: number): boolean => OPENINGS.has(text, at);

/** The unit that stands at `at`, longest first, with what it is counted by; undefined where there is none. */
export function unitAt(text: string, at: number): Unit | undefined {
  const unit = plainUnitAt(text, at);
  return unit && withPer(unit, text, at + unit.text.length);
}

/** 0.35万/人/年: the money that nobody names where it is told by the head. */
export function moneyPerAt(text: string, at: number): Unit | undefined {
  if (!PER_SIGNS.has(text, at)) return undefined;
  const unit = withPer({ text: '', name: '元', kind: 'money' }, text, at);
  return /^[/／](?:人|户|亩|座|处)/.test(unit.text) ? unit : undefined;
}

function withPer(unit: Unit, text: string, at: number): Unit {
  if (!PER_SIGNS.has(text, at)) return unit;
  const goesOn = unit.text.includes('/');
  const pattern = goesOn ? PER_AGAIN : PER;
  pattern.lastIndex = at;
  const per = pattern.exec(text)?.[0];
  if (per === undefined || (!goesOn && PER_TIME.test(per))) return unit;
  return { ...unit, text: unit.text + per, name: unit.name + per.replaceAll('／', '/').replaceAll('•', '·') };
}

function plainUnitAt(text: string, at: number): Unit | undefined {
  if (!opensUnit(text, at)) return undefined;
  for (const unit of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(unit.text, at)) continue;
    const end = at + unit.text.length;
    if (AFTER_SCALE.get(unit.text)?.test(text.charAt(at - 1)) === false) continue;
    if (unit.text.length === 1 && NOT_A_UNIT.get(unit.text)?.test(text.slice(at, end + 3))) continue;
    if (LATIN.has(text, end - 1) && LATIN_OR_DIGIT.has(text, end)) continue;
    return unit;
  }
  return undefined;
}
