/** Two amounts that say one: 由16%降至13% (where a value starts), 规模4.4万亿元、比上年增加5000亿元 (how much a value has grown). */
import { CHANGES, YEARS_BEFORE } from '../lexicon/changes.ts';
import { pattern } from '../lexicon/words.ts';
import type { Amount } from './types.ts';

/** 103元 | 提高至 | 123元; 16%的税率 | 降至 | 13%. */
const CHANGED_TO = pattern`^(?:左右|以上|以下)?(?:的[\u4e00-\u9fa5]{1,10}?)?(?:分别|逐步|进一步|均|再|相应|统一)*${CHANGES}(?:到|至|为)(?:了|约|近|不低于|不少于|不超过)?$`;
const JOINED = /^(?:[、和]|以及)$/;
/** 、比上年 | 增加 | 5000亿元. */
const GROWN_BY = pattern`^(?:左右|以上|安排)*[，、；（](?:比|较)${YEARS_BEFORE}(?:同期|末|底|年初)?(?:实际|预计|预算|执行数)*${CHANGES}(?:了|约|近)?$`;

/** Words between two amounts, when no clause as long as this stands there. */
const NEAR = 40;
const between = (text: string, a: Amount, b: Amount): string =>
  b.start - a.end > NEAR ? '' : text.slice(a.end, b.start);

/** Whether the amount at `index` is where a value starts that the sentence goes on to change: 由A、B提高到C、D. */
export function startsChange(text: string, amounts: readonly Amount[], index: number): boolean {
  const unit = amounts[index]?.unit;
  for (let i = index; ; i += 1) {
    const [amount, next] = [amounts[i], amounts[i + 1]];
    if (!amount || !next || next.unit !== unit) return false;
    const words = between(text, amount, next);
    if (CHANGED_TO.test(words)) return true;
    if (!JOINED.test(words)) return false;
  }
}

/** The amount right before the one at `index` where this one only says how much that has grown since a year before. */
export function grownAmount(text: string, amounts: readonly Amount[], index: number): Amount | undefined {
  const [grown, amount] = [amounts[index - 1], amounts[index]];
  if (!grown || !amount) return undefined;
  const words = between(text, grown, amount);
  return isStepOf(amount.unit, grown.unit, words) && GROWN_BY.test(words) ? grown : undefined;
}

/** 4%, 比上年提高1个百分点; but 达到10%, 比2020年提高2个百分点 is a goal of its own. */
const isStepOf = (step: string, unit: string, words: string): boolean =>
  step === unit ? unit !== '%' : step === '个百分点' && unit === '%' && !/20\d\d年|五/.test(words);
