/** From which time and figure an amount sets out. */
import type { Baseline } from '../../src/domain/dataset/schema.ts';
import { grownAmount, startsChange } from '../recognise/change.ts';
import { before, type AmountInContext } from '../sentence/context.ts';

const COMPARED =
  /(?:较|比|相比|与)((?:20\d\d年(?:底|末)?|“?十[一二三四五]五”?(?:时期)?(?:期末|末)|上年|去年|上年度|基期|基准年|当前|目前)[^，；。]{0,10}?)(?=翻|增长|增加|提高|提升|下降|降低|减少|压减|扩大|缩短|净增|，|分别|累计|年均|新增|约|再)/;
const FROM = /(?:从|由)([^，；。]{0,24})$/;

/** 与2020年相比，A增长5%: a comparison in the clause before, with no other value since. */
function comparedEarlier(c: AmountInContext): RegExpExecArray | null {
  const words = before(c).slice(-40);
  const found = COMPARED.exec(words);
  return found && !/\d/.test(words.slice(found.index + found[0].length)) ? found : null;
}

/** 比上年增加5000亿元, which stands behind the sum itself. */
function growthBehind({ sentence, amount }: AmountInContext): string | undefined {
  const { amounts, flow } = sentence;
  const index = amounts.indexOf(amount) + 1;
  const step = amounts[index];
  if (!step || grownAmount(flow.text, amounts, index) !== amount) return undefined;
  const words = flow.text.slice(amount.outerEnd, step.end);
  return words.slice(Math.max(0, words.search(/[比较]/)));
}

/** 较“十三五”期末翻两番; 从2020年的7.8%提高到10% (the figure stands before this one in the clause). */
export function baselineOf(c: AmountInContext): Baseline | null {
  const compared = growthBehind(c) || (COMPARED.exec(c.head) ?? comparedEarlier(c))?.[1];
  return compared ? { text: compared, ...yearIn(compared) } : startOf(c);
}

/** The figure from which this one sets out. */
function startOf(c: AmountInContext): Baseline | null {
  const earlier = c.sentence.amounts.findLast(
    (other) => other.end <= c.amount.start && other.start >= c.clause[0],
  );
  if (!earlier || earlier.unit !== c.amount.unit) return null;
  const { text } = c.sentence.flow;
  const lead = FROM.exec(text.slice(c.clause[0], earlier.start));
  const isStart = startsChange(text, c.sentence.amounts, c.sentence.amounts.indexOf(earlier));
  if (!lead && !isStart) return null;
  const year = c.sentence.dates.find((date) => date.start >= c.clause[0] && date.end <= earlier.start);
  return {
    text: text.slice(lead ? c.clause[0] + lead.index + 1 : earlier.start, earlier.end),
    value: earlier.value,
    unit: earlier.unit,
    ...(year ? { year: year.date } : {}),
  };
}
const yearIn = (text: string): { year?: string } => {
  const year = /20\d\d/.exec(text)?.[0];
  return year ? { year } : {};
};
