import { describe, expect, test } from 'vitest';
import { proposalsOf } from '../../../../src/domain/proposal/proposal.ts';
import { readTyped, typedOf, type Typed } from '../../../../src/ui/record/record-form.ts';
import { createI18n } from '../../../i18n.ts';
import { target } from '../../domain/proposal/targets.ts';

const i18n = createI18n('zh-CN');
const zhejiang = { code: '330000', name: '浙江省', level: 'province' as const };
const placeOf = async (name: string) => (name === '浙江省' ? zhejiang : null);

const read = (record: ReturnType<typeof target>, change: Partial<Typed>, words = i18n) => {
  const [item] = proposalsOf([record], []);
  if (item === undefined) throw new Error('no item');
  return readTyped({ ...typedOf(record, words), ...change }, item, words, placeOf);
};

const money = target({ value: 1234567.5, unit: '元', indicator: '奖励', comparator: '<=' });

describe('a record as words in a form', () => {
  test.each([
    [target()],
    [money],
    [target({ value: 1, valueMax: 2, unit: '场' })],
    [target({ value: 0.1, unit: '%' })],
  ])('left as it is, nothing is corrected', async (record) => {
    expect(await read(record, {})).toEqual({ ok: true, corrections: {} });
    expect(await read(record, {}, createI18n('en'))).toEqual({ ok: true, corrections: {} });
  });

  test('in English as the page says it', async () => {
    const en = createI18n('en');
    expect(typedOf(money, en)).toMatchObject({ amount: 'CNY 1,234,567.5' });
    expect(await read(money, { amount: 'CNY 1.3 million' }, en)).toEqual({
      ok: true,
      corrections: { value: 1_300_000 },
    });
    const teams = target({ value: 3, unit: '支' });
    expect(await read(teams, { amount: '4 units' }, en)).toEqual({ ok: true, corrections: { value: 4 } });
  });

  test('only what differs is a correction', async () => {
    expect(await read(money, { amount: '130万元', comparator: '=' })).toEqual({
      ok: true,
      corrections: { value: 1_300_000, comparator: '=' },
    });
    expect(await read(target(), { deadline: '2027年6月', region: '浙江省' })).toEqual({
      ok: true,
      corrections: { deadline: { value: '2027-06', basis: 'sentence', text: '' }, region: zhejiang },
    });
  });

  test('a milestone has no figure', async () => {
    expect(await read(target(), { kind: 'milestone' })).toMatchObject({
      corrections: { kind: 'milestone', value: null, unit: '', comparator: null, measure: null },
    });
  });

  test.each([
    [{ indicator: ' ' }, '指标不能为空。'],
    [{ amount: '若干' }, '没有读懂数值“若干”'],
    [{ amount: '' }, '没有读懂数值'],
    [{ deadline: '明年' }, '没有读懂期限“明年”'],
    [{ region: '月球' }, '没有找到地区“月球”'],
  ])('%o is said', async (change, words) => {
    const reading = await read(target(), change);
    expect(reading).toMatchObject({ ok: false, problem: expect.stringContaining(words) });
  });
});
