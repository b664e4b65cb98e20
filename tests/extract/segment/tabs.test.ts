import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../extract/segment/blocks.ts';
import { linesOf } from '../../../extract/segment/lines.ts';

const kinds = (text: string): string[] => blocksOf(text, linesOf(text)).blocks.map(({ kind }) => kind);

describe('tabs', () => {
  it('part the cells of rows', () => {
    expect(kinds('指标\t2023年\t2027年\n渔港（座）\t12\t20')).toEqual(['table']);
  });

  it.each([
    '一、\t总体要求\n二、\t主要任务',
    '1.\t建设渔港。\n2.\t建设码头。',
    '第一条\t范围。\n第二条\t期限。',
  ])('behind the number of an item part none: %j', (text) => {
    expect(kinds(text)).toEqual(['paragraph', 'paragraph']);
  });
});
