/** The entrances through which a writing may come in, and what each makes of it. */
import { readReported, readTypedAmount } from '../../../src/domain/quantity/typed.ts';
import { convertUnit } from '../../../src/domain/quantity/conversion.ts';
import { extractText } from '../support.ts';
import type { WrittenFigure } from './writings.ts';

/** A figure that came in. */
export interface Came {
  readonly entrance: string;
  readonly value: number;
  readonly isDoubted: boolean;
}

const HEAD = '江苏省关于促进产业发展的实施意见\n\n苏政发〔2024〕12号\n\n一、发展目标\n\n';

/** Sentences by unit; `#` is the writing. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  家: [
    '到2027年，培育企业#。',
    '到2027年，示范工厂达到#以上，产业生态更加完善。',
    '建设示范工厂#、示范园区20个。',
  ],
  元: ['到2027年，产业规模达到#。', '安排专项资金#支持园区建设。', '到2027年，产值突破#，年均增长6%。'],
  '%': [
    '到2027年，研发投入占比达到#。',
    '到2027年，人口自然增长率保持在#以上。',
    '力争全年增长#，新增就业20万人。',
  ],
  '': ['到2027年，规模达到#。', '培育企业#，投资增长8%以上。'],
};

/** Figures of the frame itself. */
const OWN = new Set(['20个', '6%', '8%', '20万人']);

function inText(text: string, entrance: string): Came[] {
  const { dataset, observations } = extractText(text);
  return [...dataset.targets, ...observations.observations].flatMap(({ value, flags, mentions }) => {
    const isOwn = mentions.some(({ valueText }) => OWN.has(valueText));
    return value === null || isOwn ? [] : [{ entrance, value, isDoubted: flags.includes('odd-writing') }];
  });
}

export const inProse = ({ words, unit }: WrittenFigure): Came[] =>
  (SENTENCES[unit] ?? []).flatMap((sentence) =>
    inText(`${HEAD}${sentence.replace('#', () => words)}\n`, sentence),
  );

const UNIT_BEHIND = /(?:万亿|亿|万)?[元家%％‰]$/;

/** A table whose unit stands in a column of its own, or behind the figure in its cell. */
export function inTable({ words, unit }: WrittenFigure): Came[] {
  if (/[|\n\r\u2028\f]/.test(words)) return [];
  const behind = UNIT_BEHIND.exec(words)?.[0] ?? '';
  const table = (cell: string, of: string): string =>
    `${HEAD}| 指标 | 单位 | 2023年 | 2027年目标 |\n| --- | --- | --- | --- |\n| 自然增长情况 | ${of} |  | ${cell} |\n`;
  return [
    ...inText(table(words, unit || '家'), 'cell'),
    ...(behind === '' || /[%‰％个]$/.test(words.slice(0, -behind.length))
      ? []
      : inText(table(words.slice(0, -behind.length), behind), 'cell without unit')),
  ];
}

/** In a field of a form, a cell of a CSV or a workbook, an answer: no doubt can be kept there, so a doubtful one is refused. */
export function typed({ words, unit }: WrittenFigure): Came[] {
  const amount = readTypedAmount(words);
  const reported = readReported(words, unit);
  const inBase = reported && convertUnit(reported.value, reported.unit, unit);
  return [
    ...(amount ? [{ entrance: 'typed', value: amount.value, isDoubted: false }] : []),
    ...(inBase?.ok ? [{ entrance: 'reported', value: inBase.value, isDoubted: false }] : []),
  ];
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** What came in as another figure, and nobody is told. */
export const silentlyWrong = (figure: WrittenFigure, came: readonly Came[]): string[] =>
  came
    .filter(({ value, isDoubted }) => !isDoubted && !isSame(value, figure.value))
    .map(({ entrance, value }) => `${entrance}: ${figure.words} is ${value}`);
