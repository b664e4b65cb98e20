/** What 万 is of where no unit stands behind it: 接待游客人次7300万, 惠及3700多万学生; and units said apart: 每立方米20微克. */
import { PEOPLE } from '../lexicon/people.ts';
import { anyOf, pattern } from '../lexicon/words.ts';
import type { Unit } from '../../src/domain/quantity/unit.ts';

export type UnsaidUnit = Pick<Unit, 'name' | 'kind'>;

const visits: UnsaidUnit = { name: '人次', kind: 'people' };
const people: UnsaidUnit = { name: '人', kind: 'people' };
const households: UnsaidUnit = { name: '户', kind: 'people' };
const money: UnsaidUnit = { name: '元', kind: 'money' };

const REACHED = '(?:达到|达|突破|超过|超|至|约|近|减少|增加|新增|净增)*';
const COUNTED_BEFORE: readonly (readonly [RegExp, UnsaidUnit])[] = [
  [new RegExp(`人次${REACHED}$`), visits],
  [new RegExp(`(?:人数|人口)${REACHED}$`), people],
  [new RegExp(`户数${REACHED}$`), households],
];
/** 近1亿农村贫困人口: people of some kind, with no verb before them. */
const COUNTED_BEHIND = new RegExp(
  `^(?:名|位)?(?:(?!${anyOf('用于 支持 补助 补贴 奖励 资助 建设 的 元 元以 以')})[\\u4e00-\\u9fa5]){0,8}?${anyOf(PEOPLE)}`,
);
const GRANTED_BEHIND = /^(?:[、和]\d[\d.]*万)*(?:的)?(?:一次性)?(?:奖励|奖补|补助|补贴|资助)/;
const GRANTED_BEFORE = pattern`(?:奖励|奖补|补助|补贴|资助)(?:每[家个人项])?(?:\d[\d.]*万[、和])*$`;
const MONEY_BEFORE =
  /(?:资金|经费|投资|基金|贷款|金额|补助|补贴)(?:总额|规模|额)?(?:达到|不低于|不少于|超过|达|为)$/;

/** @param at where the figure begins, @param end where it ends, behind its scale */
export function unsaidUnit(text: string, at: number, end: number): UnsaidUnit | undefined {
  const head = text.slice(Math.max(0, at - 24), at);
  const tail = text.slice(end, end + 24);
  if (GRANTED_BEHIND.test(tail) || GRANTED_BEFORE.test(head) || MONEY_BEFORE.test(head)) return money;
  const counted = COUNTED_BEFORE.find(([words]) => words.test(head));
  return counted?.[1] ?? (COUNTED_BEHIND.test(tail) ? people : undefined);
}

const POINTS_BEHIND = /^(?:[、和及]\d+(?:\.\d+)?个)*[、和及]\d+(?:\.\d+)?个百分点/;

const CUBIC_METRE = '每立方米';
/** 每立方米20微克, 每立方米不高于20微克、30微克 */
const PER_CUBIC_METRE = new RegExp(`${CUBIC_METRE}(?:[^，；。\\d]{0,4}|[\\d.]+[微毫]克[、和])$`);

/** 每立方米 right before a figure belongs to it: so many characters. */
export const perBefore = (text: string, at: number): number =>
  text.startsWith(CUBIC_METRE, at - CUBIC_METRE.length) ? CUBIC_METRE.length : 0;

/** The unit that a row or the words before a figure give it: 分别提高5个和10个百分点, 每立方米20微克. */
export function unitAround(text: string, start: number, end: number, unit: string): UnsaidUnit | undefined {
  if (unit === '个' && POINTS_BEHIND.test(text.slice(end, end + 32)))
    return { name: '个百分点', kind: 'share' };
  const isPer =
    (unit === '微克' || unit === '毫克') && PER_CUBIC_METRE.test(text.slice(Math.max(0, start - 16), start));
  return isPer ? { name: `${unit}/立方米`, kind: 'size' } : undefined;
}
