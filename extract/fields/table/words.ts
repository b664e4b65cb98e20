/** Goals in words in a cell: 修复湿地4万亩、退养鱼塘90处, of a task that is named in the cell before. */
import { leadingVerbs, withoutPredicate } from '../../lexicon/verbs.ts';
import type { Deadline } from '../../../src/domain/dataset/schema.ts';
import type { Flow } from '../../../src/domain/text/flow.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import { nounBefore } from '../name/noun/noun-before.ts';
import { scan } from '../../recognise/scan.ts';
import type { Amount } from '../../recognise/types.ts';
import { dueOn, governs } from '../../sentence/governing-date.ts';
import { isAmount, isDate } from '../../sentence/sentence.ts';
import { BESIDE } from './cell.ts';

export interface GoalInWords {
  readonly amount: Amount;
  readonly name: string;
  /** What the cell itself says of when. */
  readonly deadline: Deadline | undefined;
}

/** 完成改造20个: a goal with a word before its figure. */
const IN_WORDS = /^\D*[\u4e00-\u9fa5]{2}[^\u4e00-\u9fa5\d]*\d/;

/** The goals of a task; undefined where the cell has a bare figure. */
export function goalsInWords(cell: Flow, task: string, facts: ArticleFacts): GoalInWords[] | undefined {
  const { text } = cell;
  if (!IN_WORDS.test(text.replace(BESIDE, ''))) return undefined;
  const items = scan(cell, { reference: facts.issueDate?.value ?? null });
  const dates = items.filter(isDate);
  return items.filter(isAmount).map((amount, i, amounts) => {
    // 2024年实施1000个，2025年实施1200个: each by the date before it.
    const date = dates.findLast((one) => one.end <= amount.start && governs(one, text));
    return {
      amount,
      name: nameOf(task, text.slice(amounts[i - 1]?.outerEnd ?? 0, amount.outerStart)),
      deadline: date && dueOn(date, text, 'sentence'),
    };
  });
}

/** Whom a goal serves, or what is measured: of the task, which is named in the cell before. */
const OF_TASK =
  /^(?:(?:惠及|受益|服务|覆盖)?(?:居民|群众|农户|家庭|人口|企业|学生|职工)|[\u4e00-\u9fa5]{0,4}(?:率|占比|比例|规模|面积|数量))$/;

/** 培育智能工厂, or the task where the goal names nothing; 老旧小区改造 with 惠及居民3万户 is 老旧小区改造惠及居民. */
function nameOf(task: string, words: string): string {
  const said = withoutPredicate((words.split(/[，；。：]/).at(-1) ?? '').replace(/^[、和及]/, ''));
  const noun = nounBefore(said);
  if (noun.length < 2 || task.includes(noun) || leadingVerbs(noun) === noun.length) return task;
  return OF_TASK.test(noun) ? task + said.replace(/^(?:累计|全面)?(?:完成|建成|改造|新建|建设)?/, '') : noun;
}
