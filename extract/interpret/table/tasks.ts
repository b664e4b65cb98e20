/** Tables whose rows are tasks with a goal in words: 重点任务 | 量化要求 | 完成时限. */
import { withoutPredicate } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { dateAt } from '../../../src/domain/quantity/date.ts';
import type { Amount } from '../../recognise/types.ts';
import type { TableRow } from '../../segment/tables.ts';
import type { ArticleFacts } from '../article/article.ts';
import type { ReadTable } from '../sections.ts';
import { firstAmount } from './cell.ts';
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
  return rows.flatMap((row) => {
    const cell = row.cells[goalAt];
    const amount = cell && firstAmount(cell.text);
    if (!cell || !amount) return [];
    const name = taskName(textOf(row, nameAt), cell.text, amount);
    const due = dateAt(textOf(row, dueAt), 0, { reference: facts.issueDate?.value ?? null })?.date;
    return [plainFinding(row, cell, amount, name, '', dueBy(due, facts, lead))];
  });
}

/** 老旧小区改造 with the goal 惠及居民3万户: the task, and what of it the goal counts. */
function taskName(task: string, goal: string, amount: Amount): string {
  const said = withoutPredicate(goal.slice(0, amount.outerStart).replace(/^.*[，；。]/, ''));
  return said.length >= 2 && !task.includes(said)
    ? task + said.replace(/^(?:累计|全面)?(?:完成|建成|改造|新建|建设)?/, '')
    : task;
}
