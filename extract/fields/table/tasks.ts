/** Tables whose rows are tasks with a goal in words: 重点任务 | 量化要求 | 完成时限. */
import { leadingVerbs, withoutPredicate } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { dateAt } from '../../../src/domain/quantity/date.ts';
import { scan } from '../../recognise/scan.ts';
import type { TableRow } from '../../segment/tables.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import { dueOn, governs } from '../../sentence/governing-date.ts';
import { nounBefore } from '../name/noun/noun-before.ts';
import type { ReadTable } from '../../interpret/sections.ts';
import { isAmount, isDate } from '../../sentence/sentence.ts';
import { dueBy, plainFinding, type TableFinding } from './finding.ts';

const TASK_HEAD = /(?:任务|事项|工作|项目|内容|指标)(?:名称|内容)?$/;
const GOAL_HEADS = `
  目标 量化要求 目标要求 工作目标 具体目标 主要目标 目标任务 目标值 预期目标 年度目标 要求`;
const GOAL_HEAD = pattern`^${GOAL_HEADS}$`;
const DUE_HEAD = /时限|完成时间|时间节点|期限|完成日期/;
/** 完成改造20个: a goal with a word before its figure, unlike the bare figure of an indicator table. */
const GOAL_IN_WORDS = /[\u4e00-\u9fa5]{2,}[^\u4e00-\u9fa5]*\d/;

const textOf = (row: TableRow, at: number): string => row.cells[at]?.text ?? '';

/** The goal of each task by its time limit; undefined where the table has no tasks with goals in words. */
export function taskFindings({ table, lead }: ReadTable, facts: ArticleFacts): TableFinding[] | undefined {
  const [header, ...rows] = table.rows;
  const titles = header?.cells.map((cell) => cell.text) ?? [];
  const nameAt = titles.findIndex((title) => TASK_HEAD.test(title));
  const goalAt = titles.findIndex((title) => GOAL_HEAD.test(title));
  const dueAt = titles.findIndex((title) => DUE_HEAD.test(title));
  const inWords = rows.some((row) => GOAL_IN_WORDS.test(textOf(row, goalAt)));
  if (nameAt < 0 || goalAt < 0 || nameAt === goalAt || !inWords) return undefined;
  const reference = { reference: facts.issueDate?.value ?? null };
  return rows.flatMap((row) => {
    const cell = row.cells[goalAt];
    if (!cell) return [];
    const task = textOf(row, nameAt);
    const due = dateAt(textOf(row, dueAt), 0, reference)?.date;
    const items = scan(cell, reference);
    return items.filter(isAmount).map((amount, i, amounts) => {
      const name = taskName(task, cell.text.slice(amounts[i - 1]?.outerEnd ?? 0, amount.outerStart));
      // 2024年实施1000个，2025年实施1200个: each by the date before it.
      const own = items
        .filter(isDate)
        .findLast((date) => date.end <= amount.start && governs(date, cell.text));
      const by = own ? dueOn(own, cell.text, 'sentence') : dueBy(due, facts, lead);
      return plainFinding(row, cell, amount, name, '', by);
    });
  });
}

/** Whom a goal serves, or what is measured: of the task, which is named in the cell before. */
const OF_TASK =
  /^(?:(?:惠及|受益|服务|覆盖)?(?:居民|群众|农户|家庭|人口|企业|学生|职工)|[\u4e00-\u9fa5]{0,4}(?:率|占比|比例|规模|面积|数量))$/;

/** 培育智能工厂, or the task where the goal names nothing; 老旧小区改造 with 惠及居民3万户 is 老旧小区改造惠及居民. */
function taskName(task: string, words: string): string {
  const said = withoutPredicate(words.replace(/^.*[，；。：]/, '').replace(/^[、和及]/, ''));
  const noun = nounBefore(said);
  if (noun.length < 2 || task.includes(noun) || leadingVerbs(noun) === noun.length) return task;
  return OF_TASK.test(noun) ? task + said.replace(/^(?:累计|全面)?(?:完成|建成|改造|新建|建设)?/, '') : noun;
}
