/** From which time and figure an amount sets out. */
import type { Baseline } from '../../src/domain/dataset/schema.ts';
import { grownAmount, startsChange } from '../recognise/change.ts';
import { before, type AmountInContext } from '../sentence/context.ts';
import { firstOf, type Source } from './first.ts';

const COMPARED =
  /(?:较|比|相比|与)((?:20\d\d年(?:底|末)?|“?十[一二三四五]五”?(?:时期)?(?:期末|末)|上年|去年|上年度|基期|基准年|当前|目前)[^，；。]{0,10}?)(?=翻|增长|增加|提高|提升|下降|降低|减少|压减|扩大|缩短|净增|，|分别|累计|年均|新增|约|再)/;
const FROM = /(?:从|由)([^，；。]{0,24})$/;

/** How a sentence says what a figure is compared with or sets out from, the surest first. */
const SOURCES: readonly Source<AmountInContext, Baseline>[] = [
  // 比上年增加5000亿元, which stands behind the sum itself.
  (c) => {
    const { amounts, flow } = c.sentence;
    const index = amounts.indexOf(c.amount) + 1;
    const step = amounts[index];
    if (!step || grownAmount(flow.text, amounts, index) !== c.amount) return undefined;
    return compared(flow.text.slice(c.amount.outerEnd, step.end).replace(/^[^比较]*/, ''));
  },
  // 较“十三五”期末翻两番
  (c) => compared(COMPARED.exec(c.head)?.[1]),
  // 与2020年相比，A增长5%: in the clause before, with no other value since.
  (c) => {
    const words = before(c).slice(-40);
    const found = COMPARED.exec(words);
    return found && /\d/.test(words.slice(found.index + found[0].length)) ? undefined : compared(found?.[1]);
  },
  startOf,
];

/** What an amount sets out from; null where nothing says it. */
export const baselineOf = (c: AmountInContext): Baseline | null => firstOf(SOURCES, c) ?? null;

function compared(text: string | undefined): Baseline | undefined {
  const year = /20\d\d/.exec(text ?? '')?.[0];
  return text ? { text, ...(year && { year }) } : undefined;
}

/**
 * 从2020年的7.8%提高到10%: the figure of the same unit that stands before this one in the clause; 由5元、4元提高到7元、6元: of a
 * row the one in its place.
 */
function startOf({ amount, clause: [first], sentence }: AmountInContext): Baseline | undefined {
  const { amounts, dates, flow } = sentence;
  const before = amounts.filter(({ start, end }) => end <= amount.start && start >= first);
  const row = before.filter(({ end }) => /[到至]/.test(flow.text.slice(end, amount.start)));
  const isRow =
    row.length > 1 &&
    row.slice(1).every(({ outerStart }, i) => /^[、和]$/.test(flow.text.slice(row[i]?.outerEnd, outerStart)));
  const earlier = isRow ? row[before.length - row.length] : before.at(-1);
  if (earlier?.unit !== amount.unit) return undefined;
  const lead = FROM.exec(flow.text.slice(first, earlier.start));
  if (!lead && !startsChange(flow.text, amounts, amounts.indexOf(earlier))) return undefined;
  const year = dates.find(({ start, end }) => start >= first && end <= earlier.start);
  return {
    text: flow.text.slice(lead && !isRow ? first + lead.index + 1 : earlier.start, earlier.end),
    value: earlier.value,
    unit: earlier.unit,
    ...(year && { year: year.date }),
  };
}
