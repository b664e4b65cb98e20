/** Figures inside the title of a document or the name of a campaign: 《…三年行动计划》, “百项机器人新品工程”. */
import type { Candidate } from '../context.ts';
import { bracketsAround } from '../sentence.ts';

const MAX_TITLE = 80;
/** A longer quotation may well commit by itself. */
const MAX_QUOTED_NAME = 16;
/** “建设100个高水平实训基地”: a quotation that opens with a verb is a task, however short. */
const QUOTED_TASK = /^“(?:建设|培育|打造|新增)/;
/** 百强, 千企计划: a round numeral before one of these is part of a name. */
const CAMPAIGN = /^(?:工程|行动|计划|专项|强|大企业)/;

/** 《江苏省“十四五”…100项措施》: the figure stands in the title of a document. */
export const insideTitle = (c: Candidate): boolean =>
  bracketsAround(c.sentence.flow.text, c.amount.start, '《', '》', MAX_TITLE) !== undefined;

/** “百项机器人新品工程”, “新智造100”: a short quoted name, or a round numeral before 工程. */
export function insideName(c: Candidate): boolean {
  const { text } = c.sentence.flow;
  const { start, end, value, asName } = c.amount;
  // 千亿级产业集群, 百亿元级产业园: a class by size.
  if (asName && text.slice(end - 1, end + 1).includes('级')) return true;
  const quoted = bracketsAround(text, start, '“', '”') ?? bracketsAround(text, start, '「', '」');
  if (quoted && quoted[1] - quoted[0] <= MAX_QUOTED_NAME && !QUOTED_TASK.test(text.slice(...quoted)))
    return true;
  return CAMPAIGN.test(c.tail) && value >= 10 && '百千万十'.includes(text.charAt(start));
}
